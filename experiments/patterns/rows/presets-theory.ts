/** T1 to T6: what the theories say of the scenarios that tell them. */
import { log, type RunResult } from '../../../engine/index.ts';
import { declaredMarkets, inShare, lever, median, pattern, type SetUp } from '../pattern.ts';
import { atEnd, counted, over, peak, seriesOf } from '../readings.ts';

const aided = (preset: string): SetUp => ({ preset });
const left = (preset: string): SetUp => ({ preset, ownPolicy: false });
const level = (run: RunResult): number => atEnd(seriesOf(run).functionLevel);
const capture = (run: RunResult): number => atEnd(seriesOf(run).lockInPolitical);
const rescues = (run: RunResult): number => seriesOf(run).bailOuts.at(-1) as number;

const roads = lever('infra', 0.6, 40, { region: 1 });
const suppliers = lever('supplier', 1, 40, { region: 1 });
const west = (...policy: readonly (typeof roads)[]): SetUp => ({ preset: 'west', ownPolicy: false, policy });
const tookOff = (run: RunResult): boolean => peak(seriesOf(run, 1).employment) > 300;
const wentWest = (run: RunResult): number => {
  const left = counted(seriesOf(run, 0).relocations, 0, 200);
  return left === 0 ? 0 : counted(seriesOf(run, 1).arrivals, 0, 200) / left;
};

/** One chain of a few founders whose market grows with their number; nobody enters, nobody copies. */
const rivals = (founders: number): SetUp => ({
  quarters: 44,
  set: {
    initialFirms: founders,
    marketSize: declaredMarkets(founders / 64),
    chainShares: [0, 1, 0],
    chainTestRate: 0,
    spinOffRate: 0,
    startUpRate: 0,
    imitationRate: 0,
  },
});

