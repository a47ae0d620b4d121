/** What each part of the model does: everything is run with it and without it, on the same luck. */
import { log, parameters, type MechanismId, type RunResult, type Text } from '../../../engine/index.ts';
import { sizes } from '../firm-facts.ts';
import { mean, pattern, type Pattern, type SetUp, type Values } from '../pattern.ts';
import { atEnd, leftAtEnd, over, peak, seriesOf } from '../readings.ts';

/** A part taken out: a mechanism switched off, or an assumption at the value at which it does nothing. */
interface Ablation {
  readonly id: string;
  readonly what: Text;
  readonly off?: readonly MechanismId[];
  readonly set?: Values;
}

const ablations: readonly Ablation[] = [
  { id: 'functional', what: { en: 'functional lock-in', zh: '功能性锁定' }, off: ['functionalLockIn'] },
  { id: 'cognitive', what: { en: 'cognitive lock-in', zh: '认知锁定' }, off: ['cognitiveLockIn'] },
  { id: 'political', what: { en: 'political lock-in', zh: '政治锁定' }, off: ['politicalLockIn'] },
  {
    id: 'lockIns',
    what: { en: 'all three lock-ins', zh: '三种锁定' },
    off: ['functionalLockIn', 'cognitiveLockIn', 'politicalLockIn'],
  },
  { id: 'externalities', what: { en: 'external economies', zh: '外部经济' }, off: ['externalities'] },
  { id: 'chains', what: { en: 'moving between chains', zh: '价值链之间的转换' }, off: ['chainSwitching'] },
  {
    id: 'entrance',
    what: { en: 'the entrance of a chain', zh: '价值链的准入门槛' },
    set: { chainEntrance: [0, 0, 0] },
  },
  { id: 'block', what: { en: 'blocking by buyers', zh: '买家的阻挡' }, set: { buyerBlock: [0, 0, 0] } },
  { id: 'leak', what: { en: 'the leak of know-how to rivals', zh: '诀窍外泄' }, set: { knowHowLeak: 0 } },
  { id: 'wages', what: { en: 'wages catching up', zh: '工资追赶' }, set: { wageGrowth: 0 } },
  {
    id: 'frontier',
    what: { en: 'the motion of the frontier', zh: '前沿的推进' },
    set: { efficiencyErosion: 0, qualityErosion: 0, supplierErosion: 0 },
  },
  { id: 'drift', what: { en: 'the drift of the market', zh: '市场的漂移' }, set: { targetDrift: 0 } },
  { id: 'land', what: { en: 'the limit of land', zh: '土地的限制' }, set: { land: parameters.land.max } },
  { id: 'home', what: { en: 'the home market', zh: '本土市场' }, set: { homeShare: 0 } },
  { id: 'rivalry', what: { en: 'the spur of rivalry', zh: '竞争的激励' }, set: { rivalWeight: 0 } },
  { id: 'imitation', what: { en: 'learning from neighbours', zh: '向邻近企业学习' }, set: { imitationRate: 0 } },
  { id: 'buyers', what: { en: 'teaching by buyers', zh: '买家的传授' }, set: { buyerLearning: 0 } },
  { id: 'spinOffs', what: { en: 'spin-offs', zh: '衍生企业' }, set: { spinOffRate: 0 } },
  { id: 'startUps', what: { en: 'start-ups', zh: '新创企业' }, set: { startUpRate: 0 } },
  { id: 'opportunities', what: { en: 'chance in growth', zh: '增长中的随机波动' }, set: { capacityNoise: 0 } },
  { id: 'referral', what: { en: 'asking around for suppliers', zh: '打听配套企业' }, set: { referral: 0 } },
  { id: 'parting', what: { en: 'ties that part', zh: '关系的中断' }, set: { tieSeparation: 0 } },
  { id: 'discount', what: { en: 'the discount of close ties', zh: '紧密关系的优惠' }, set: { tieDiscount: 0 } },
  { id: 'idle', what: { en: 'suppliers that give up', zh: '配套企业的退出' }, set: { idleExit: 0 } },
  { id: 'brand', what: { en: 'the worth of a brand', zh: '品牌的价值' }, set: { brandElasticity: [0, 0, 0] } },
];

const jump: SetUp = { events: [{ quarter: 90, kind: 'paradigmShift', size: 0.8 }] };
const recovery = (run: RunResult): number =>
  over(seriesOf(run).valueAdded, 120, 171) / over(seriesOf(run).valueAdded, 82, 91);

function ablationPattern({ id, what, off = [], set }: Ablation): Pattern {
  const without: SetUp = {
    ...(set === undefined ? {} : { set }),
    mechanismsOff: off.map((mechanism) => ({ mechanism, from: 0 })),
  };
  return pattern({
    id: `A.${id}`,
    group: 'ablations',
    title: what,
    source: { en: 'Default region, on the same seeds with and without', zh: '默认区域，相同随机种子下的有无对照' },
    setUps: {
      base: { panel: true },
      without: { ...without, panel: true },
      baseJump: jump,
      withoutJump: { ...jump, ...without },
    },
    measure({ base, without: taken, baseJump, withoutJump }) {
      const [own, other] = [seriesOf(taken), seriesOf(base)];
      return {
        concentration: sizes(taken).topTenth - sizes(base).topTenth,
        growth: log(peak(own.employment) / peak(other.employment)),
        decline: leftAtEnd(own.employment) - leftAtEnd(other.employment),
        level: atEnd(own.functionLevel) - atEnd(other.functionLevel),
        recovery: recovery(withoutJump) - recovery(baseJump),
      };
    },
    rows: {
      concentration: mean(
        { en: 'Change of the jobs in the largest tenth of firms', zh: '最大一成企业就业占比的变化' },
        'share',
      ),
      growth: mean({ en: 'Change of peak jobs, logarithm', zh: '峰值就业的变化（对数）' }),
      decline: mean({ en: 'Change of the jobs left at the end, of the peak', zh: '期末就业与峰值之比的变化' }, 'share'),
      level: mean({ en: 'Change of the function level at the end', zh: '期末功能层级的变化' }),
      recovery: mean(
        { en: 'Change of what is there again after a paradigm shift', zh: '范式转换后恢复程度的变化' },
        'share',
      ),
    },
  });
}

export const ablationPatterns: readonly Pattern[] = ablations.map(ablationPattern);
