/** An analysis of the rows so far, asked for again as they become more, one question at a time. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Analyses, AnalysisName } from './analyses.ts';
import type { Analyst } from './analyst.ts';
import type { Sweep } from './sweep.ts';

/** More rows by this share, and at least so many, are worth another look. */
const GROWN = 1.15;
const AT_LEAST = 8;

/** A number that changes when enough rows have come, and when the last one has. */
export function useStamp({ state }: Sweep): number {
  const last = useRef(0);
  const { done, phase } = state.value;
  if (done < last.current || phase !== 'running' || done >= GROWN * last.current + AT_LEAST) last.current = done;
  return last.current;
}

export interface Asked<R> {
  /** Of the choice as it is; undefined until it is there. */
  readonly result: R | undefined;
  /** A newer one is being worked out. */
  readonly busy: boolean;
  readonly error: string | undefined;
}

/**
 * @param choice what is asked, in words: an answer to another choice is not shown
 * @param stamp changes when there is more to ask about
 * @param given what the analysis is given; undefined while there is too little
 */
export function useAnalysis<N extends AnalysisName>(
  analyst: Analyst,
  name: N,
  choice: string,
  stamp: number,
  given: () => Parameters<Analyses[N]> | undefined,
): Asked<ReturnType<Analyses[N]>> {
  type Answer = { readonly choice: string; readonly result?: ReturnType<Analyses[N]>; readonly error?: string };
  const [answer, setAnswer] = useState<Answer>();
  const [busy, setBusy] = useState(false);
  const state = useRef({ flying: false, again: false, gone: false, choice, given });
  Object.assign(state.current, { choice, given });
  useEffect(() => {
    const now = state.current;
    async function ask(): Promise<void> {
      const asked = now.choice;
      const questions = now.given();
      now.again = false;
      if (questions === undefined) {
        setAnswer(undefined);
        return;
      }
      now.flying = true;
      setBusy(true);
      const answered: Answer = await analyst.ask(name, ...questions).then(
        (result) => ({ choice: asked, result }),
        (error: unknown) => ({ choice: asked, error: error instanceof Error ? error.message : String(error) }),
      );
      now.flying = false;
      if (now.gone) return;
      setAnswer(answered);
      if (now.again) await ask();
      else setBusy(false);
    }
    if (now.flying) now.again = true;
    else void ask();
  }, [analyst, name, choice, stamp]);
  useEffect(() => {
    const now = state.current;
    now.gone = false;
    return () => void (now.gone = true);
  }, []);
  const mine = answer?.choice === choice ? answer : undefined;
  return { result: mine?.result, busy, error: mine?.error };
}
