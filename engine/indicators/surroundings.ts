/** Indicators: what surrounds the firms of a region, hands and all. */
import type { IndicatorEntry } from '../indicator-entry.ts';
import { units } from './units.ts';

/** (hum + inst + 1 / rho + 1 / (1 + poll) + 1 − chi) / 5: people, services, land, air and government. Section 10.2. */
export function environmentOf(
  humanCapital: number,
  institutions: number,
  rent: number,
  pollution: number,
  capture: number,
): number {
  return (humanCapital + institutions + 1 / rent + 1 / (1 + pollution) + 1 - capture) / 5;
}

export const surroundings = {
  labourFound: {
    label: { en: 'labour found', zh: '用工满足率' },
    unit: { en: 'share of the labour wanted', zh: '占所需用工' },
    format: 'share',
    bounds: [0, 1],
    description: {
      en: 'Share of the labour that firms and suppliers could employ which the labour force can give; below it output is rationed and wages climb.',
      zh: '企业与配套企业所需的用工中，劳动力能够满足的比例；招不满则产出受限，工资上升。',
    },
    equation: 'hands = min(1, 0.97 · L / E*)',
    section: '7.5',
    source: { en: 'Lewis: labour turns from plentiful to scarce.', zh: '刘易斯：劳动力由富余转为短缺。' },
    formula: (w, _t, r) => w.regions.hands[r],
  },
  environment: {
    label: { en: 'environment index', zh: '环境指数' },
    short: { en: 'environment', zh: '环境' },
    unit: units.share,
    format: 'index',
    bounds: [0, 1],
    description: {
      en: 'Mean of skills, institutions, room to grow, clean air and uncaptured policy: what a cluster lives on, beside forward and reverse replacement.',
      zh: '人力资本、制度、土地余地、清洁程度与未被俘获的政策五者的均值：集群赖以生存的环境，与正向、反向更替并列。',
    },
    equation: '(hum + inst + 1 / rho + 1 / (1 + poll) + 1 − chi) / 5',
    section: '10.2',
    source: {
      en: 'Ma (2009): clusters are replaced forward where the environment improves, in reverse where it worsens.',
      zh: '马建会（2009）：环境改善则正向更替，环境恶化则反向更替。',
    },
    formula: ({ regions: at }, _t, r) =>
      environmentOf(at.humanCapital[r], at.institutions[r], at.rent[r], at.pollution[r], at.capture[r]),
  },
} as const satisfies Record<string, IndicatorEntry>;
