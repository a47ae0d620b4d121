import type { Text } from '../engine/index.ts';
import { industryIds, MAX_QUARTERS, placeIds } from '../experiments/index.ts';
import type { Flag, Flags } from './command.ts';

/** Flags every command understands. */
export const globalFlags = {
  json: { kind: 'switch', text: { en: 'one JSON document instead of text', zh: '输出一份 JSON 文档，而非文字' } },
  lang: {
    kind: 'text',
    value: 'zh|en',
    allowed: ['zh', 'en'],
    text: { en: 'language of texts; otherwise what LANG says', zh: '文字语言；默认依环境变量 LANG 而定' },
  },
  help: { kind: 'switch', text: { en: 'this help', zh: '显示本帮助' } },
} as const satisfies Flags;

/** The flag that needs no command. */
export const versionFlag = {
  kind: 'switch',
  text: { en: 'version of the program', zh: '程序版本' },
} as const satisfies Flag;

export const workersFlag = {
  workers: {
    kind: 'whole',
    value: 'N',
    min: 1,
    max: 64,
    text: {
      en: 'threads, 1 to 64; otherwise one per core. Results do not depend on it',
      zh: '线程数，1 到 64；默认为每个核心一个。结果与之无关',
    },
  },
} as const satisfies Flags;

/** Flags of every command that runs a scenario. */
export const scenarioFlags = {
  seed: {
    kind: 'text',
    value: 'PHRASE',
    text: { en: 'seed phrase, any text of up to 200 characters', zh: '随机种子，不超过 200 个字符的任意文字' },
  },
  quarters: {
    kind: 'whole',
    value: 'N',
    min: 1,
    max: MAX_QUARTERS,
    text: { en: `length of the run, 1 to ${MAX_QUARTERS} quarters`, zh: `运行长度，1 到 ${MAX_QUARTERS} 个季度` },
  },
  industry: {
    kind: 'text',
    value: 'ID',
    text: {
      en: `what is made: ${industryIds.join(', ')}. Sets what that takes and earns; what the scenario assumes of its own, and --set, stay`,
      zh: `所办的产业：${industryIds.join('、')}。按该产业设定投入与收益方面的假设；情景自有的假设与 --set 优先`,
    },
  },
  place: {
    kind: 'text',
    value: 'ID',
    text: {
      en: `where: ${placeIds.join(', ')}. Sets what is there at the start; the same holds`,
      zh: `所在之地：${placeIds.join('、')}。设定期初的地方条件，优先次序同上`,
    },
  },
  set: {
    kind: 'list',
    value: 'ID=VALUE',
    text: {
      en: 'an assumption; REGION.ID=VALUE for one region (repeatable)',
      zh: '设定一项假设；REGION.ID=VALUE 只用于一个区域（可重复）',
    },
  },
  lever: {
    kind: 'list',
    value: 'ID=LEVEL[@FROM[-TO]][~RAMP]',
    text: {
      en: 'a policy lever at a level from 0 to 1, in place of the scenario’s own bars of that lever (repeatable)',
      zh: '以 0 到 1 的力度使用一项政策杠杆，取代情景中同一杠杆原有的安排（可重复）',
    },
  },
  package: {
    kind: 'list',
    value: 'NAME[@FROM]',
    text: {
      en: 'a policy package of the scenario, added to its policy (repeatable)',
      zh: '在情景原有政策上加入其一个政策组合（可重复）',
    },
  },
  off: {
    kind: 'list',
    value: 'MECHANISM[@QUARTER]',
    text: {
      en: 'a mechanism switched off, to see what it causes (repeatable)',
      zh: '自某季度起关闭一项机制，以观察其作用（可重复）',
    },
  },
  ...workersFlag,
} as const satisfies Flags;

const MOST_SEEDS = 10_000;

/** How many runs of the same scenario, `usual` by default, and how they are seeded. */
export function seedsFlag(usual: number, what: Text, seeds: Text) {
  const text = {
    en: `${what.en}, ${usual} unless given; ${seeds.en}. Of a document that is one such run, PHRASE/17, all runs of PHRASE`,
    zh: `${what.zh}，默认为 ${usual}；${seeds.zh}。若文档本身即其中一次（PHRASE/17），则取 PHRASE 的各次运行`,
  };
  return { seeds: { kind: 'whole', value: 'N', min: 1, max: MOST_SEEDS, text } } as const;
}

/** How many replicates, `usual` by default, of a command that runs everything under the same luck. */
export const replicatesFlag = (usual: number) =>
  seedsFlag(
    usual,
    { en: 'number of replicates', zh: '重复组数' },
    { en: 'all runs of replicate k have the seed PHRASE/k', zh: '第 k 组全部运行的随机种子均为 PHRASE/k' },
  );

/** Flag of the commands whose runs can be kept. */
export const keptFlag = {
  out: {
    kind: 'text',
    value: 'DIR',
    text: {
      en: 'a folder that keeps every run under the key of what was run: after a kill the same command goes on from there, and no command makes a run of the folder twice',
      zh: '逐次保存运行的文件夹，以运行内容为键：中断之后再次执行同一命令即从该处继续，文件夹中已有的运行任何命令都不会重做',
    },
  },
} as const satisfies Flags;

/** Flags of the commands that run everything under the same luck. */
export const pairedFlags = {
  ...keptFlag,
  region: {
    kind: 'text',
    value: 'REGION',
    text: { en: 'id of the region looked at; the first unless given', zh: '所考察区域的 id；默认为第一个' },
  },
  worlds: {
    kind: 'whole',
    value: 'N',
    min: 1,
    max: 1000,
    text: {
      en: 'draws the uncertain assumptions too, from their plausible ranges: N runs in each world, the same worlds for everything compared; without it only the seed differs',
      zh: '同时在合理区间内抽取不确定的模型假设：每个世界 N 次运行，所有对比项处于相同的世界；不加此项则只有随机种子不同',
    },
  },
} as const satisfies Flags;
