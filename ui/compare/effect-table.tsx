/** Every path in one row: level, paired difference with its interval, how much pairing saved, what it cost. */
import './effect-table.css';
import { verdicts } from '../../engine/index.ts';
import { comma, decimal, NO_NUMBER, percent, signed } from '../parts/format.ts';
import { useScenario } from '../studio/studio-context.ts';
import { useCompare } from './compare-context.ts';
import { goodRuns } from './headline.ts';
import { indicatorStyles } from './indicator-list.ts';
import { rangeWords, ratioWords } from '../parts/interval-words.ts';
import type { AgainstView } from './snapshot.ts';
import { punctuation } from '../../experiments/index.ts';

const FEW_EXCEPTIONS = 6;

export function EffectTable() {
  const { session, text, lang, nameOf, colourOf } = useCompare();
  const shown = session.snapshot.value;
  const indicator = session.indicator.value;
  if (shown === undefined || shown.indicator !== indicator || shown.paths.length < 2) return null;
  const { table } = text;
  const { times, digits } = indicatorStyles[indicator];
  const number = (value: number): string => decimal(lang, times * value, digits);
  const saved = ({ effect }: AgainstView): string => {
    const { varianceRatio } = effect;
    return Number.isNaN(varianceRatio) ? NO_NUMBER : table.savedValue(ratioWords(lang, varianceRatio));
  };
  const perUnit = ({ cost }: AgainstView): string => {
    const { mean, low, high } = cost.perUnit;
    if (cost.cost.mean === 0) return table.free;
    if (Number.isNaN(low) || Number.isNaN(high)) return Number.isNaN(cost.cost.low) ? '…' : table.unclear;
    return `${decimal(lang, mean, 1)} (${rangeWords(lang, low, high, 1)})`;
  };
  const budget = session.equal.on.value ? session.equal.budget.value : undefined;
  const scaledBy = (id: string) => {
    const found = budget?.paths.get(id);
    return found === undefined ? null : (
      <span class="faint" title={table.scaledNote}>{` ${table.scaled(percent(lang, found.multiplier))}`}</span>
    );
  };
  const { plausible } = useScenario();
  const perWorld = plausible === undefined && session.scope.value === 'all';
  // Pairs in which it is known, where it is not known in all.
  const units = perWorld ? undefined : shown.replicates;
  return (
    <section class="cmp-section cmp-effects">
      <h2>
        {table.title}{' '}
        <small>{`${text.indicators[indicator].name}${comma(lang)}${table.note(nameOf(shown.reference), session.scope.value === 'all', plausible !== undefined)}`}</small>
      </h2>
      {/* Wider than a phone: keys scroll it. */}
      <div class="cmp-scroll" role="region" aria-label={table.title} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{table.path}</th>
              <th scope="col">{table.good}</th>
              <th scope="col">{table.level}</th>
              <th scope="col">{table.effect}</th>
              <th scope="col">{table.interval}</th>
              <th scope="col">{perWorld ? `${table.pairs} (${table.worlds})` : table.pairs}</th>
              <th scope="col">
                <abbr title={table.savedNote}>{table.saved}</abbr>
              </th>
              <th scope="col">
                <abbr title={table.costNote}>{table.cost}</abbr>
              </th>
              <th scope="col">
                <abbr title={table.perUnitNote}>{table.perUnit}</abbr>
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.paths.map(({ id, odds, against, bands }) => (
              <tr key={id} class={against === undefined ? 'cmp-row-reference' : ''}>
                <th scope="row">
                  <i class="dot" style={{ background: colourOf(id) }} />
                  {nameOf(id)}
                </th>
                <td>{table.goodValue(goodRuns(odds), odds.runs)}</td>
                {against === undefined ? (
                  <>
                    <td>
                      {number(
                        shown.paths.find((view) => view.against !== undefined)?.against?.effect.againstMean ??
                          bands.p50.at(-1)!,
                      )}
                    </td>
                    <td colSpan={6} class="faint">
                      {text.paths.isReference}
                    </td>
                  </>
                ) : (
                  <>
                    <td>{number(against.effect.pathMean)}</td>
                    <td class="cmp-strong" style={{ color: colourOf(id) }}>
                      {signed(lang, times * against.effect.mean, digits)}
                    </td>
                    <td>{rangeWords(lang, times * against.effect.low, times * against.effect.high, digits)}</td>
                    <td
                      title={
                        units !== undefined && against.effect.pairs < units
                          ? table.partly(against.effect.pairs, units)
                          : undefined
                      }
                    >
                      {perWorld ? `${shown.replicates} (${against.effect.pairs})` : against.effect.pairs}
                    </td>
                    <td>{saved(against)}</td>
                    <td>
                      {decimal(lang, against.cost.cost.mean, 0)}
                      {scaledBy(id)}
                    </td>
                    <td>{perUnit(against)}</td>
                  </>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {session.scope.value === 'none' ? null : (
        <p class="cmp-note">
          {shown.paths
            .map(({ id, odds }) => {
              const most = Math.max(...verdicts.map((verdict) => odds.verdicts[verdict].count));
              if (most === odds.runs) return text.odds.settled(nameOf(id));
              // A handful of exceptions says nothing about where they come from.
              const known = odds.runs - most >= FEW_EXCEPTIONS && !Number.isNaN(odds.luckShare);
              return known ? text.odds.luckShare(percent(lang, odds.luckShare), nameOf(id)) : '';
            })
            .filter((words) => words !== '')
            .join(punctuation[lang].gap)}
        </p>
      )}
    </section>
  );
}
