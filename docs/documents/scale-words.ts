/** The words of the page on large sweeps. */
import type { Language, SiteDocument } from '../../experiments/index.ts';

type Words = { readonly [L in Language]: string };

/** What each option of a site is. */
export const siteOptions: { readonly [K in keyof Required<SiteDocument>]: Words & { readonly example: string } } = {
  partition: {
    en: 'partition the tasks go to; that of the site unless given',
    zh: '提交到的分区；默认为站点的默认分区',
    example: '"main"',
  },
  account: { en: 'account that pays', zh: '计费账户', example: '"econ-17"' },
  time: {
    en: 'longest a task may take. One that takes longer is ended; its chunks stay, and the same command submits the rest',
    zh: '单个任务的时限。超时即被终止，已完成的分块保留，再次执行同一命令即提交其余部分',
    example: '"2:00:00"',
  },
  memory: { en: 'memory of a task', zh: '每个任务的内存', example: '"2G"' },
  cpusPerTask: {
    en: 'cores of a task, as many threads; 1 unless given',
    zh: '每个任务的核数，线程数与之相同；默认为 1',
    example: '32',
  },
  modules: { en: 'modules that are loaded first', zh: '预先加载的模块', example: '["nodejs/20"]' },
  maxTasks: {
    en: 'tasks of the array at most, 1,000 unless given; more chunks than that share tasks',
    zh: '数组的任务数上限，默认 1,000；分块更多时由各任务分担',
    example: '400',
  },
  extra: { en: 'further options of `sbatch`', zh: '`sbatch` 的其他选项', example: '["--qos=long"]' },
  command: {
    en: 'how the program is called on a node; unless given, by the paths it has here, which the nodes must see',
    zh: '在节点上调用本程序的命令；默认沿用本机的路径，节点须能访问该路径',
    example: '"jiqun"',
  },
};

