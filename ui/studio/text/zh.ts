import { replacementNames, verdictNames, verdictVerbs, type Verdict } from '../../../engine/index.ts';
import { decimal, spacedZh, toldPhaseNames } from '../../../experiments/index.ts';
import type { HeadlineWords, OddsWords, Segment, VerdictRuns } from '../headline-words.ts';
import type { JobsMoment, Moment } from '../moment.ts';
import type { AppText } from './en.ts';

function headline({ region, years, now, alone, hasPolicy, gap, ofPeak, peakYear }: HeadlineWords): readonly Segment[] {
  const who = region ?? '集群';
  const verb = (verdict: Verdict): Segment => ({ strong: verdictVerbs[verdict].zh, verdict });
  const numbers = `增加值 ${now.valueAdded}，就业 ${now.jobs} 人`;
  if (!hasPolicy) {
    return [
      `这次运行里，若无政策，${who}在 ${years} 年后`,
      verb(now.verdict),
      spacedZh(
        `：增加值 ${now.valueAdded}${ofPeak === undefined ? '' : `，为${peakYear}峰值的 ${ofPeak}`}；就业 ${now.jobs} 人。`,
      ),
    ];
  }
  const start = `这次运行里，照现在的政策，${who}在 ${years} 年后`;
  if (alone === undefined) return [start, verb(now.verdict), `：${numbers}。`];
  if (alone.verdict !== now.verdict) {
    return [
      start,
      verb(now.verdict),
      `：${numbers}；若无政策，则`,
      verb(alone.verdict),
      `：增加值 ${alone.valueAdded}，就业 ${alone.jobs} 人。`,
    ];
  }
  const against = `${now.valueAdded} 对 ${alone.valueAdded}`;
  const compare =
    gap === undefined
      ? `期末增加值也相差无几（${against}）`
      : `只是期末增加值${gap.percent === undefined ? (gap.higher ? '较高' : '较低') : `${gap.higher ? '高出' : '低了'} ${gap.percent}`}（${against}）`;
  return [start, verb(now.verdict), '，与无政策时一样，', compare, '。'];
}

/** “50 次运行里有 35 次升级、8 次维持、7 次锁定衰退”；次次如此时说“全部”，一次也没有时先说没有。 */
function endings(
  list: readonly VerdictRuns[],
  runs: number,
  start: readonly [some: string, all: string],
): readonly Segment[] {
  const certain = list.find(({ runs: n }) => n === runs);
  if (certain !== undefined)
    return [start[1], { strong: `全部${verdictVerbs[certain.verdict].zh}`, verdict: certain.verdict }];
  const none = list
    .filter(({ runs: n }) => n === 0)
    .map(
      ({ verdict }): Segment => ({
        strong: verdict === 'neverTookOff' ? '次次都能起飞' : `没有一次${verdictVerbs[verdict].zh}`,
      }),
    );
  const some = list.filter(({ runs: n }) => n > 0);
  return [
    none.length === 0 ? start[0] : '',
    ...none.flatMap((segment) => [segment, '，']),
    ...some.flatMap(({ verdict, runs: n }, k) => [
      k === 0 ? '' : '、',
      { strong: `${n} 次${verdictNames[verdict].zh}`, verdict },
    ]),
  ].filter((segment) => segment !== '');
}

function oddsHeadline({
  plausible,
  region,
  years,
  runs,
  now,
  alone,
  same,
  gap,
  valueAdded,
  jobs,
}: OddsWords): readonly Segment[] {
  const over = plausible ? '在与数据相符的各个世界里' : '世界不变、只换随机种子';
  const where = region === undefined ? '' : `${region}在 `;
  const present = endings(now, runs, [`${where}${runs} 次运行里有 `, `${where}${runs} 次运行里`]);

  if (alone === undefined) {
    return [`若无政策，${over}，${years} 年后，`, ...present, `；增加值中位数 ${valueAdded}，就业中位数 ${jobs} 人。`];
  }
  const start = `照现在的政策，${over}，${years} 年后，`;
  if (!same) return [start, ...present, '；若无政策，', ...endings(alone, runs, ['则有 ', '则']), '。'];
  const compare =
    gap === undefined
      ? '期末增加值也相差无几'
      : `只是期末增加值平均${gap.higher ? '高出' : '低了'} ${gap.size}（${gap.range}）`;
  return [start, ...present, `，与无政策时一样，${compare}。`];
}

