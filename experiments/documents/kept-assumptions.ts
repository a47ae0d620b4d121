/** What a scenario assumes of its own, whatever industry and place are chosen for it. */
import { parameters, type Language, type ParameterId, type Text } from '../../engine/index.ts';
import { punctuation } from '../words/language.ts';
import { sentenceCase } from '../words/sentence-case.ts';
import { isRegionParameter } from './assumption-schema.ts';
import {
  industries,
  places,
  plainSetting,
  settingAssumptions,
  type Industry,
  type IndustryId,
  type PlaceId,
  type Setting,
} from './industries.ts';
import { whereTexts } from './industry-words.ts';
import type { Scenario } from './scenario.ts';

/** Whether a scenario says the value of an assumption itself, for the world or for a region of it. */
function saysItself({ ownAssumptions, regions }: Scenario, id: ParameterId): boolean {
  return (
    ownAssumptions[id] !== undefined ||
    (isRegionParameter(id) && regions.some(({ assumptions }) => assumptions[id] !== undefined))
  );
}

/** Assumptions that industry and place would set, had the scenario no values of its own for them. */
export function keptAssumptions(scenario: Scenario, setting: Setting = scenario): readonly ParameterId[] {
  return (Object.keys(settingAssumptions(setting)) as ParameterId[]).filter((id) => saysItself(scenario, id));
}

/** What industry and place of a scenario are called where they are not the plain ones. */
function chosenNames({ industry, place }: Setting, lang: Language): string {
  return [industries[industry], places[place]]
    .filter(({ assumptions }) => Object.keys(assumptions).length > 0)
    .map(({ label }) => label[lang])
    .join(punctuation[lang].comma);
}

/** Says which those are; undefined where there are none. */
export function keptRemark(scenario: Scenario): Text | undefined {
  const kept = keptAssumptions(scenario);
  if (kept.length === 0) return undefined;
  const list = (lang: Language): string => {
    const [opening, closing] = punctuation[lang].brackets;
    return kept.map((id) => `${parameters[id].label[lang]}${opening}${id}${closing}`).join(punctuation[lang].list);
  };
  return {
    en: `${sentenceCase(chosenNames(scenario, 'en'))}: what the scenario assumes of its own stays: ${list('en')}.`,
    zh: `${chosenNames(scenario, 'zh')}：情景自有的假设优先，维持不变：${list('zh')}。`,
  };
}

/**
 * Whether the plain industry or place is in truth one of the scenario's own: it says itself what the others of its kind
 * would set.
 */
function isOwn(scenario: Scenario, key: keyof Setting, id: IndustryId | PlaceId): boolean {
  const table: Readonly<Record<string, Industry>> = { industry: industries, place: places }[key];
  const saysAny = ({ assumptions }: Industry): boolean =>
    (Object.keys(assumptions) as ParameterId[]).some((one) => saysItself(scenario, one));
  return id === plainSetting[key] && Object.values(table).some(saysAny);
}

/** The place as a sentence about a scenario begins with it. */
export function whereText(scenario: Scenario, place: PlaceId): Text {
  return isOwn(scenario, 'place', place)
    ? { en: 'in the place as the scenario has it', zh: '在情景原有地区' }
    : whereTexts[place];
}

/** What an industry or a place is called in a scenario. */
export function settingName(scenario: Scenario, key: keyof Setting, id: IndustryId | PlaceId): Text {
  const table: Readonly<Record<string, Industry>> = { industry: industries, place: places }[key];
  if (!isOwn(scenario, key, id)) return (table[id] as Industry).label;
  return { en: `${key} as the scenario has it`, zh: { industry: '情景原有产业', place: '情景原有地区' }[key] };
}
