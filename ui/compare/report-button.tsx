/** Saves what the comparison shows as one page that opens anywhere. */
import { languageTags, punctuation, seedAsShown, seedParts, type Scenario } from '../../experiments/index.ts';
import { shareLink } from '../studio/address.ts';
import { Icon } from '../parts/icon.tsx';
import { useDocument, useExchange, usePreferences } from '../studio/studio-context.ts';
import { engineVersion } from '../parts/version.ts';
import { saveFile } from '../parts/save-file.ts';
import { useCompare } from './compare-context.ts';
import { reportPage, type ReportFact } from './report.ts';

type ComparedWords = ReturnType<typeof useCompare>;

/** What is needed to reproduce the comparison. */
export function reportFacts(
  { seed, plausible }: Scenario,
  { session, text, lang, paths, nameOf }: ComparedWords,
): readonly ReportFact[] {
  const words = text.report;
  const runs = session.shown.runs.peek();
  const [window, attribution] = [session.window.result.peek(), session.attribution.result.peek()];
  const { replicates = 0 } = session.snapshot.peek() ?? {};
  return [
    ...(session.complete.peek()
      ? []
      : [
          {
            name: words.unfinished,
            value: text.bar.progress(Math.min(replicates, session.count.peek()), session.count.peek()),
          },
        ]),
    {
      name: words.seeds,
      value: words.seedsValue(seedAsShown(seedParts(seed).phrase), replicates),
    },
    {
      name: words.over,
      value:
        plausible === undefined ? words.scopes[session.scope.peek()] : words.overPlausible(plausible.worlds.length),
    },
    { name: words.engine, value: engineVersion },
    {
      name: words.fingerprints,
      value: paths
        .flatMap((path) => {
          const run = runs.get(path.id);
          return run === undefined ? [] : [`${nameOf(path.id)} ${run.result.fingerprint}`];
        })
        .join(punctuation[lang].semicolon),
    },
    { name: words.command, value: session.command(), typed: true },
    ...[window, attribution].flatMap((result) =>
      result === undefined ? [] : [{ name: words.command, value: result.command, typed: true }],
    ),
  ];
}

/** Two frames: one in which the page takes the colours, one in which its canvases do. */
const drawnAnew = (): Promise<void> =>
  new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));

export function ReportButton() {
  const compared = useCompare();
  const { session, text, lang, paths } = compared;
  const exchange = useExchange();
  const { scenario } = useDocument();
  const { theme, printing } = usePreferences();
  const shown = session.snapshot.value;
  const words = text.report;

  /** A report is read on paper and passed on: in the colours of paper, whatever those of the screen. */
  async function inLight<T>(make: () => T): Promise<T> {
    if (theme.peek() === 'light') return make();
    printing.value = true;
    try {
      await drawnAnew();
      return make();
    } finally {
      printing.value = false;
    }
  }

  async function save(root: HTMLElement): Promise<void> {
    const { id, title, question } = scenario.peek();
    const facts = [...reportFacts(scenario.peek(), compared), { name: words.link, value: await shareLink(exchange) }];
    const page = await inLight(() =>
      reportPage(root, {
        lang: languageTags[lang],
        parts: words,
        title: `${title[lang]}${punctuation[lang].colon}${text.title(paths.length)}`,
        question: question?.[lang] ?? '',
        facts,
        factsTitle: words.again,
      }),
    );
    saveFile(`${id}-paths.html`, new Blob([page], { type: 'text/html' }));
  }

  return (
    <button
      type="button"
      class="act main"
      disabled={shown === undefined}
      title={words.note}
      onClick={(event) => {
        const root = event.currentTarget.closest<HTMLElement>('.cmp');
        if (root !== null) void save(root);
      }}
    >
      <Icon name="save" size={13} />
      <span>{words.save}</span>
    </button>
  );
}
