/** Shakeouts, leaders, spin-offs, long declines and the lengths of phases. */
import { log, type RunResult } from '../../../engine/index.ts';
import { earlyLeaders, lostByClosure, netEntryShare, spinOffHazard, spinOffShare } from '../careers.ts';
import { panelOf } from '../firm-records.ts';
import { declared, median, pattern, type SetUp } from '../pattern.ts';
import { datePhases } from '../phase-dating.ts';
import { atEnd, counted, indexOfLeastAfter, over, peak, quarterOfPeak, seriesOf } from '../readings.ts';

const watched: SetUp = { panel: true };
const detroit: SetUp = { preset: 'detroit', panel: true };
const ruhr: SetUp = { preset: 'ruhr', ownPolicy: false, panel: true };

/** Entries (or exits and moves) a year per firm. */
function rate(run: RunResult, which: 'entries' | 'exits', from: number, to: number): number {
  const { firms, entries, exits, relocations } = seriesOf(run);
  const [a, b] = [Math.max(1, from), Math.min(run.quarters, to)];
  const happened = which === 'entries' ? counted(entries, a, b) : counted(exits, a, b) + counted(relocations, a, b);
  return (4 * happened) / ((b - a) * over(firms, a, b));
}

export const shakeoutPatterns = [
  pattern({
    id: 'S1',
    group: 'shakeout',
    title: { en: 'In a shakeout most producers go while output grows', zh: '淘汰之中，产出增长而多数厂商出局' },
    source: {
      en: 'Klepper, Simons (1997): cars, tyres, television, penicillin; evidence L01–L04',
      zh: 'Klepper 与 Simons（1997）：汽车、轮胎、电视、青霉素；证据 L01–L04',
    },
    setUps: { detroit },
    measure({ detroit: run }) {
      const { firms, output } = seriesOf(run);
      const top = quarterOfPeak(firms);
      const least = indexOfLeastAfter(firms, top);
      const half = firms.findIndex((n, t) => t > top && n < (firms[top] as number) / 2);
      return {
        fall: 1 - (firms[least] as number) / (firms[top] as number),
        output: over(output, top + 36, top + 44) / over(output, top - 4, top + 4),
        buildUp: top / 4,
        speed: half < 0 ? Number.NaN : log(2) / ((half - top) / 4),
        entryAfter: rate(run, 'entries', top + 12, top + 28) / rate(run, 'entries', top - 28, top - 12),
        exitAfter: rate(run, 'exits', top + 2, top + 22) / rate(run, 'exits', top - 22, top - 2),
        dry: rate(run, 'entries', top + 36, top + 52),
      };
    },
    rows: {
      fall: median(
        [0.5, 0.98],
        { en: 'Detroit: fall of the number of firms from its peak', zh: '底特律：企业数自峰值的跌幅' },
        'share',
      ),
      output: median([1, null], {
        en: 'Detroit: output ten years after that peak, as a multiple',
        zh: '底特律：见顶十年后产出的倍数',
      }),
      buildUp: median([8, 28], {
        en: 'Detroit: years from the first firms to the peak',
        zh: '底特律：自起步到见顶的年数',
      }),
      speed: median(
        [0.045, 0.105],
        { en: 'Detroit: yearly fall until half are gone', zh: '底特律：减半之前的年降幅' },
        'share',
      ),
      entryAfter: median(
        [null, 0.5],
        {
          en: 'Detroit: entry rate five years after the peak, of that five years before',
          zh: '底特律：见顶五年后与五年前进入率之比',
        },
        'share',
      ),
      exitAfter: median([0.7, 2.5], {
        en: 'Detroit: exit rate in the five years after the peak, of that before',
        zh: '底特律：见顶后五年与前五年退出率之比',
      }),
      dry: median(
        [null, 0.02],
        { en: 'Detroit: entries a year per firm ten years after the peak', zh: '底特律：见顶十年后每家企业的年进入率' },
        'share',
      ),
    },
  }),
  pattern({
    id: 'S2',
    group: 'shakeout',
    title: { en: 'Leaders came early, and from good parents', zh: '领先者来得早，出身好' },
    source: {
      en: 'Klepper, Simons (2005); Klepper (2007); Buenstorf, Klepper (2009); evidence L05, L08',
      zh: 'Klepper 与 Simons（2005）；Klepper（2007）；Buenstorf 与 Klepper（2009）；证据 L05、L08',
    },
    setUps: { detroit, watched },
    measure({ detroit: run, watched: base }) {
      return {
        early: earlyLeaders(run, 120),
        spinOffs: spinOffHazard(run, 4, 100),
        spinOffsDefault: spinOffHazard(base, 20, 140),
        share: spinOffShare(run, 0, 100),
      };
    },
    rows: {
      early: median(
        [0.8, null],
        {
          en: 'Detroit: of the five largest firms after thirty years, those that entered in the first half',
          zh: '底特律：三十年后五大企业中属前一半进入者的占比',
        },
        'share',
      ),
      spinOffs: median([null, 1], {
        en: 'Detroit: chance of closing within five years of spin-offs, of that of start-ups',
        zh: '底特律：衍生企业与新创企业五年退出风险之比',
      }),
      spinOffsDefault: median([null, 1], {
        en: 'Default: chance of closing within five years of spin-offs, of that of start-ups',
        zh: '默认：衍生企业与新创企业五年退出风险之比',
      }),
      share: median(
        [0.1, 0.6],
        { en: 'Detroit: spin-offs among newcomers', zh: '底特律：新企业中衍生企业的占比' },
        'share',
      ),
    },
  }),
  pattern({
    id: 'S3',
    group: 'shakeout',
    title: { en: 'Not every trade shakes out', zh: '并非每个行业都会淘汰' },
    source: { en: 'Simons, on Klepper’s industries; evidence L06', zh: 'Simons 论 Klepper 所研究的行业；证据 L06' },
    setUps: { italy: { preset: 'italy' } },
    measure({ italy }) {
      const { firms } = seriesOf(italy);
      const top = Math.min(160, quarterOfPeak(firms));
      return {
        fall: 1 - over(firms, top + 32, top + 40) / (firms[top] as number),
        entry: rate(italy, 'entries', top + 12, top + 28) / rate(italy, 'entries', top - 28, top - 12),
      };
    },
    rows: {
      fall: median(
        [null, 0.5],
        {
          en: 'Third Italy: fall of the number of firms in the ten years after its peak',
          zh: '“第三意大利”：见顶后十年企业数的跌幅',
        },
        'share',
      ),
      entry: median(
        [0.5, null],
        {
          en: 'Third Italy: entry rate five years after the peak, of that before',
          zh: '“第三意大利”：见顶五年后与此前进入率之比',
        },
        'share',
      ),
    },
  }),
  pattern({
    id: 'S4',
    group: 'shakeout',
    title: { en: 'Old trades shrink by closures, not by smaller firms', zh: '老行业靠关厂缩减，而非企业变小' },
    source: {
      en: 'German hard coal 1957–2007 (trade association); evidence L12',
      zh: '德国硬煤 1957—2007（行业协会）；证据 L12',
    },
    setUps: { ruhr },
    measure({ ruhr: run }) {
      const { firms } = seriesOf(run);
      const size = (from: number, to: number): number => {
        const { firms: rows } = panelOf(run);
        const [a, b] = [rows.offsets[from] as number, rows.offsets[to] as number];
        return rows.employment.subarray(a, b).reduce((sum, value) => sum + value, 0) / (b - a);
      };
      return {
        closures: lostByClosure(run, 89, 129),
        size: size(140, 156) / size(84, 90),
        firms: atEnd(firms) / peak(firms),
      };
    },
    rows: {
      closures: median(
        [0.5, null],
        {
          en: 'Ruhr: of the jobs its firms lost in the ten years after the shock, those in firms that are gone',
          zh: '鲁尔：冲击后十年原有企业岗位损失中，企业消失所占',
        },
        'share',
      ),
      size: median([0.7, 1.4], {
        en: 'Ruhr: mean size of firms fifteen years after the shock, of that before',
        zh: '鲁尔：冲击十五年后平均规模与此前之比',
      }),
      firms: median(
        [null, 0.4],
        { en: 'Ruhr: firms left at the end, of the peak', zh: '鲁尔：期末企业数与峰值之比' },
        'share',
      ),
    },
  }),
  pattern({
    id: 'S5',
    group: 'shakeout',
    title: { en: 'Clusters grow for decades and decline for decades', zh: '集群以十年计地成长，以十年计地衰退' },
    source: {
      en: 'Phases dated by one rule in fourteen cases; evidence L10',
      zh: '以同一规则为十四个案例划分阶段；证据 L10',
    },
    setUps: { watched },
    measure({ watched: run }) {
      const { growth, maturity, decline, speed } = datePhases(seriesOf(run).employment);
      return { growth, maturity, decline, speed };
    },
    rows: {
      growth: median([10, 30], { en: 'Years of growth', zh: '成长期年数' }),
      maturity: median([2, 20], { en: 'Years at nine tenths of the peak or more', zh: '保持峰值九成以上的年数' }),
      decline: median([15, 60], { en: 'Years of decline so far', zh: '迄今的衰退年数' }),
      speed: median([0.02, 0.08], { en: 'Jobs lost a year in the decline', zh: '衰退期就业年降幅' }, 'share'),
    },
  }),
  pattern({
    id: 'S6',
    group: 'shakeout',
    title: { en: 'New firms bring most of the progress while a cluster grows', zh: '成长期的进步主要由新企业带来' },
    source: {
      en: 'Brandt, Van Biesebroeck, Zhang (2012): Chinese manufacturing 1998–2007',
      zh: 'Brandt、Van Biesebroeck 与张轶凡（2012）：中国制造业 1998—2007',
    },
    setUps: { watched },
    measure({ watched: run }) {
      return { netEntry: netEntryShare(run, 24, 64, declared('efficiencyErosion')) };
    },
    rows: {
      netEntry: median(
        [0.5, 1],
        {
          en: 'Share of productivity growth in ten years of growth that entry and exit brought',
          zh: '成长期十年间生产率增长中净进入的贡献',
        },
        'share',
      ),
    },
  }),
] as const;
