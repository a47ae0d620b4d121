/** The words of the speed page. */

export const speedWords = {
  en: {
    title: 'Speed',
    intro:
      'How fast Jiqun is, how that was measured, and which of its goals it meets. Every number is a median of repeated, warmed measurements; what stands in brackets is the range that held the middle half of them. What could disturb another measurement ran in a process of its own. The numbers come from `docs/speed.json`, written by `npm run bench:publish`.',
    machine: (processor: string, cores: number, memory: number, system: string, node: string, engine: string, browser: string | undefined) =>
      `**Machine.** ${processor}, ${cores} cores, ${memory} GiB, ${system}; Node ${node}${browser === undefined ? '' : `; ${browser} without a GPU`}. Engine: ${engine}.`,
    busy: (load: string, cores: number) =>
      `**Not a quiet machine.** In the minute before this was measured ${load} processes on average wanted its ${cores} cores, so times may be too long and goals missed for that reason alone. \`npm run bench:publish\` on a quiet machine replaces these numbers.`,
    reading:
      'Machines are compared in *reference units*: the time of one cell of a fixed loop over two typed arrays (`bench/reference-unit.ts`), measured right after each round in the same process. Versions of Jiqun are compared only by measuring both in turns in one session: `npm run bench:compare -- HEAD~5`.',
    goals: 'Goals',
    goalHead: ['what', 'goal', 'measured', ''],
    met: 'met',
    missed: '**missed**',
    notMeasured: 'not measured',
    size: 'Size of the world',
    sizeNote:
      'The region of `default` enlarged by the assumption `scale`, on one core: four quarters of its maturity (from quarter 96), indicators included. A firm-quarter includes the firm’s share of suppliers; an agent-quarter counts firms and suppliers alike. A slot is room for one firm and one supplier with every column; what the process grew by is given where it can be told from the process itself.',
    sizeHead: [
      'firms + suppliers',
      'ns per firm-quarter',
      'ns per agent-quarter',
      'reference units per firm-quarter',
      'against the smallest',
      'bytes per slot',
      'bytes per firm, process',
    ],
    whole: (firm: string, agent: string, units: string, unit: string) =>
      `A whole run of \`default\`, 200 quarters from the founders on: **${firm} ns per firm-quarter**, ${agent} ns per agent-quarter, ${units} reference units per firm-quarter (one is ${unit} ns).`,
    rows: 'Where the time goes',
    rowsNote:
      'Nanoseconds per firm-quarter of each row of the [schedule](model.md), with a clock around every row, which adds a few nanoseconds in small worlds.',
    row: 'schedule row',
    ordinary: '`default`',
    firms: (n: string) => `${n} firms`,
    later: 'Later worlds in the same process',
    laterNote:
      'V8 compiles the first arrays a closure captures best, so a program that makes new ones for every run is fast only once. A thread of Jiqun keeps one engine and loads every run into it. Time of the same run, first = 1:',
    laterHead: ['world', 'time'],
    laterKinds: {
      second: 'second',
      hundredth: 'hundredth',
      afterLargerWorld: 'after a world so large that the engine was replaced by a larger one',
      hundredthEngine: 'in the hundredth engine made in one process (nothing in Jiqun does that)',
    },
    threads: 'Runs per second',
    threadHead: ['worker threads', 'runs of 200 quarters a second', 'against one'],
    memory: 'Memory, snapshots, start',
    quantityHead: ['what', 'value'],
    heap: (runs: string) => `heap after ${runs} runs, garbage collected`,
    heapValue: (bytes: string, percent: string) => `${bytes} bytes a run, ${percent} % in all`,
    snapshot: 'snapshot of `default` at its end',
    snapshotValue: (bytes: string, perAgent: string) => `${bytes} bytes, ${perAgent} an agent`,
    save: 'taking it',
    restore: 'restoring it',
    startUp: 'start of the command line, to its end',
    ms: 'ms',
    ns: 'ns',
    page: 'The page',
    pageNote: 'The built page from a local server, 1440 × 900, headless and without a GPU.',
    inWorker: 'one firm for one quarter of `default` in a worker',
    firstPicture: 'first picture, at 4 × CPU slowdown',
    firstRun: 'first run on show, at 4 × CPU slowdown',
    lever: 'lever move to first redraw, 200 moves',
    lever95: 'the same, 95th percentile',
    longest: 'longest task of the page meanwhile',
    none: 'none of 50 ms or more',
    pairs: '30 pairs of doing nothing and inspection (60 runs of `default`), from click to final interval',
    upgradePairs: '30 pairs of doing nothing and the upgrade package, which has twice the firms',
    playing: 'playing a run',
    playingValue: (rate: string, gap: string) => `${rate} frames a second, 95 % of them within ${gap} ms`,
    shift: 'layout shift while playing',
    stageNote: 'The stage, against a bare canvas loop that draws as many of the same marks, in turns in one tab:',
    stageHead: ['view', 'agents', 'frames a second', 'wanted', 'share of the bare loop'],
    peers: 'The same work in other styles',
    peersNote:
      'A small kernel of the model ([specification](../bench/peers/specification.md)) written in the style of the engine, as plain objects with array methods, and in idiomatic [flocc](https://flocc.network) 0.7.0, a JavaScript framework for agent-based models under the ISC licence. All three draw the same random numbers and give the same aggregates bit for bit, which a test holds. Nanoseconds of one firm for one tick, and how many times that of typed arrays measured in the same round. The ratio compares ways of writing on this kernel, not the whole model with anyone’s model. AgentScript and NetLogo are not here because their licences do not fit this repository.',
    style: 'style',
    again: 'Measure it yourself',
    againText:
      '`npm run bench` takes a minute or two; `--full` adds the largest world, `--page` Chromium, `--peers` the other styles, `--save FILE` keeps the numbers. `npm run bench:publish` does all of it and rewrites this page; let it have the machine to itself. `npm run bench:compare -- old.json..new.json` compares stored sessions, in reference units only.',
  },
  zh: {
    title: '速度',
    intro:
      '集群（Jiqun）运行有多快、如何测得、哪些目标已经达到。各数值均为预热后重复测量的中位数，括号内为中间半数测量值的范围。可能相互干扰的测量各用独立进程。数据来自 `docs/speed.json`，由 `npm run bench:publish` 写出。',
    machine: (processor: string, cores: number, memory: number, system: string, node: string, engine: string, browser: string | undefined) =>
      `**机器。** ${processor}，${cores} 核，${memory} GiB 内存，${system}；Node ${node}${browser === undefined ? '' : `；${browser}，无 GPU`}。引擎：${engine}。`,
    busy: (load: string, cores: number) =>
      `**测量时机器并不空闲。** 测量前一分钟平均有 ${load} 个进程争用 ${cores} 个核心，所列时间可能偏长，未达到目标也可能仅缘于此。在空闲的机器上运行 \`npm run bench:publish\` 即可更新这些数值。`,
    reading:
      '不同机器之间以*参照单位*比较：一段固定循环（`bench/reference-unit.ts`，遍历两个类型化数组）处理一个单元的时间，每轮测量之后随即在同一进程中测得。不同版本之间只比较同一次测量中交替测得的结果：`npm run bench:compare -- HEAD~5`。',
    goals: '目标',
    goalHead: ['项目', '目标', '实测', ''],
    met: '达到',
    missed: '**未达到**',
    notMeasured: '未测',
    size: '世界规模',
    sizeNote:
      '以世界假设 `scale` 放大 `default` 情景的区域，单核运行：取其成熟期的四个季度（自第 96 季起），含指标计算。“每企业·季度”包含该企业所分摊的配套企业；“每主体·季度”则把企业与配套企业同样计数。一个槽位可容纳一家企业和一家配套企业的全部数据列；进程内存的增量只在足以与进程自身区分时列出。',
    sizeHead: ['企业 + 配套企业', '纳秒／企业·季度', '纳秒／主体·季度', '参照单位／企业·季度', '与最小世界之比', '每槽位字节', '每企业字节（进程）'],
    whole: (firm: string, agent: string, units: string, unit: string) =>
      `\`default\` 情景完整运行（从创始企业起 200 个季度）：**每企业·季度 ${firm} 纳秒**，每主体·季度 ${agent} 纳秒，每企业·季度 ${units} 个参照单位（1 个参照单位为 ${unit} 纳秒）。`,
    rows: '时间花在哪里',
    rowsNote: '[日程](model.zh.md)各环节的“纳秒／企业·季度”；每个环节前后计时，在小世界中会多出几纳秒。',
    row: '日程环节',
    ordinary: '`default`',
    firms: (n: string) => `${n} 家企业`,
    later: '同一进程中后来的世界',
    laterNote:
      'V8 对闭包捕获的第一组数组编译得最好，因此每次运行都新建数组的程序只有第一次是快的。集群（Jiqun）的每个线程只保留一个引擎，各次运行都载入其中。同一次运行的耗时，首个世界 = 1：',
    laterHead: ['世界', '耗时'],
    laterKinds: {
      second: '第二个',
      hundredth: '第一百个',
      afterLargerWorld: '经历过一个大到须换用更大引擎的世界之后',
      hundredthEngine: '在同一进程新建的第一百个引擎中（程序本身从不如此）',
    },
    threads: '每秒运行次数',
    threadHead: ['工作线程', '每秒完成的 200 季运行', '与一个线程之比'],
    memory: '内存、快照与启动',
    quantityHead: ['项目', '数值'],
    heap: (runs: string) => `${runs} 次运行后的堆内存（垃圾回收后）`,
    heapValue: (bytes: string, percent: string) => `每次 ${bytes} 字节，合计 ${percent}%`,
    snapshot: '`default` 情景期末的快照',
    snapshotValue: (bytes: string, perAgent: string) => `${bytes} 字节，每个主体 ${perAgent} 字节`,
    save: '保存用时',
    restore: '载入用时',
    startUp: '命令行从启动到结束',
    ms: '毫秒',
    ns: '纳秒',
    page: '网页',
    pageNote: '由本机服务器提供的构建后网页，1440 × 900，无界面、无 GPU。',
    inWorker: '工作线程中 `default` 情景每企业·季度',
    firstPicture: '首次出现画面，CPU 减速 4 倍',
    firstRun: '首次运行显示完毕，CPU 减速 4 倍',
    lever: '从调整政策到首次重绘，共 200 次',
    lever95: '同上，第 95 百分位',
    longest: '其间页面最长的任务',
    none: '没有达到 50 毫秒的任务',
    pairs: '“不作为”与“质检”的 30 对运行（`default` 情景，共 60 次），从点击到最终区间',
    upgradePairs: '“不作为”与“升级”组合的 30 对运行（后者企业数约为两倍）',
    playing: '播放一次运行',
    playingValue: (rate: string, gap: string) => `每秒 ${rate} 帧，95% 的帧间隔不超过 ${gap} 毫秒`,
    shift: '播放时的布局偏移',
    stageNote: '舞台与一段只绘制同样多同类图形的画布循环相比，在同一标签页中交替测量：',
    stageHead: ['视图', '主体数', '每秒帧数', '目标', '与纯画布循环之比'],
    peers: '同样的工作，不同的写法',
    peersNote:
      '模型的一个小型内核（[规格说明](../bench/peers/specification.md)），分别按引擎的写法、普通对象加数组方法的写法，以及 [flocc](https://flocc.network) 0.7.0（ISC 许可的 JavaScript 主体建模框架）的惯用写法实现。三者抽取相同的随机数，各项汇总结果逐位相同，并有测试保证。数值为一家企业一个时步的纳秒数，以及与同一轮中类型化数组写法之比。这一比值只说明同一内核的不同写法，并非拿整个模型与他人的模型相比。AgentScript 与 NetLogo 因许可证与本仓库不相容，未列入。',
    style: '写法',
    again: '自行测量',
    againText:
      '`npm run bench` 约需一两分钟；`--full` 加测最大的世界，`--page` 加测 Chromium，`--peers` 加测其他写法，`--save FILE` 保存结果。`npm run bench:publish` 完成全部测量并重写本页，运行时请勿让机器兼做他事。`npm run bench:compare -- old.json..new.json` 比较两次保存的结果，只以参照单位为准。',
  },
} as const;

export const stageViewWords = {
  en: { region: 'region', supply: 'suppliers', knowledge: 'knowledge', chain: 'value chain', family: 'family tree' },
  zh: { region: '区域', supply: '供应网络', knowledge: '知识空间', chain: '价值链', family: '家族树' },
} as const;

export const styleWords = {
  en: { 'typed arrays': 'typed arrays, as in the engine', objects: 'objects and array methods', flocc: 'flocc 0.7.0' },
  zh: { 'typed arrays': '类型化数组（引擎的写法）', objects: '对象与数组方法', flocc: 'flocc 0.7.0' },
} as const;
