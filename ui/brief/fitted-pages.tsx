/** The pages in the largest size in which each stays one sheet of paper. */
import { render } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { BriefPages } from './brief-pages.tsx';
import type { BriefFacts } from './brief-facts.ts';

/** Drawings are higher where there is room. */
const LOOSEST = -3;
/** The tightest there is; what does not fit then goes on to another sheet rather than being cut off. */
const TIGHTEST = 5;
/** Height over width of A4. */
const A4 = 297 / 210;

function fits(page: Element): boolean {
  const { width, height } = page.getBoundingClientRect();
  return height <= width * A4 + 0.5;
}

export interface FitOptions {
  readonly ask?: (() => void) | undefined;
  /** Whether drawings bring their numbers along. */
  readonly answers?: boolean;
}

/** Draws the pages into a host that is laid out, at once. */
export function fitPages(host: Element, facts: BriefFacts, { ask, answers = false }: FitOptions = {}): void {
  const densities: [number, number] = [LOOSEST, LOOSEST];
  for (;;) {
    render(<BriefPages facts={facts} densities={[...densities]} answers={answers} ask={ask} />, host);
    const full = [...host.querySelectorAll('.brief-page')].flatMap((page, k) => (fits(page) ? [] : [k]));
    const tighter = full.filter((k) => densities[k]! < TIGHTEST);
    if (tighter.length === 0) return;
    for (const k of tighter) densities[k]! += 1;
  }
}

export interface FittedPagesProps extends FitOptions {
  readonly facts: BriefFacts;
}

export function FittedPages({ facts, ask }: FittedPagesProps) {
  const host = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => fitPages(host.current!, facts, { ask }), [facts, ask]);
  useLayoutEffect(() => {
    const drawn = host.current!;
    return () => render(null, drawn);
  }, []);
  return <div ref={host} />;
}
