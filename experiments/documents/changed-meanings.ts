/** What a document of version 1 of the model means by an assumption that has since come to mean something else. */
import { parameters, type ParameterId, type Text } from '../../engine/index.ts';
import type { ScenarioDocument } from './document.ts';
import type { Provenance } from './provenance.ts';

/** What they were in version 1, and what carries the rest of it now. */
const changed: { readonly [K in ParameterId]?: Text } = {
  rivalGrowth: {
    en: 'all that rivals gained; what they learn from the cluster comes on top now (knowHowLeak)',
    zh: '竞争对手增长的全部；现另有向集群的学习（knowHowLeak）',
  },
  capacityNoise: {
    en: 'the same for firms of every size; large firms are calmer now (volatilitySlope)',
    zh: '各种规模的企业都相同；现大企业较平稳（volatilitySlope）',
  },
  foundingCash: {
    en: 'that of new suppliers too, which is supplierFoundingCash now',
    zh: '也用于新配套企业，现由 supplierFoundingCash 表示',
  },
  labourForce: {
    en: 'no limit of employment, as it is now',
    zh: '不限制就业，现在则限制',
  },
  socialSanction: {
    en: 'the same for any number of firms; it fades beyond a circle of acquaintances now (circle)',
    zh: '与企业数无关；现超出熟人圈子便减弱（circle）',
  },
  minimumScale: {
    en: 'the capacity of every new supplier (supplierCapacity, 2 where this is 1); each kind of input has its own scale now',
    zh: '一切新配套企业的产能（supplierCapacity，取 2 即此处的 1）；现各类投入品各有其规模',
  },
  relocationSlope: {
    en: 'a chance per unit of advantage; the chance is 1 − exp(−slope × advantage) now',
    zh: '每单位成本优势的概率；现概率为 1 − exp(−斜率 × 优势)',
  },
};

/** Every assumption the document itself gives a value: for the world, its regions and its paths. */
function namedIn({ assumptions, regions = [], paths = [] }: ScenarioDocument): ReadonlySet<string> {
  const values = [assumptions, ...regions.map((region) => region.assumptions)];
  for (const path of paths) values.push(path.assumptions, path.stem?.assumptions);
  return new Set(values.flatMap((named) => Object.keys(named ?? {})));
}

/**
 * The remark about a document of another engine that names assumptions which version 1 understood otherwise. Which
 * engine was the older one is not in its name, so the remark speaks of version 1 only.
 */
export function meaningsRemark(document: ScenarioDocument, { engine }: Provenance, here: string): Text | undefined {
  if (engine === undefined || engine === here) return undefined;
  const named = namedIn(document);
  const told = (Object.entries(changed) as [ParameterId, Text][])
    .filter(([id]) => named.has(id))
    .map(([id, was]): Text => {
      const { label } = parameters[id];
      return { en: `${label.en} (${id}): ${was.en}`, zh: `${label.zh}（${id}）：${was.zh}` };
    });
  if (told.length === 0) return undefined;
  return {
    en: `The scenario names assumptions that meant something else in version 1 of the model. ${told.map(({ en }) => en).join('. ')}.`,
    zh: `情景写明的假设中，有些在第 1 版模型里含义不同。${told.map(({ zh }) => zh).join('。')}。`,
  };
}
