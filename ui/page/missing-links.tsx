/** Which links of the supply chain are missing at the playhead, why, and the levers that fill them. */
import './missing-links.css';
import { useMemo } from 'preact/hooks';
import { levers, type Text } from '../../engine/index.ts';
import {
  linkSentences,
  punctuation,
  spaced,
  supplyLinks,
  tellLinks,
  waysTitle,
  waysToFill,
  type ResolvedRun,
} from '../../experiments/index.ts';
import type { RunResult } from '../../engine/index.ts';
import { LinkButton } from '../parts/link-button.tsx';
import { sentenceCase } from '../parts/sentence-case.ts';
import { showPageTarget } from '../studio/show-page-target.ts';
import { useDocument, useLang, usePlayback, useView } from '../studio/studio-context.ts';

const heading: Text = { en: 'Missing links', zh: '缺失的环节' };
const closing: Text = { en: 'Close', zh: '关闭' };

export interface MissingLinksProps {
  readonly run: { readonly resolved: ResolvedRun; readonly result: RunResult } | undefined;
  /** Shows a button that puts it away. */
  readonly onClose?: (() => void) | undefined;
}

export function MissingLinks({ run, onClose }: MissingLinksProps) {
  const { calendar, scenario } = useDocument();
  const view = useView();
  const playback = usePlayback();
  const lang = useLang();
  const r = view.region.value;
  const quarter = Math.min(playback.quarter.value, (run?.result.quarters ?? 1) - 1);
  const links = useMemo(() => {
    const region = run?.result.regions[r];
    return region === undefined ? [] : supplyLinks(run!.resolved.input, region, r, quarter, run!.result.panel);
  }, [run, r, quarter]);
  const told = tellLinks(links, lang);
  const { semicolon, stop } = punctuation[lang];
  return (
    <section class="missing-links" aria-label={heading[lang]}>
      <h3>
        {heading[lang]} <em>{calendar.value.moment(quarter)}</em>
        {onClose && (
          <button type="button" class="missing-links-close" aria-label={closing[lang]} onClick={onClose}>
            ×
          </button>
        )}
      </h3>
      {told.length === 0 ? <p>{linkSentences(links, lang)}</p> : null}
      {told.map(({ link, what, why }) => (
        <p key={link.segment} class={link.state === 'missing' ? 'missing-link' : undefined}>
          <b>{spaced(lang, what)}</b>
          {stop}
          {spaced(lang, sentenceCase(why.join(semicolon)) + stop.trim())}
        </p>
      ))}
      {told.length === 0 ? null : (
        <>
          <h4>{waysTitle[lang]}</h4>
          <ul>
            {(told[0]?.ways ?? waysToFill).map(({ id, text, levers: going }) => (
              <li key={id}>
                {text[lang]}
                <span>
                  {going.map((lever) => (
                    <LinkButton
                      key={lever}
                      onClick={() => showPageTarget({ look: 'lever', lever }, view, scenario.peek().regions)}
                    >
                      {sentenceCase(levers[lever].label[lang])}
                    </LinkButton>
                  ))}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
