import { inWords, spacedZh } from '../../../experiments/index.ts';
import { zh as app } from '../../studio/text/zh.ts';
import type { SentencePiece } from '../headline.ts';
import type { CompareText } from './en.ts';
import { indicatorWords } from '../indicator-list.ts';
import { cheapestText } from './cheapest-text.ts';
import { industriesText } from './industries-text.ts';
import type { HeadlineWords, PointWords } from './words.ts';
import { fateNames } from '../../../engine/index.ts';

function headline({
  region,
  total,
  worlds,
  plausible,
  effectOverWorlds,
  pairs,
  reference,
  alternatives,
  indicator,
  year,
}: HeadlineWords): readonly SentencePiece[] {
  const pieces: SentencePiece[] = region === undefined ? [] : [`${region}：`];
  const where = worlds === undefined || effectOverWorlds ? '' : '情景本身的世界里，';
  alternatives.forEach((path, k) => {
    pieces.push(
      k > 0
        ? ''
        : worlds === undefined
          ? `世界不变、只换随机种子，${total} 次运行中，`
          : `在${plausible ? '与数据相符的' : '随机抽取的'} ${worlds} 个世界里，${total} 次运行中，`,
      { strong: path.name, path: path.id },
      path.good === 0 ? '没有一次走向升级或得以维持' : `有 ${path.good} 次走向升级或得以维持`,
    );
    if (k === 0)
      pieces.push(
        reference.isBase ? `（无政策时 ${reference.good} 次）` : `（${reference.name} ${reference.good} 次）`,
      );
    const end = k === alternatives.length - 1 ? '。' : '；';
    if (path.effect === undefined)
      pieces.push(k === 0 ? `，${indicator}尚看不出明显差别${end}` : `，差别尚不明显${end}`);
    else {
      pieces.push(k === 0 ? spacedZh(`，${where}到${year}${indicator}`) : '，', {
        strong: `${path.effect.more ? '多' : '少'} ${path.effect.size}`,
        path: path.id,
      });
      pieces.push(k === 0 ? `（${path.effect.interval}，${pairs} 对）${end}` : `（${path.effect.interval}）${end}`);
    }
  });
  return pieces.filter((piece) => piece !== '');
}

function fiscal(point: PointWords): string {
  switch (point.kind) {
    case 'at':
      return `${point.year}及以后才启动，资金到位不足一半`;
    case 'before':
      return spacedZh(`即使早在${point.year}启动，资金到位也不足一半`);
    case 'notReached':
      return spacedZh(`直到${point.year}启动，资金到位仍过半`);
    case 'noRuns':
    case 'noPeak':
      return '';
  }
}

function noReturn(point: PointWords): string {
  switch (point.kind) {
    case 'at':
      return `${point.year}及以后才动手，多半已不可逆转`;
    case 'before':
      return spacedZh(`即使早在${point.year}动手，也已不可逆转`);
    case 'notReached':
      return spacedZh(`直到${point.year}仍可挽回`);
    case 'noRuns':
      return '';
    case 'noPeak':
      return '没有一次运行出现过可供保住的峰值';
  }
}

