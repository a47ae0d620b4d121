import { parameters, type ParameterId, type ParameterValue } from '../../engine/index.ts';
import {
  faultText,
  parseDocument,
  presets,
  scenarioOf,
  type Language,
  type Scenario,
} from '../../experiments/index.ts';
import { code } from './markdown.ts';
import { item, list } from './parts.ts';
import type { Block } from './section.ts';

function assumptions(set: Readonly<Partial<Record<ParameterId, ParameterValue>>>): string {
  return (Object.entries(set) as [ParameterId, ParameterValue][])
    .map(([id, value]) => `${parameters[id].symbol} = ${typeof value === 'number' ? value : `[${value.join(', ')}]`}`)
    .join('; ');
}

function differences(scenario: Scenario, language: Language): string[] {
  const say = (en: string, zh: string) => (language === 'en' ? en : zh);
  const lines: string[] = [];
  const note = (title: string, text: string) => {
    if (text !== '') lines.push(`${title}${say(': ', '：')}${text}`);
  };
  note(say('all', '全体'), assumptions(scenario.assumptions));
  for (const region of scenario.regions) note(region.name[language], assumptions(region.assumptions));
  note(
    say('events', '事件'),
    scenario.events.map(({ kind, size, quarter }) => `${code(kind)} ${size} @ ${quarter}`).join('; '),
  );
  const moves = scenario.policy.map(({ lever, region, level, from, to, ramp }) => {
    const where = region === undefined ? '' : ` (${region})`;
    return `${code(lever)}${where} ${level} @ ${from ?? 0}${to === undefined ? '' : `–${to}`}${ramp === undefined ? '' : ` ~${ramp}`}`;
  });
  note(say('policy', '政策'), moves.join('; '));
  note(
    say('mechanisms off', '关闭的机制'),
    scenario.mechanismsOff.map(({ mechanism, from }) => `${code(mechanism)} @ ${from ?? 0}`).join('; '),
  );
  return lines;
}

/**
 * Every preset with what it changes: symbol = value, `event` size @ quarter, `lever` level @ from–to ~ramp.
 * @throws Error for a preset with faults
 */
export function presetDescription(language: Language): Block {
  return list(
    [...presets.entries()].map(([id, raw]) => {
      const parsed = parseDocument(raw, presets);
      if ('faults' in parsed)
        throw new Error(`scenarios/${id}.json: ${parsed.faults.map((fault) => faultText(fault, 'en')).join('; ')}`);
      const scenario = scenarioOf(parsed.document, presets);
      const title = scenario.title[language];
      const question = scenario.question[language];
      const colon = language === 'en' ? ': ' : '：';
      const head = `**${title}** (${code(id)}, ${scenario.quarters})${question === '' ? '' : colon + question}`;
      const inner = differences(scenario, language).map((line) => item([line]));
      return item([head], inner, { name: id, aliases: [title], note: `${title}${colon}${question}` });
    }),
  );
}