function moment(
  { phase, replacement, environment, empty, firms, jobs }: Moment,
  share: (of: number) => string,
): string {
  const name = `本次 · ${toldPhaseNames[phase].zh}`;
  const becoming =
    replacement === undefined ? '' : `；${replacementNames[replacement].zh}，环境指数 ${decimal('zh', environment, 2)}`;
  if (empty) return `${name}：${phase === 'extinct' ? '企业已一家不剩' : '尚无企业'}`;
  const firmWords = { up: '企业增加', level: '企业数平稳', down: '企业减少' }[firms];
  return `${name}：${firmWords}，${jobsMoment(jobs, share)}${becoming}`;
}

function jobsMoment(jobs: JobsMoment, share: (of: number) => string): string {
  switch (jobs.is) {
    case 'grown':
      return `就业两年增 ${share(jobs.by)}`;
    case 'shrunk':
      return `就业两年减 ${share(jobs.by)}`;
    case 'steady':
      return '就业平稳';
    case 'nearPeak':
      return '就业接近顶点';
    case 'below':
      return `就业比顶点低 ${share(jobs.by)}`;
  }
}

export const zh: AppText = {
  name: '集群',
  subtitle: '产业集群演化实验室',
  documentTitle: (scenario) => `${scenario} · 集群 Jiqun`,
  otherLanguage: 'English',
  toLanguage: '切换为英文：English',
  toDark: '深色',
  toLight: '浅色',
  undo: '撤销',
  redo: '重做',
  replay: '改前改后',
  replayNote: '撤回上次改动，再恢复，看改前与改后差在哪里（R）',
  replaying: '上次改动已暂时撤回，再按一次即恢复（R）',
  changes: '改动',
  sheets: {
    keys: '快捷键',
    changes: '我改了什么，结果变了多少',
    versions: '模型的各版本',
    editor: '自建情景',
    brief: '简报',
    figure: '图表',
    theory: '理论',
  },
  skip: '跳到舞台',
  close: '关闭',
  pickScenario: '选择情景',
  buildOwn: '自建情景',
  editShown: '编辑当前情景',
  editScenario: (title) => `编辑此情景：${title}`,
  changedScenario: '已改动',
  headline,
  oddsHeadline,
  moment,
  presetLines: '小图为情景原样推演的就业走势；另有区域时以浅色线表示。',
  curtain: '先猜一猜：往后的事还在幕后。',
  computing: '正在推演第一次运行……',

  share: {
    open: '分享',
    title: '分享、保存与复现',
    copyLink: '复制链接',
    linkNote: '打开即是同一情景、同一政策、同一随机种子与时刻',
    copied: '已复制',
    copyCommand: '复制为命令行',
    copyComparison: '复制本次比较的命令行',
    commandNote: '不用浏览器也能得到同一指纹',
    sameNumbers: '不用浏览器也能得到同样的数',
    copyReference: '复制引用',
    referenceNote: '版本、情景、随机种子、引擎、结果指纹与链接，供论文或报告引用',
    brief: '简报',
    briefNote: '两页可打印的纸和一个可转发的文件：问题、数据、各路径及其胜算',
    save: '存为文件',
    saveNote: '情景文档（JSON）',
    saveData: (format) => `数据存为 ${format}`,
    dataNote: '当前运行的全部指标，逐季列出',
    openFile: '打开文件……',
    openNote: '情景文档；也可以直接拖到页面上',
    drop: '松手即打开这份情景文档',
    noClipboard: '浏览器不允许页面复制，请自行选中复制：',
  },

  tabs: { levers: '政策杠杆', assumptions: '模型假设' },
  screens: {
    label: '视图',
    fork: '岔路口',
    studio: '实验台',
    figures: '图表',
    compare: '比较路径',
    lab: '批量实验',
    cluster: '我的集群',
    explain: '发生了什么',
  },
  loading: '正在载入……',
  loadFailures: {
    unreachable: { what: '这一部分未能取得：无法连接服务器。请检查网络后重试。', action: '重试' },
    gone: {
      what: '服务器可以连接，但已没有这一部分：很可能页面已更新。请重新载入，所做的设置都会保留。',
      action: '重新载入页面',
    },
    broken: {
      what: '这一部分已经取得，却未能运行。请重新载入页面；若仍然如此，请换用较新的浏览器。',
      action: '重新载入页面',
    },
  },
  bottomTabs: { studio: '实验台', levers: '杠杆', outcomes: '结局', story: '背景' },

  budget: {
    title: (year) => `${year}财政支出`,
    average: (amount, share) => `施策期间年均 ${amount}，占增加值 ${share}`,
    none: '未动用任何杠杆',
    rescues: '未动用任何杠杆，支出均为救助',
    label: '财政预算',
    capName: '每年财政支出上限',
    capNote: '每年至多花多少。上限不限制运行，只标出超支的年份。',
    noCap: '未设上限，拖动即可设定',
    noCapShort: '上限',
    over: (years) => `超出上限 ${years} 年。`,
    fit: '调整到上限以内',
    fitNote: '各项杠杆按同一比例减弱，直到本次运行没有一年超出上限；可撤销',
    fitting: '正在调整……',
    fitted: (share, dearest) => `各项力度已降为原来的 ${share}：本次运行支出最高的一年为 ${dearest}。`,
    cannotFit: '即使不动用任何杠杆，本次运行仍有一年超出上限：那是救助支出。',
    bought: ({ dearer, cost, richer, valueAdded, perUnit, busier, jobYears }) => {
      const spent = dearer ? `比无政策时多花 ${cost}` : '花费并不多于无政策时';
      const gained = richer
        ? `${dearer ? '换来' : '却多得'}增加值 ${valueAdded}${dearer ? `（每单位得 ${perUnit}）` : ''}`
        : `${dearer ? '反而' : '但'}少得增加值 ${valueAdded}`;
      return spacedZh(`${spent}，${gained}，就业${busier ? '增加' : '减少'} ${jobYears} 人年。`);
    },
    inRegion: (region, sentence) => `${region}：${sentence}`,
    allRegions: '各区域合计；',
    boughtNote: (rate) => `单次运行，同一运气；金额按年率 ${rate} 折现；对别处的挤出未计在内。`,
  },
  numbers: {
    refused: (fault, kept) => `${fault}。${kept === '' ? '仍然留空。' : `仍为 ${kept}。`}`,
  },
  packages: {
    title: '政策组合',
    more: (n) => `其余 ${n} 个组合`,
    fewer: '收起',
    partOf: (part, whole) => `${part}（已含在“${whole}”之中）`,
    clear: '清空政策',
    reset: '恢复情景原有政策',
  },
  scope: { label: '作用于', all: '所有区域' },
  lever: {
    level: (name) => `${name}：力度，0 到 1`,
    number: (name) => `${name}：以数字输入力度`,
    from: '始于',
    to: '止于',
    end: '期末',
    toEnd: '到期末',
    ramp: '爬坡期',
    rampUnit: '个季度',
    year: '年份',
    season: '季度',
    seasons: ['一季度', '二季度', '三季度', '四季度'],
    price: '代价',
    costFull: (amount, firms) => `满力度时，按 ${firms} 家企业计，每年支出 ${amount}`,
    cost: (amount, firms) => `按 ${firms} 家企业计，每年支出 ${amount}`,
    more: '机制与理论',
    works: '机制',
    theory: '理论',
    last: (was, now, valueAdded, jobs, over) =>
      spacedZh(`由 ${was} 调到 ${now}：期末增加值 ${valueAdded}，就业人数 ${jobs}；${over}。`),
    reset: '恢复情景取值',
    remove: '移除',
    several: (n) => `共 ${n} 段；此处只改第一段，其余在图表下方拖动`,
    everywhere: '已对所有区域设置',
    startHere: '从播放头处开始',
    moves: '相关图表',
  },

  assumptions: {
    intro: '区域与外部世界本来的样子，与政府做什么无关。',
    follows: '基准随我的假设而变',
    followsNote: '关闭后，基准为情景原样',
    search: '查找假设',
    none: '没有这个名称的假设',
    reset: '恢复情景的取值',
    resetAll: (n) => `恢复全部 ${n} 处改动`,
    changed: (n) => `已改 ${n} 处`,
    source: '含义与出处',
    range: (low, high) => `允许 ${low} 至 ${high}`,
    plausible: (low, high) => `合理区间 ${low} 至 ${high}`,
    varies: '各区域不同',
    regionLevel: '分区域',
    scope: '取值范围',
    allRegions: '所有区域',
  },

  transport: {
    label: '播放',
    play: '播放',
    pause: '暂停',
    back: '后退一个季度',
    forward: '前进一个季度',
    speed: (times) => `速度 ${times}，点击切换`,
    theory: '此视图所依据的理论',
  },

  study: {
    label: '用多少次运行来判断',
    size: (n) => (n === 0 ? '只看一次' : `${n} 次运行`),
    none: ['', ''],
    waiting: ['先看一次，续算', ''],
    starting: (n) => [`先看一次，续算 ${n}／`, ''],
    running: (n) => [`中位数，${n}／`, ''],
    done: ['', '的中位数'],
    plausible: (n, worlds) => `同样的政策，与数据相符的 ${worlds} 个世界中的 ${Math.min(n, worlds)} 个`,
    luck: (seed, n) => `同样的世界与政策，只换随机种子：${seed}/1 至 ${seed}/${n}`,
    left: (seconds) => `约剩 ${seconds} 秒`,
    stop: '暂停后台运行',
    go: '继续后台运行',
    halting: '此处无法使用后台线程，只推演图中这一次运行。',
    most: (low, high) => `九成运行在 ${low} – ${high}`,
    note: '中位数；深色段含半数运行，浅色段含九成。',
    pairNote: '差值为同一运气（公共随机数）下有政策与无政策之差的均值，括号内为 95% 区间。',
    interval: (range) => `（${range}）`,
    open: (verdict, n) => `${verdict}：${n} 次。点击查看其中一次`,
    run: (k, verdict) => `第 ${k} 次运行：${verdict}`,
    onShow: '当前运行：',
    onShowNote: '舞台与实线表示的单次运行',
    replicate: (k) => `第 ${k} 次`,
    ownLuck: (seed) => `随机种子 ${seed}`,
  },
  outcomes: {
    title: (years) => `${years} 年后`,
    note: '最后两年均值',
    names: {
      valueAdded: '增加值（每季）',
      employment: '就业岗位',
      firms: '企业数',
      functionLevel: '功能等级（0 组装 – 3 自主品牌）',
      lockIn: '综合锁定（0 – 1）',
    },
    unknown: (reason) => `无值，${reason}`,
    partly: (known, runs) => `${runs} 次运行中 ${known} 次有值`,
    alone: (value) => `无政策 ${value}`,
    peak: (value, year) => `${year}达到峰值 ${value}`,
    region: '区域',
    seed: '随机种子',
    seedNote: '随机种子相同，随机抽取便完全相同',
    another: '换一个种子',
    fingerprint: '结果指纹',
    fingerprintNote: (engine) => `用引擎 ${engine} 计算，在任何机器上、在命令行里都一样`,
  },

  story: { title: '背景与出处', open: '背景', sources: '出处', none: '这个情景没有写背景。' },

  progress: {
    running: (done) => `推演中，已完成 ${done}`,
    left: (seconds) => `约剩 ${seconds} 秒`,
    cancel: '停止',
  },

  boundary: {
    title: '页面的这一部分未能画出',
    kept: '这是页面的问题，与你的操作无关。情景保持原样：可以换一个情景或视图，也可以：',
    again: '重新绘制',
    undo: '撤销上一步改动',
    first: '回到默认情景',
    save: '把情景存为文件',
    details: '出错详情',
  },
  notices: {
    dismiss: '知道了',
    versions: '变了什么',
    linkIncomplete: '这个链接在传递中被截断或改动。页面保持原样，地址栏在你改动情景之前也不会变。',
    linkTooLarge: '这个链接解开后超过 2 MB，而情景通常只有几 KB。页面保持原样，地址栏在你改动情景之前也不会变。',
    linkVersion: '这个链接由其他版本的页面生成，此处无法读取。页面保持原样，地址栏在你改动情景之前也不会变。',
    linkUnknown: '地址末尾不是情景链接。页面保持原样，地址栏在你改动情景之前也不会变。',
    linkFaults: '链接里的情景不合规范。页面保持原样，地址栏在你改动情景之前也不会变。',
    fileFaults: (name) => `未能打开 ${name}，一切保持原样。`,
    fileUnreadable: (name) => `无法读取 ${name}。`,
    fileTooLarge: (name) => `${name} 超过 2 MB；情景文档通常只有几 KB。`,
    manyFiles: (n) => `一次拖入了 ${n} 个文件，而情景须逐个打开，一切保持原样。`,
    policyFull: (most) => `政策图中最多 ${most} 条，未再添加。`,
    noWorkers: '此处无法使用后台线程：由页面自行推演，每次改动会短暂停顿。',
    runFailed: (before) => (before ? '这次运行失败，图表显示的是上一次的结果。' : '这次运行失败，暂无结果可供显示。'),
    cancelled: (before) => (before ? '运行已停止，图表显示的是上一次的结果。' : '运行已停止，暂无结果可供显示。'),
    pageFault: '页面出了差错。你的情景完好无损；如果页面不再响应，请先存为文件，再重新载入。',
    threadLost: (before) =>
      `负责这次运行的后台线程中断，换了一个仍然没有结果。${before ? '图表显示的是上一次的结果。' : ''}`,
    translator: {
      undone: '翻译工具改动了本页的文字和数字，现已恢复。本页自带中文和英文两种语言。',
      insists: '翻译工具不断改动本页，数字可能停在旧值。请对本页关闭翻译，然后重新载入。',
    },
    again: '重新运行',
    noLinks: '此浏览器无法生成链接，请改用“存为文件”。',
  },
};