export const zh: CompareText = {
  open: '比较路径',
  title: (n) => (n === 1 ? '同一运气，一种未来' : `同一运气，${inWords('zh', n)}种未来`),
  computing: '正在推演头几对运行……',
  refused: '有路径未被接受，因此没有推演。',
  onePath: '请添加一条路径，与无政策相比较。',
  headline,
  faults: '这些路径无法相互比较：',

  names: {
    base: '无政策',
    policy: '我的政策',
    shipped: '情景原有政策',
    fork: (what, year) => `${year}起：${what}`,
    stop: (year) => `${year}停止施策`,
  },

  paths: {
    label: '路径',
    add: '新路径',
    packages: '政策组合，按其自带的起始季度',
    own: '本情景自带的路径',
    mechanisms: '少了某种机制会怎样？',
    full: (n) => `已有 ${n} 条路径，再多就难以分辨，请先移除一条。`,
    leftOut: (left, all, most) =>
      `本情景自带 ${all} 条路径，其中 ${left} 条未列出：最多并列 ${most} 条，否则难以分辨；移除一条，下一条即补上。`,
    nothingLeft: '本情景的政策组合与路径都已列入。',
    edit: (name) => `${name}：名称、起点、移除`,
    name: '名称',
    start: '始于',
    year: '年份',
    season: '季度',
    seasons: ['一季度', '二季度', '三季度', '四季度'],
    startHere: '从播放头处开始',
    reference: '以此为基准',
    isReference: '其他路径均与此相比',
    remove: '移除',
    empty: (name) =>
      `${name}：在这里不起作用。政策组合至少要有一项力度大于 0、在运行期内启动、且区域属于本情景的杠杆。`,
    same: (name, as) =>
      `“${name}”与“${as}”的运行完全相同：请设定力度大于 0、在运行结束前启动的杠杆，或提前其起点，或移除它。`,
    sameAsPolicy: '这也是实验台上当前的政策。',
    fromStudio: '即实验台上的政策，请在那里调整。',
    base: '不动用任何杠杆，即基准情形；政策被俘获时自发的救助仍在其中。',
  },

  bar: {
    label: '推演设置',
    settings: '调整设置',
    pairs: '对数',
    replicates: '重复次数',
    stop: '停止',
    go: '继续',
    progress: (done, total) => `已完成 ${done} 对，共 ${total} 对`,
    left: (seconds) => `约剩 ${seconds} 秒`,
    done: (n) => `${n} 对已全部完成`,
    enough: (n) => `${n} 对已足够精确`,
    stopped: (n, total) => `停在第 ${n} 对，共 ${total} 对`,
    failed: (n) => `${n} 次运行失败，未计入`,
    precision: '够精确即停',
    never: '否',
    within: (share) => `误差不超过效应的 ${share}`,
    worlds: '把世界的不确定性算进',
    scopes: { odds: '结局', all: '结局与效应', none: '不算，只换随机种子' },
    worldsNote:
      '每个可能的世界都从合理区间中抽取不确定的假设，各路径抽到的相同，每个世界运行两次；世界也有随机冲击（景气波动、需求的持久变化、随机到来的范式转换），各路径所遇相同，因此结局分散而效应仍然精确。若不算世界的不确定性，每条路径几乎只有一种结局；效应默认取情景本身的假设，也可一并算进。',
    plausible: (n) => `计入与数据相符的 ${n} 个世界`,
    plausibleNote:
      '这些世界由校准得出：各有一组假设与随机种子，模型由此能走出数据的走势。每条路径都在全部这些世界里运行。',
    follows: app.assumptions.follows,
    followsNote: app.assumptions.followsNote,
    equal: '同等预算',
    equalNote: '把较贵路径的力度按比例调低，直到各路径代价与最省的相同',
    equalSpends: (amount) => `同一预算：凡有政策的路径，全程支出折现至期初均约为 ${amount}。`,
    equalFailed: '未能把各路径调到同一预算，仍按原样比较。',
    free: (names) =>
      `没有可调的力度：${names.length === 0 ? '没有哪条路径的政策需要花钱' : `${names.join('、')}不花钱`}。请移除这样的路径，或不按同等预算比较。`,
    stale: '以下数字尚属更改之前……',
    searching: '正在把各路径调到同一预算……',
    region: '区域',
  },

  stages: {
    label: '两种未来并列',
    path: (side) => `${side}侧舞台的路径`,
    left: '左',
    right: '右',
    counts: (firms, jobs) => `企业 ${firms} 家，就业 ${jobs} 人`,
    only: (n) => `仅此路径有 ${n} 家`,
    onlyNote: '此刻在这一未来里经营、在另一未来里没有的企业',
    firm: (number) => `企业 ${number}`,
    states: {
      alive: fateNames.alive.zh,
      closed: fateNames.closed.zh,
      left: fateNames.leftRegion.zh,
      notYet: '尚未创办',
      never: '未曾出现',
    },
    since: (state, year) => `${year}${state}`,
    shown: '舞台上的运行',
    own: '情景本身的随机种子',
    run: (k, total) => `第 ${k} 次，共 ${total} 次`,
    before: '上一次运行',
    next: '下一次运行',
    back: '回到情景本身的随机种子',
    running: '正在推演',
  },

  chart: {
    indicator: '结果指标',
    note: (n, one) =>
      one ? `线为中位数，色带含 50% 与 90% 的运行（共 ${n} 次）` : `粗线为中位数，细线围出 ${n} 次运行的 90%`,
    difference: (reference) => `同一运气下，与${reference}之差`,
    differenceNote: '色带为平均差的 95% 区间，细线为单次运行',
    playhead: '所在时点',
    summary: (name, parts) => `期末${name}中位数：${parts}。`,
    differenceSummary: (parts) => `期末平均配对差及 95% 区间：${parts}。`,
    part: (path, value) => `${path} ${value}`,
    partInterval: (path, value, interval) => `${path} ${value}（${interval}）`,
    starts: (name, year) => spacedZh(`${name}始于${year}`),
  },

  odds: {
    title: (after) => `每条路径 ${after}的结局`,
    note: (worlds, plausible) =>
      worlds !== undefined && plausible
        ? `计入与数据相符的 ${worlds} 个世界；一点是一次运行，同一世界的各次运行以流带连接`
        : worlds === undefined
          ? '世界不变、只换随机种子；一点是一次运行，同一种子的各次运行以流带连接'
          : `计入 ${worlds} 个随机抽取的世界，实验台则只看情景本身的世界；一点是一次运行，同一种子与世界的各次运行以流带连接`,
    summary: (path, counts) => `${path}：${counts}。`,
    count: (n, verdict) => `${verdict} ${n} 次`,
    luckShare: (share, path) => `${path}：结局的不确定性有 ${share} 来自随机种子，其余来自世界的不确定性。`,
    settled: (path) => `${path}：每次运行结局相同。`,
  },

  table: {
    title: '效应',
    note: (reference, worlds, plausible) =>
      `最后两年均值，与${reference}相比，${plausible ? '计入与数据相符的各个世界' : worlds ? '随机种子与世界都变' : '世界取情景本身的假设，只换随机种子'}`,
    path: '路径',
    level: '水平',
    effect: '差',
    interval: '95% 区间',
    pairs: '配对数',
    worlds: '世界数',
    saved: '配对节省的运行次数',
    savedValue: (times) => `同等精度少算 ${times} 倍`,
    savedNote: '若各路径各用各的随机种子，要达到同样的精度，运行次数须为现在的多少倍',
    partly: (known, pairs) => `${pairs} 对中有 ${known} 对两边都有值`,
    cost: '代价',
    costNote: '比基准多花的财政支出，按年率 4% 折现到期初',
    scaled: (share) => `力度 ${share}`,
    scaledNote: '各项力度同乘此数，使代价与最省的路径相同',
    perUnit: '每单位支出换来的增加值',
    perUnitNote: '全程增加值之差的折现值，除以代价的折现值',
    free: '花费相同',
    unclear: '代价与零难以区分',
    good: '升级或维持',
    goodValue: (n, total) => `${total} 次中 ${n} 次`,
  },

  tree: {
    title: '路径树',
    label: '所有路径随时间分岔的树',
    node: (name, year, parent) => spacedZh(`${name}于${year}自${parent}分岔`),
    read: '所看的路径',
    against: '对比',
    readAgainst: '与之对比的路径',
    fork: (year) => `从此处（${year}）分岔……`,
    forkTitle: (year) => spacedZh(`在${year}自原路径分岔`),
    parent: '此前沿用',
    after: '此后',
    stop: '不再施策',
    keeps: '已启动的政策继续',
    idle: (path) => `这样与“${path}”的运行完全相同：请选择自此改变什么。`,
    make: '生成这条路径',
    atEnd: '播放头已在期末，请先往回拖，再分岔。',
  },

  window: {
    title: '机会窗口',
    note: '同一政策换个起点，二十年后的收益',
    path: '路径',
    compute: '推演',
    again: '重新推演',
    size: (n) => `约 ${n} 次运行`,
    alone: '不配合治理改革',
    withReform: '同时治理改革',
    axis: '政策的起点',
    gain: '收益，占无政策时峰值的 %',
    rescued: '挽回的运行',
    rescuedNote: '至少保住峰值的 80%',
    half: '一半',
    noReturn,
    fiscal,
    paid: '第 2—12 年资金到位率',
    stale: '结果对应的是先前的设置，请重新推演。',
    none: '这里没有可提前或推迟的政策：请先动用一项杠杆，或添加一条路径。',
    replicates: (n) => `重复 ${n} 次`,
    scaled: (share) => `按预算，力度为原来的 ${share}`,
    spoken: (variant, points, fate) => `${variant}：各起点挽回的运行，${points}。不可逆转点：${fate}。`,
    spokenPoint: (year, share) => `${year} ${share}`,
    never: '无',
  },

  cheapest: cheapestText.zh,

  industries: industriesText.zh,

  attribution: {
    title: '是哪项杠杆起的作用',
    declineTitle: '衰退由什么造成',
    unknown: (left, counted) =>
      counted === 0
        ? '没有一次运行有可供分解的结果：企业太少。'
        : spacedZh(`另有 ${left} 组未计入：其中有的运行没有可衡量的结果。`),
    note: (n) => `重复 ${n} 次的沙普利分摊，± 为 95% 区间`,
    subject: '分解',
    decline: '无政策时的衰退',
    compute: '推演',
    again: '重新推演',
    without: '无政策',
    withoutCauses: '无此压力',
    withAll: '合计',
    ofPeak: '期末占峰值的 %',
    size: (n) => `约 ${n} 次运行`,
    total: (value, interval) => `合计 ${value}（${interval}）`,
    sampling: (levers, most) =>
      `共 ${levers} 项杠杆，多于可精确分解的 ${most} 项，故抽取加入次序来估计；把握多大见区间，增加重复次数可使其收窄。`,
    share: (percent) => `占合计的 ${percent}`,
    spoken: (parts) => `各项：${parts}。`,
    stale: '结果对应的是先前的设置，请重新推演。',
  },

  report: {
    pages: '简报',
    pagesNote: '两页可打印的纸和一个可转发的文件：问题、数据、各路径及其胜算、先做什么',
    save: '导出报告',
    brief: '决策简报',
    material: '依据',
    note: '把这里的结论、图、表、种子、指纹与命令存成一个网页，无需联网即可打开。',
    again: '如何得到同样的数',
    seeds: '随机种子',
    seedsValue: (phrase, n) => (n === 0 ? '尚无' : `${phrase}/1 至 ${phrase}/${n}，各路径相同`),
    unfinished: '尚未算完',
    over: '不确定性的范围',
    scopes: {
      odds: '结局：随机种子与世界都变；效应：只换随机种子，世界取情景本身的假设',
      all: '结局与效应：随机种子与世界都变',
      none: '结局与效应：只换随机种子，世界取情景本身的假设',
    },
    overPlausible: (n) => `结局与效应：计入校准得出的、与数据相符的 ${n} 个世界`,
    engine: '计算程序',
    fingerprints: '舞台上各次运行的结果指纹',
    command: '命令行',
    link: '链接',
  },

  indicators: indicatorWords('zh'),
};
