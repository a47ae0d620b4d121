/** Stylised facts of ties, suppliers, learning and places. */
import { inShare, median, pattern, type SetUp } from '../pattern.ts';
import { clients, embeddedness, learningDistance, tieSurvival } from '../tie-facts.ts';
import { departuresOf } from '../firm-records.ts';
import { over, quarterOfPeak, seriesOf } from '../readings.ts';

const watched: SetUp = { panel: true };

export const networkPatterns = [
  pattern({
    id: 'N1',
    group: 'networks',
    title: { en: 'Ties last, but not for ever', zh: '供需关系持久，却非永久' },
    source: {
      en: 'Mizuno, Souma, Watanabe (2014); Fujii, Saito, Senga (2018); evidence N01',
      zh: 'Mizuno、Souma 与 Watanabe（2014）；Fujii、Saito 与 Senga（2018）；证据 N01',
    },
    setUps: { watched },
    measure({ watched: run }) {
      const { all, bothAlive, young, old } = tieSurvival(run);
      return { all, bothAlive, young: young < old };
    },
    rows: {
      all: median([0.85, 0.96], { en: 'Ties still there a year later', zh: '一年后仍在的供需关系' }, 'share'),
      bothAlive: median(
        [0.85, 0.97],
        { en: 'Ties still there where both firms are', zh: '双方企业均在时仍维持的关系' },
        'share',
      ),
      young: inShare(0.8, {
        en: 'Runs in which firms under five years change partners more',
        zh: '五岁以下企业更换伙伴更多的运行',
      }),
    },
  }),
  pattern({
    id: 'N2',
    group: 'networks',
    title: { en: 'A few suppliers serve many', zh: '少数配套企业服务众多客户' },
    source: {
      en: 'Jackson, Rogers (2007); Mizuno, Souma, Watanabe (2014)',
      zh: 'Jackson 与 Rogers（2007）；Mizuno、Souma 与 Watanabe（2014）',
    },
    setUps: { watched },
    measure: ({ watched: run }) => clients(run),
    rows: {
      spread: median([1.1, null], { en: 'Spread of the number of clients, of its mean', zh: '客户数的离散系数' }),
      wider: median([0, null], {
        en: 'Log likelihood a supplier of a lognormal beyond an exponential: a wider tail',
        zh: '客户数对数正态相对指数分布的对数似然优势：尾部更宽',
      }),
      idle: median([null, 0.08], { en: 'Suppliers without a client', zh: '没有客户的配套企业占比' }, 'share'),
    },
  }),
  pattern({
    id: 'N10',
    group: 'networks',
    title: { en: 'Close ties help up to a point', zh: '紧密关系有益，过则有损' },
    source: { en: 'Uzzi (1996, 1997); evidence N10', zh: '乌齐（1996、1997）；证据 N10' },
    setUps: { watched },
    measure({ watched: run }) {
      const { square, best } = embeddedness(run);
      return { bends: square < 0, best };
    },
    rows: {
      bends: inShare(0.8, {
        en: 'Runs in which survival bends down as ties get closer, size and age held alike',
        zh: '控制规模与年龄后，存活率随关系加深先升后降的运行',
      }),
      best: median([0.3, 0.8], { en: 'Closeness at which survival is highest', zh: '存活率最高处的关系紧密度' }),
    },
  }),
  pattern({
    id: 'N11',
    group: 'networks',
    title: { en: 'One learns most from those who are neither like nor unlike', zh: '既不雷同又不悬殊者最可学' },
    source: { en: 'Nooteboom and others (2007)', zh: '诺特博姆等（2007）' },
    setUps: { watched },
    measure({ watched: run }) {
      const { square, best } = learningDistance(run);
      return { bends: square < 0, best };
    },
    rows: {
      bends: inShare(0.8, {
        en: 'Runs in which what is learned bends down with the distance between products',
        zh: '学习收益随产品距离先升后降的运行',
      }),
      best: median([0.05, 0.6], { en: 'Distance at which most is learned', zh: '学习收益最大处的距离' }),
    },
  }),
  pattern({
    id: 'N12',
    group: 'networks',
    title: { en: 'Lock-ins build up before the turn', zh: '锁定在转折之前累积' },
    source: {
      en: 'Grabher (1993); Menzel, Fornahl (2010); evidence N12, L11',
      zh: '格拉伯赫（1993）；Menzel 与 Fornahl（2010）；证据 N12、L11',
    },
    setUps: { watched },
    measure({ watched: run }) {
      const series = seriesOf(run);
      const top = Math.max(40, quarterOfPeak(series.employment));
      const grew = (id: 'lockInFunctional' | 'lockInCognitive' | 'lockInPolitical'): boolean =>
        over(series[id], top - 8, top) > over(series[id], 16, 24);
      return {
        functional: grew('lockInFunctional'),
        cognitive: grew('lockInCognitive'),
        political: grew('lockInPolitical'),
        knowledge: over(series.knowledgeSpread, top - 8, top) < over(series.knowledgeSpread, 4, 20),
      };
    },
    rows: {
      functional: inShare(0.8, {
        en: 'Runs in which functional lock-in rises before employment peaks',
        zh: '就业见顶前功能性锁定上升的运行',
      }),
      cognitive: inShare(0.8, {
        en: 'Runs in which cognitive lock-in rises before employment peaks',
        zh: '就业见顶前认知锁定上升的运行',
      }),
      political: inShare(0.8, {
        en: 'Runs in which political lock-in rises before employment peaks',
        zh: '就业见顶前政治锁定上升的运行',
      }),
      knowledge: inShare(0.8, {
        en: 'Runs in which the products of firms draw together from the start to the peak',
        zh: '从起步到见顶产品日趋接近的运行',
      }),
    },
  }),
  pattern({
    id: 'N16',
    group: 'networks',
    title: { en: 'A few foreign plants in a hundred leave every year', zh: '外资企业每年有百分之几离开' },
    source: { en: 'Dongguan: press reports; evidence N16', zh: '东莞：报刊报道；证据 N16' },
    setUps: { guangdong: { preset: 'guangdong', panel: true } },
    measure({ guangdong }) {
      const { book } = guangdong.panel!;
      const moves = Array.from(book.firms.fate.keys()).filter(
        (k) =>
          book.firms.fate[k] === 2 &&
          book.firms.origin[k] === 2 &&
          (book.firms.end[k] as number) >= 80 &&
          (book.firms.end[k] as number) < 160,
      ).length;
      return {
        moves: (4 * moves) / (80 * over(seriesOf(guangdong).foreignFirms, 80, 160)),
        leave: departuresOf(guangdong, 'foreign', 116, 120),
      };
    },
    rows: {
      moves: median(
        [0.02, 0.04],
        { en: 'Pearl River Delta: foreign plants moving away in a year', zh: '珠三角：外资企业年外迁率' },
        'share',
      ),
      leave: median(
        [0.01, 0.08],
        {
          en: 'Pearl River Delta: foreign plants closing or moving in the year 2008',
          zh: '珠三角：2008 年关停或外迁的外资企业占比',
        },
        'share',
      ),
    },
  }),
] as const;
