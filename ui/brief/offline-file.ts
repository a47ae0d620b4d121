/** The brief as one file: both languages, drawings that answer, tables behind them, without a network. */
import { createElement, render } from 'preact';
import { languageTags, type Language } from '../../experiments/index.ts';
import { pathColour } from '../compare/path-list.ts';
import type { BriefFacts } from './brief-facts.ts';
import { fitPages } from './fitted-pages.tsx';
import { WholeMade } from './limits-part.tsx';
import styles from './offline-file.css?inline';
import pages from './pages.css?inline';
import reader from './offline-reader.js?raw';
import { briefText } from './text/text.ts';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** Drawn out of sight, where it is laid out, and taken as text. */
function asText(draw: (host: Element) => void): string {
  const host = document.createElement('div');
  host.className = 'brief-measured';
  document.body.append(host);
  try {
    draw(host);
    return host.innerHTML;
  } finally {
    render(null, host);
    host.remove();
  }
}

function part(facts: BriefFacts, shown: Language): string {
  const { lang, paths } = facts;
  const { file } = briefText[lang];
  const choices = paths
    .map(
      (path) =>
        `<label style="--path:${pathColour(path)}"><input type="checkbox" checked value="${escaped(path.id)}">${escaped(path.name)}</label>`,
    )
    .join('');
  const hidden = lang === shown ? '' : ' hidden';
  return `<main lang="${languageTags[lang]}" data-title="${escaped(facts.title)}" data-table-name="${escaped(file.table)}"${hidden}>
<nav class="brief"><fieldset><legend>${escaped(file.choose)}</legend>${choices}</fieldset><button type="button" data-other>${escaped(file.language)}</button><small>${escaped(file.hint)}</small></nav>
${asText((host) => fitPages(host, facts, { answers: true }))}
${asText((host) => render(createElement(WholeMade, { facts }), host))}
</main>`;
}

/**
 * @param both the same brief in every language
 * @param shown the one it opens in
 */
export function offlineFile(both: readonly BriefFacts[], shown: Language): string {
  const facts = both.find(({ lang }) => lang === shown)!;
  return `<!doctype html>
<html lang="${languageTags[shown]}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
<title>${escaped(facts.title)}</title>
<style>${pages}${styles}</style>
</head>
<body>
${both.map((one) => part(one, shown)).join('\n')}
<script>${reader}</script>
</body>
</html>
`;
}
