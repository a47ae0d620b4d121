/** P9, P11 and P12: foreign plants, carrying capacity, Marshall. */
import { log, type RunResult } from '../../../engine/index.ts';
import { declared, declaredMarkets, inShare, lever, median, pattern, type SetUp, type Values } from '../pattern.ts';
import { movedShare, over, peak, quarterOfPeak, rises, seriesOf, slope } from '../readings.ts';

const description = { en: 'Model description, section 12', zh: '模型说明第 12 节' };
const unaided: SetUp = {};

const foreign: Values = {
  initialFirms: 6,
  initialOrigin: 2,
  fdiRate: 0.7,
  startUpRate: 0.25,
  spinOffRate: 0.012,
  chainShares: [0.8, 0.1, 0.1],
};

const market = (times: number): SetUp => ({
  set: { marketSize: declaredMarkets(times), land: declared('land') * times },
});
const markets = { m3: market(0.3), m6: market(0.6), unaided, m16: market(1.6) };

export const placePatterns = [
  pattern({
    id: 'P9',
    group: 'theory',
    title: {
      en: 'Foreign plants start fast and leave easily, unless they are rooted',
      zh: '外资起步快、走得也快，除非扎根',
    },
    source: { en: 'Evidence N16; model description, section 12', zh: '证据 N16；模型说明第 12 节' },
    setUps: {
      home: unaided,
      foreign: { set: foreign },
      local: { set: foreign, policy: [lever('local', 0.8, 20)] },
      rooted: { set: foreign, policy: [lever('local', 0.8, 20), lever('supplier', 0.8, 20)] },
    },
    measure({ home, foreign: loose, local, rooted }) {
      const moved = (run: RunResult): number => movedShare(seriesOf(run), 0, 200);
      const jobs = (run: RunResult): number => seriesOf(run).employment[40] as number;
      return {
        larger: jobs(loose) > jobs(home),
        footloose: moved(loose) > moved(home),
        local: moved(local) < moved(loose),
        rooted: moved(rooted) < moved(loose),
        moves: moved(loose),
      };
    },
    rows: {
      larger: inShare(0.8, {
        en: 'Runs with more jobs after ten years than the home-grown twin',
        zh: '十年后就业多于本土对照的运行',
      }),
      footloose: inShare(0.8, {
        en: 'Runs in which more of the departures are moves',
        zh: '离开企业中外迁占比更高的运行',
      }),
      local: inShare(0.8, { en: 'Runs in which local content lowers that share', zh: '本地化政策降低该占比的运行' }),
      rooted: inShare(0.8, {
        en: 'Runs in which local content and suppliers lower it',
        zh: '本地化与配套培育降低该占比的运行',
      }),
      moves: median(
        [0.05, 0.6],
        { en: 'Moves among departures of the foreign region', zh: '外资区域离开企业中外迁的占比' },
        'share',
      ),
    },
  }),
  pattern({
    id: 'P11',
    group: 'theory',
    title: { en: 'Land and environment limit the cluster', zh: '土地与环境限制集群规模' },
    source: description,
    setUps: {
      unaided,
      half: { set: { land: declared('land') / 2 } },
      fourth: { set: { land: declared('land') / 4 } },
      green: { policy: [lever('green', 0.8, 40)] },
    },
    measure({ unaided: base, half, fourth, green }) {
      const jobs = [fourth, half, base].map((run) => peak(seriesOf(run).employment));
      const [twin, own] = [seriesOf(base), seriesOf(green)];
      return {
        land: rises(jobs),
        pollution: over(own.pollution, 80, 121) / over(twin.pollution, 80, 121),
        cost: over(own.valueAdded, 44, 61) / over(twin.valueAdded, 44, 61) - 1,
      };
    },
    rows: {
      land: inShare(0.8, {
        en: 'Runs in which half and a quarter of the land lower the peak in turn',
        zh: '土地减为一半、四分之一时峰值逐级下降的运行',
      }),
      pollution: median(
        [null, 0.8],
        { en: 'Pollution under environmental rules, of that without', zh: '环境规制下的污染与无规制之比' },
        'share',
      ),
      cost: median(
        [-0.08, 0],
        { en: 'Value added lost in the first five years of the rules', zh: '规制头五年增加值的损失' },
        'share',
      ),
    },
  }),
  pattern({
    id: 'P12',
    group: 'theory',
    title: { en: 'Larger clusters are more productive and buy more nearby', zh: '集群越大，生产率越高，本地采购越多' },
    source: { en: 'Marshall; evidence N05', zh: '马歇尔；证据 N05' },
    setUps: markets,
    measure({ unaided: base, ...others }) {
      const { employment, agglomeration, localShare } = seriesOf(base);
      const last = Math.max(20, quarterOfPeak(employment)) + 1;
      const logs = (values: Float64Array): number[] => Array.from(values.subarray(8, last), (v) => log(v));
      const across = [others.m3, others.m6, base, others.m16].map((run) => {
        const of = seriesOf(run);
        const jobs = over(of.employment, 40, 121);
        return {
          jobs: log(jobs),
          local: over(of.localShare, 40, 121),
          perWorker: log(over(of.output, 40, 121) / jobs),
        };
      });
      const jobs = across.map((place) => place.jobs);
      return {
        pool: slope(logs(employment), logs(agglomeration)),
        localWithin: slope(logs(employment), localShare.subarray(8, last)),
        localAcross: slope(
          jobs,
          across.map(({ local }) => local),
        ),
        productivity: slope(
          jobs,
          across.map(({ perWorker }) => perWorker),
        ),
      };
    },
    rows: {
      pool: median([0.02, 0.085], {
        en: 'Elasticity of labour productivity to employment as a cluster grows: the labour pool',
        zh: '集群成长中劳动生产率对就业的弹性：劳动力池',
      }),
      localWithin: median([0, null], {
        en: 'Rise of the local share of inputs per log of employment, as a cluster grows',
        zh: '集群成长中本地配套率随就业对数的上升',
      }),
      localAcross: median([0, null], {
        en: 'Rise of the local share of inputs per log of employment, between markets of different size',
        zh: '不同规模市场之间，本地配套率随就业对数的上升',
      }),
      productivity: median([0.02, 0.085], {
        en: 'Elasticity of output per worker to employment between markets of different size',
        zh: '不同规模市场之间劳均产出对就业的弹性',
      }),
    },
  }),
] as const;