export const presetTheoryPatterns = [
  pattern({
    id: 'T1',
    group: 'theory',
    title: { en: 'Where a region starts in the chain is where it stays', zh: '起于价值链何处，便停于何处' },
    source: {
      en: 'Humphrey, Schmitz (2002); Bazan, Navas-Alemán (2003)',
      zh: 'Humphrey 与施密茨（2002）；Bazan 与 Navas-Alemán（2003）',
    },
    setUps: {
      guangdong: left('guangdong'),
      unaided: {},
      zhejiang: left('zhejiang'),
      italy: left('italy'),
      valley: left('valley'),
    },
    measure({ guangdong, unaided, zhejiang, italy, valley }) {
      return {
        guangdong: level(guangdong),
        default: level(unaided) - level(guangdong),
        zhejiang: level(zhejiang) - level(unaided),
        italy: level(italy) - level(zhejiang),
        valley: level(valley) - level(italy),
        high: level(valley),
      };
    },
    rows: {
      guangdong: median([null, 1.3], {
        en: 'Function level of the processing region at the end',
        zh: '加工区域期末的功能层级',
      }),
      default: median([0, null], {
        en: 'Function level of the default region above the processing region',
        zh: '默认区域期末功能层级高出加工区域的部分',
      }),
      zhejiang: median([0, null], {
        en: 'Function level of Zhejiang above the default region',
        zh: '浙江期末功能层级高出默认区域的部分',
      }),
      italy: median([0, null], {
        en: 'Function level of the Third Italy above Zhejiang',
        zh: '“第三意大利”期末功能层级高出浙江的部分',
      }),
      valley: median([0, null], {
        en: 'Function level of Silicon Valley above the Third Italy',
        zh: '硅谷期末功能层级高出“第三意大利”的部分',
      }),
      high: median([1.8, null], { en: 'Function level of Silicon Valley at the end', zh: '硅谷期末的功能层级' }),
    },
  }),
  pattern({
    id: 'T2',
    group: 'theory',
    title: { en: 'A market for lemons grows with the crowd', zh: '柠檬市场随人多而生' },
    source: {
      en: 'Akerlof (1970); Coleman (1988); Dixit (2003)',
      zh: '阿克洛夫（1970）；科尔曼（1988）；迪克西特（2003）',
    },
    setUps: { zhejiang: aided('zhejiang') },
    measure({ zhejiang }) {
      const { cheatShare, reputation } = seriesOf(zhejiang);
      return {
        first: over(cheatShare, 0, 4),
        tenth: over(cheatShare, 36, 44),
        cured: atEnd(cheatShare),
        reputation:
          peak(
            reputation.map((v) => -v),
            0,
            80,
          ) * -1,
      };
    },
    rows: {
      first: median(
        [null, 0.3],
        { en: 'Zhejiang: share of cheats in the first year', zh: '浙江：第一年以次充好的企业占比' },
        'share',
      ),
      tenth: median(
        [0.8, null],
        { en: 'Zhejiang: share of cheats about year ten', zh: '浙江：第十年前后以次充好的企业占比' },
        'share',
      ),
      cured: median(
        [null, 0.15],
        { en: 'Zhejiang: share of cheats at the end, after the campaign', zh: '浙江：治理之后期末以次充好的企业占比' },
        'share',
      ),
      reputation: median([null, 0.55], {
        en: 'Zhejiang: lowest reputation before the campaign',
        zh: '浙江：治理之前声誉的最低值',
      }),
    },
  }),
  pattern({
    id: 'T3',
    group: 'theory',
    title: {
      en: 'Few and large employers capture politics, many and small ones do not',
      zh: '少而大的雇主能俘获政策，多而小的不能',
    },
    source: { en: 'Olson (1965); Grabher (1993)', zh: '奥尔森（1965）；格拉伯赫（1993）' },
    setUps: { italy: left('italy'), valley: left('valley'), swiss: left('swiss'), ruhr: left('ruhr') },
    measure({ italy, valley, swiss, ruhr }) {
      return {
        italy: capture(italy),
        valley: capture(valley),
        swiss: capture(swiss),
        ruhr: capture(ruhr),
        ruhrBefore: over(seriesOf(ruhr).lockInPolitical, 76, 90),
        italyRescues: rescues(italy),
        valleyRescues: rescues(valley),
        swissRescues: rescues(swiss),
      };
    },
    rows: {
      italy: median([null, 0.25], { en: 'Third Italy: capture at the end', zh: '“第三意大利”：期末政策俘获' }),
      valley: median([null, 0.25], { en: 'Silicon Valley: capture at the end', zh: '硅谷：期末政策俘获' }),
      swiss: median([null, 0.25], {
        en: 'Switzerland, without levers: capture at the end',
        zh: '瑞士（无政策）：期末政策俘获',
      }),
      ruhr: median([0.5, null], { en: 'Ruhr: capture at the end', zh: '鲁尔：期末政策俘获' }),
      ruhrBefore: median([0.5, null], { en: 'Ruhr: capture before the shock', zh: '鲁尔：冲击之前的政策俘获' }),
      italyRescues: median([null, 15], { en: 'Third Italy: rescues in 50 years', zh: '“第三意大利”：50 年内救助次数' }),
      valleyRescues: median([null, 15], { en: 'Silicon Valley: rescues in 50 years', zh: '硅谷：50 年内救助次数' }),
      swissRescues: median([null, 15], {
        en: 'Switzerland, without levers: rescues in 50 years',
        zh: '瑞士（无政策）：50 年内救助次数',
      }),
    },
  }),
  pattern({
    id: 'T4',
    group: 'theory',
    title: { en: 'A pole finds suppliers where the ground is prepared', zh: '基础好的地方，增长极找得到配套' },
    source: { en: 'Hirschman; evidence P10', zh: '赫希曼；证据 P10' },
    setUps: { strong: aided('perroux-strong'), weak: aided('perroux-weak') },
    measure({ strong, weak }) {
      return { strong: over(seriesOf(strong).localShare, 20, 41), weak: over(seriesOf(weak).localShare, 20, 41) };
    },
    rows: {
      strong: median(
        [0.35, null],
        { en: 'Prepared region: local share of inputs, years 5 to 10', zh: '基础好的区域：第 5—10 年本地配套率' },
        'share',
      ),
      weak: median(
        [null, 0.2],
        { en: 'Weak region: local share of inputs, years 5 to 10', zh: '薄弱区域：第 5—10 年本地配套率' },
        'share',
      ),
    },
  }),
  pattern({
    id: 'T5',
    group: 'theory',
    title: { en: 'The West takes off with suppliers and roads together', zh: '配套与交通兼备，西部才能起飞' },
    source: { en: 'Lewis; Weber; model description, section 12 (P10)', zh: '刘易斯；韦伯；模型说明第 12 节（P10）' },
    setUps: { none: west(), roads: west(roads), suppliers: west(suppliers), both: west(roads, suppliers) },
    measure({ none, roads: onlyRoads, suppliers: onlySuppliers, both }) {
      return {
        none: tookOff(none),
        roads: tookOff(onlyRoads),
        suppliers: tookOff(onlySuppliers),
        both: tookOff(both),
        movers: wentWest(both),
        moversNone: wentWest(none),
        size: peak(seriesOf(both, 1).employment) / peak(seriesOf(both, 0).employment),
      };
    },
    rows: {
      none: inShare(
        null,
        { en: 'Runs in which the West takes off without support', zh: '无扶持时西部起飞的运行' },
        0.1,
      ),
      roads: inShare(
        null,
        { en: 'Runs in which the West takes off with roads alone', zh: '仅靠交通西部便起飞的运行' },
        0.25,
      ),
      suppliers: inShare(
        null,
        { en: 'Runs in which the West takes off with suppliers alone', zh: '仅靠配套西部便起飞的运行' },
        0.25,
      ),
      both: inShare(0.6, {
        en: 'Runs in which the West takes off with suppliers and roads',
        zh: '配套与交通兼备时西部起飞的运行',
      }),
      movers: median(
        [0.3, null],
        {
          en: 'Share of the firms leaving the East that go West, with suppliers and roads',
          zh: '配套与交通兼备时，外迁东部企业去西部的占比',
        },
        'share',
      ),
      moversNone: median(
        [null, 0.1],
        {
          en: 'Share of the firms leaving the East that go West, without support',
          zh: '无扶持时，外迁东部企业去西部的占比',
        },
        'share',
      ),
      size: median([null, 1.5], { en: 'Peak jobs of the West, of the East’s', zh: '西部峰值就业与东部之比' }),
    },
  }),
  pattern({
    id: 'T6',
    group: 'theory',
    title: { en: 'Rivals make firms try harder and learn', zh: '竞争催人奋进' },
    source: { en: 'Porter (1990); Aghion and others (2005)', zh: '波特（1990）；阿吉翁等（2005）' },
    setUps: { two: rivals(2), four: rivals(4), sixteen: rivals(16), many: rivals(64) },
    measure({ two, four, sixteen, many }) {
      const learnt = (run: RunResult): number => {
        const { efficiency, quality } = seriesOf(run);
        return log(
          ((efficiency[40] as number) * (quality[40] as number)) / ((efficiency[4] as number) * (quality[4] as number)),
        );
      };
      const effort = (run: RunResult): number => over(seriesOf(run).effort, 16, 24);
      return {
        effort: effort(many) - effort(two),
        few: learnt(sixteen) - learnt(two),
        many: learnt(many) - learnt(four),
      };
    },
    rows: {
      effort: median([0, null], {
        en: 'Innovative effort after five years among 64 rivals, less that among 2',
        zh: '五年后 64 家对手的创新投入强度，高出 2 家的部分',
      }),
      few: median([0, null], {
        en: 'Efficiency and quality gained in nine years by 16 rivals beyond 2, logarithm',
        zh: '九年间 16 家对手的效率与质量增幅，高出 2 家的部分（对数）',
      }),
      many: median([0, null], {
        en: 'Efficiency and quality gained in nine years by 64 rivals beyond 4, logarithm',
        zh: '九年间 64 家对手的效率与质量增幅，高出 4 家的部分（对数）',
      }),
    },
  }),
] as const;
