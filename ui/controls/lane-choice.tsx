/** Which indicators the time axis shows, and on which scale. */
import './lane-choice.css';
import { indicatorIds, type IndicatorId } from '../../engine/index.ts';
import { chosenLanes, laneId, laneName, laneOf, laneUnit, lanes, MOST_LANES } from '../charts/lanes.ts';
import { Disclosure } from '../parts/disclosure.tsx';
import { Icon } from '../parts/icon.tsx';
import { LinkButton } from '../parts/link-button.tsx';
import { useLang, useView } from '../studio/studio-context.ts';

const words = {
  en: {
    open: 'Lanes of the time axis',
    note: (most: number) => `Up to ${most} lanes. They are kept in links and files.`,
    log: 'Logarithmic scale for quantities',
    usual: 'The usual lanes',
  },
  zh: {
    open: '选择时间轴上的指标',
    note: (most: number) => `最多 ${most} 项，随链接和文件保存。`,
    log: '数量指标用对数刻度',
    usual: '恢复默认指标',
  },
};

/** The lanes of the table first, then every other indicator. */
const usual = lanes.map(laneId);
const inOtherLanes = new Set<IndicatorId>(lanes.flatMap((lane) => lane.lines.map(({ indicator }) => indicator)));
const offered: readonly IndicatorId[] = [...usual, ...indicatorIds.filter((id) => !inOtherLanes.has(id))];

export function LaneChoice() {
  const { lanes: wanted, log } = useView();
  const lang = useLang();
  const text = words[lang];
  const shown = chosenLanes(wanted.value, false).map(laneId);
  const choose = (id: IndicatorId, on: boolean): void => {
    const next = offered.filter((one) => (one === id ? on : shown.includes(one)));
    wanted.value = next.length === usual.length && usual.every((one) => next.includes(one)) ? null : next;
  };
  return (
    <span class="lane-choice-open" title={text.open}>
      <Disclosure
        buttonClass="act"
        label={<Icon name="chart" />}
        name={text.open}
        panelClass="lane-choice"
        panelLabel={text.open}
      >
        {() => (
          <>
            <p>{text.note(MOST_LANES)}</p>
            {offered.map((id) => {
              const on = shown.includes(id);
              return (
                <label key={id}>
                  <input
                    type="checkbox"
                    checked={on}
                    disabled={on ? shown.length === 1 : shown.length >= MOST_LANES}
                    onChange={(event) => choose(id, event.currentTarget.checked)}
                  />
                  {laneName(laneOf(id), lang)}
                  <small>{laneUnit(laneOf(id), lang)}</small>
                </label>
              );
            })}
            <label class="lane-scale">
              <input
                type="checkbox"
                checked={log.value}
                onChange={(event) => (log.value = event.currentTarget.checked)}
              />
              {text.log}
            </label>
            {wanted.value === null ? null : <LinkButton onClick={() => (wanted.value = null)}>{text.usual}</LinkButton>}
          </>
        )}
      </Disclosure>
    </span>
  );
}
