/**
 * What is printed: a page of a report, made when somebody prints and gone afterwards. The page itself is a set of
 * controls around parts that scroll and are drawn when they come into sight; on paper there is neither.
 */
import './paper.css';
import { options, render, type ComponentChild } from 'preact';
import { punctuation, seedAsShown } from '../../experiments/index.ts';
import { engineIdentity } from '../../workers/index.ts';
import { paperPart } from '../parts/paper-part.ts';
import { paperText } from './paper-text.ts';
import { StudioContext, useDocument, useLang, usePlayback, useRuns, useScenario } from '../studio/studio-context.ts';
import type { Studio } from '../studio/studio.ts';

function Paper({ children }: { readonly children: ComponentChild }) {
  const { calendar } = useDocument();
  const { title, question, seed } = useScenario();
  const runs = useRuns();
  const playback = usePlayback();
  const lang = useLang();
  const text = paperText[lang];
  const facts = [
    [text.seed, seedAsShown(seed)],
    [text.engine, engineIdentity],
    [text.fingerprint, runs.stale.value ? '' : (runs.run.value?.result.fingerprint ?? '')],
    [text.shown, calendar.value.heading(playback.quarter.value)],
  ].filter(([, value]) => value !== '');
  return (
    <>
      <header class="paper-head">
        <p>{text.made}</p>
        <h1>{title[lang]}</h1>
        {question[lang] === '' ? null : <p class="paper-question">{question[lang]}</p>}
        <dl>
          {facts.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        <p class="paper-address">
          {text.address}
          {punctuation[lang].colon}
          {location.href}
        </p>
      </header>
      {children}
    </>
  );
}

/** Width up to which a drawing is a sample in a line of text, pixels. */
const SAMPLE = 60;

/** Drawings keep the size they were laid out for and are as wide as the paper. */
function scaleDrawings(paper: Element): void {
  for (const drawing of paper.querySelectorAll<SVGSVGElement>('svg[width][height]:not([viewBox])')) {
    const [width, height] = [Number(drawing.getAttribute('width')), Number(drawing.getAttribute('height'))];
    if (!(width > 0 && height > 0) || drawing.parentElement?.closest('svg') != null) continue;
    // A copy, which nothing lays out again when the paper has another width.
    const copy = drawing.cloneNode(true) as SVGSVGElement;
    copy.setAttribute('viewBox', `0 0 ${width} ${height}`);
    // Small ones are samples in a line of text.
    if (width > SAMPLE) copy.classList.add('paper-drawing');
    drawing.replaceWith(copy);
  }
}

/** Runs a callback with synchronous rendering: the browser prints right after its event. */
function drawnAtOnce(work: () => void): void {
  const usual = options.debounceRendering;
  options.debounceRendering = (process) => process();
  try {
    work();
  } finally {
    if (usual === undefined) delete options.debounceRendering;
    else options.debounceRendering = usual;
  }
}

/** Prepares the visible screen for paper whenever the page is printed. */
export function printOnPaper(studio: Studio): void {
  const root = document.documentElement;
  let paper: HTMLElement | undefined;

  function begin(): void {
    const part = paperPart();
    if (paper !== undefined) return;
    studio.preferences.printing.value = true;
    if (part === undefined) return;
    const sheet = document.createElement('div');
    sheet.className = part.whole ? 'paper-whole' : 'paper';
    paper = sheet;
    document.body.append(sheet);
    drawnAtOnce(() =>
      render(
        <StudioContext.Provider value={studio}>
          {part.whole ? part.draw() : <Paper>{part.draw()}</Paper>}
        </StudioContext.Provider>,
        sheet,
      ),
    );
    if (!part.whole) scaleDrawings(sheet);
    root.toggleAttribute('data-paper', true);
  }

  function end(): void {
    root.removeAttribute('data-paper');
    if (paper !== undefined) {
      render(null, paper);
      paper.remove();
    }
    paper = undefined;
    studio.preferences.printing.value = false;
  }

  addEventListener('beforeprint', begin);
  addEventListener('afterprint', end);
  // Tools that make a PDF may ask for the looks of paper without saying that they print.
  matchMedia('print').addEventListener('change', ({ matches }) => (matches ? begin() : end()));
}