export const scaleWords = {
  en: {
    title: 'Large sweeps',
    intro:
      'How a sweep of thousands or millions of runs is spread over cores, machines and clusters, what it takes, and what it loses when something dies. The measured numbers come from `docs/scale.json`, written by `npm run scale`.',
    unit: 'The unit of work',
    unitText:
      'A sweep is cut into *chunks* of consecutive rows of its design. A chunk is one file, `chunks/NNNNNN.runs.parquet`, which is written under another name, flushed and renamed: it is there whole or not at all, and that it is there means that it is done. What a row holds depends on its point and its replicate alone, so that it does not matter who makes a chunk, when, or how often: the bytes are the same. A *shard* I of N is every chunk whose number leaves the remainder I; it makes those that are not there.\n\nTherefore everything can be started again at any time, on any machine that sees the folder, and two that make the same chunk at once do no harm.',
    local: 'On one machine',
    localText: 'All cores unless `--workers` says otherwise; after whatever killed it the same command goes on.',
    parallel: 'Under GNU parallel, and any scheduler with arrays',
    parallelText: 'First the folder, then the shards in any order, then the list of all files:',
    variables:
      'Schedulers say in a variable which task of an array is running: `--index-from` names it. An array may count from 0 or from 1.',
    schedulerHead: ['scheduler', 'array', 'shard'],
    slurm: 'On Slurm',
    slurmText:
      '`--on slurm` submits what is missing as one array and leaves its number in `job.json`. Whether `sbatch` is there and takes the job is asked before anything is written.',
    siteText: 'What the site wants to know stands in a small file:',
    siteHead: ['key', 'example', 'meaning'],
    followText:
      '`status` counts the files, which are the truth, and adds what `squeue` and `sacct` know and what tasks wrote down that could not do their work. `cancel` ends the tasks; finished chunks stay. The script is `slurm/task.sh` in the folder, what tasks said is beside it.',
    happens: 'What happens when …',
    happensHead: ['', 'lost', 'what to do'],
    happensRows: [
      [
        'a node dies',
        'the chunk in flight',
        'nothing: Slurm queues the task again, which goes on with the next missing chunk',
      ],
      [
        'a task takes too long, is preempted or ended',
        'the chunk in flight',
        'the same command again submits the tasks in which something is missing',
      ],
      [
        'a node has not the program or a module',
        'nothing; the task notes it, `status` tells',
        'mend `command` or `modules` (or exclude the node), then the same command again',
      ],
      ['a run fails', 'nothing: it is a row with its error', '`--retry` makes the failed ones again'],
      ['the disk is full', 'the chunk in flight; no file is there by half', 'make room, then the same command again'],
      [
        'another engine or design meets the folder',
        'nothing: it is refused',
        'another folder, or `--extend` for a design that has grown',
      ],
    ],
    takes: 'What a run takes',
    machine: (processor: string, cores: number, system: string, node: string, engine: string) =>
      `Processor time of the whole program, reading and writing included, by sweeps of the built command line. ${processor}, ${cores} cores, ${system}, Node ${node}; ${engine}.`,
    busy: (load: string) =>
      `**Not a quiet machine.** ${load} processes on average wanted its cores, which makes processor time longer too; \`npm run scale\` on a quiet machine replaces these numbers.`,
    takesHead: ['world', 'processor seconds a run', 'runs a core-hour'],
    world: (scale: string) => (scale === '1' ? '`default`, about 300 firms' : `${scale} times as large`),
    threads: (one: string, two: string, memory1: string, memory2: string, start: string) =>
      `On two threads a run of \`default\` takes ${two} processor seconds, on one ${one}. Resident memory ${memory1} MiB with one thread, ${memory2} MiB with two: it grows with threads, not with runs. A shard of which all is done ends after ${start} processor seconds.`,
    files: 'Files',
    filesHead: ['table', 'bytes a run', 'of a million runs'],
    tables: {
      runs: 'runs: factors, ten outputs, verdict, fingerprint, key',
      series: 'series: five indicators, 200 quarters',
      firms: 'firms: every firm in every quarter',
    },
    filesText:
      'One file a table and chunk: 100 runs a chunk unless `--chunk` says otherwise, 20 where firms are kept; a million runs in chunks of 1,000 are 1,000 files. File systems of clusters like few large files: take chunks that take a node from seconds to a few minutes. What a death costs is half a chunk.',
    planTitle: 'A million runs on a hundred nodes',
    planText: (
      runs: string,
      nodes: number,
      tasks: string,
      sweeps: number,
      notice: string,
      repair: string,
      start: string,
    ) =>
      `${runs} runs, ${nodes} nodes, an array of ${tasks} tasks, and nodes that die at random: a simulation (\`bench/scale/failing-cluster.ts\`) of ${sweeps} sweeps each. A node that dies is given up, and its task queued again, after ${notice} seconds, and it is back after ${repair} minutes; a task takes ${start} seconds to start. *Lost* are runs whose work was done and gone; *made again* are all runs of the chunks they were in, counted whole. No chunk that was finished was ever made again.`,
    planHead: [
      'world, cores a node',
      'files of runs',
      'each node dies',
      'time',
      'deaths at work',
      'runs lost, mean (most)',
      'runs made again',
    ],
    never: 'never',
    every: (hours: number) => (hours >= 720 ? 'once a month' : hours >= 24 ? 'once a day' : `every ${hours} hours`),
    cores: (scale: string, cores: number) => `${scale === '1' ? '`default`' : `× ${scale}`}, ${cores}`,
    minutes: 'min',
    hours: 'h',
    planNote: (aDay: string, often: string) =>
      `What deaths cost is above all the time until they are noticed: of the work, at most ${aDay} % is lost where each node dies once a day, and ${often} % where it dies every two hours. In a short sweep the last tasks wait for a node to be given up.`,
  },
  zh: {
    title: '大规模批量实验',
    intro:
      '数千至数百万次运行如何分配到各个核、各台机器与计算集群，占用多少资源，以及出现故障时会损失什么。实测数字取自 `docs/scale.json`，由 `npm run scale` 写出。',
    unit: '工作单元',
    unitText:
      '一项批量实验按设计中各行的次序切成若干*分块*。每个分块对应一个文件 `chunks/NNNNNN.runs.parquet`：先以其他名称写出，落盘后再改名，因此要么完整存在，要么不存在；文件存在即表示该分块已完成。一行的内容只取决于它的点与重复序号，所以由谁来做、何时做、做几遍都无关紧要，得到的字节完全相同。第 I 个*分片*（共 N 个）是编号除以 N 余 I 的全部分块，执行时只做尚缺的部分。\n\n因此，一切都可以随时在任何能看到该文件夹的机器上重新开始；两处同时做同一分块也无妨。',
    local: '在一台机器上',
    localText: '默认使用全部核，可用 `--workers` 指定；无论因何中断，再次执行同一命令即可继续。',
    parallel: '使用 GNU parallel 或任何支持数组的调度系统',
    parallelText: '先建立文件夹，再以任意次序执行各分片，最后写出全部文件的清单：',
    variables:
      '调度系统用环境变量说明当前是数组中的第几个任务，用 `--index-from` 指明其名称即可。数组从 0 或从 1 起均可。',
    schedulerHead: ['调度系统', '数组', '分片'],
    slurm: '使用 Slurm',
    slurmText:
      '`--on slurm` 把尚缺的部分作为一个作业数组提交，作业号写入 `job.json`。`sbatch` 是否可用、是否接受该作业，在写入任何内容之前就会查明。',
    siteText: '计算站点所需的选项写在一个小文件中：',
    siteHead: ['键', '示例', '含义'],
    followText:
      '`status` 以文件为准清点进度，并附上 `squeue` 与 `sacct` 的记录，以及未能工作的任务所留下的说明。`cancel` 终止任务，已完成的分块保留。作业脚本是文件夹中的 `slurm/task.sh`，各任务的输出与其放在一起。',
    happens: '出现故障时',
    happensHead: ['情形', '损失', '处理'],
    happensRows: [
      ['节点失效', '正在做的分块', '无须处理：Slurm 让任务重新排队，从下一个尚缺的分块继续'],
      ['任务超时、被抢占或被终止', '正在做的分块', '再次执行同一命令，提交仍有缺失的任务'],
      [
        '节点上没有本程序或所需模块',
        '无；任务会留下说明，由 `status` 报告',
        '修正 `command` 或 `modules`（或排除该节点），再次执行同一命令',
      ],
      ['某次运行失败', '无：该行记录错误原因', '`--retry` 重做失败的运行'],
      ['磁盘已满', '正在做的分块；不会留下写了一半的文件', '腾出空间后再次执行同一命令'],
      ['文件夹属于另一引擎或另一设计', '无：予以拒绝', '换一个文件夹；设计扩充时用 `--extend`'],
    ],
    takes: '每次运行的占用',
    machine: (processor: string, cores: number, system: string, node: string, engine: string) =>
      `以构建好的命令行程序做批量实验，计整个程序（含读写）的处理器时间。${processor}，${cores} 核，${system}，Node ${node}；${engine}。`,
    busy: (load: string) =>
      `**测量时机器并不空闲。** 平均有 ${load} 个进程在争用处理器，处理器时间也因此偏长；在空闲的机器上执行 \`npm run scale\` 即可更新这些数字。`,
    takesHead: ['世界', '每次运行的处理器秒数', '每核时的运行次数'],
    world: (scale: string) => (scale === '1' ? '`default`，约 300 家企业' : `规模为其 ${scale} 倍`),
    threads: (one: string, two: string, memory1: string, memory2: string, start: string) =>
      `\`default\` 的一次运行，两个线程时占用 ${two} 处理器秒，一个线程时 ${one} 秒。常驻内存在一个线程时为 ${memory1} MiB，两个线程时为 ${memory2} MiB：随线程数而非运行次数增长。全部完成的分片在 ${start} 处理器秒后即结束。`,
    files: '文件',
    filesHead: ['数据表', '每次运行的字节数', '一百万次运行'],
    tables: {
      runs: 'runs：各因子、十项输出、结局、指纹与键',
      series: 'series：五项指标，200 个季度',
      firms: 'firms：每家企业每季度一行',
    },
    filesText:
      '每个分块、每张表各一个文件：默认每块 100 次运行（可用 `--chunk` 指定），保存企业时为 20 次；一百万次运行按每块 1,000 次切分，共 1,000 个文件。计算集群的文件系统宜存少量大文件：分块大小以一个节点需时数秒至数分钟为宜。一次失效平均损失半个分块。',
    planTitle: '一百个节点上的一百万次运行',
    planText: (
      runs: string,
      nodes: number,
      tasks: string,
      sweeps: number,
      notice: string,
      repair: string,
      start: string,
    ) =>
      `${runs} 次运行、${nodes} 个节点、${tasks} 个任务的作业数组，节点随机失效：每种情形模拟 ${sweeps} 次批量实验（\`bench/scale/failing-cluster.ts\`）。节点失效 ${notice} 秒后被放弃、其任务重新排队，${repair} 分钟后恢复；任务启动需 ${start} 秒。*损失*指已经算出而丢失的运行；*重做*指这些运行所在分块的全部运行。已完成的分块从未重做。`,
    planHead: [
      '世界与每节点核数',
      '运行表文件数',
      '节点失效',
      '用时',
      '工作中失效次数',
      '损失的运行，平均（最多）',
      '重做的运行',
    ],
    never: '从不',
    every: (hours: number) => (hours >= 720 ? '每月一次' : hours >= 24 ? '每天一次' : `每 ${hours} 小时一次`),
    cores: (scale: string, cores: number) => `${scale === '1' ? '`default`' : `${scale} 倍规模`}，${cores} 核`,
    minutes: '分钟',
    hours: '小时',
    planNote: (aDay: string, often: string) =>
      `失效的代价主要在于等待察觉的时间：各节点每天失效一次时，损失的工作至多 ${aDay} %；每两小时失效一次时，至多 ${often} %。短时间的批量实验中，最后几个任务要等到节点被放弃才能重排。`,
  },
} as const;
