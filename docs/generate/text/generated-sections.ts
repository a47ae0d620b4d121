import { equation, paragraph, type WrittenSection } from '../written-section.ts';

/** Openings of the sections whose body is read off the declarations. */
export const generatedSections = {
  submodel: { number: '7', title: { en: 'Submodels', zh: '子模型' }, blocks: [] },
  levers: {
    number: '8',
    title: { en: 'Policy levers', zh: '政策杠杆' },
    rows: ['policy'],
    blocks: [
      paragraph(
        'A bar of the policy score is a lever, a region (all when none is named), a level v in [0, 1], a first quarter from, an end to (excluded; none means the end of the run) and a ramp (8 quarters unless given). Announced level, where several bars of one lever hold in a region the highest; what of it is paid, what comes into force (l_X) and what it costs is in 7.12:',
        '政策时序表中的一条由杠杆、区域（不写即全部区域）、力度 v（0 至 1）、起始季 from、截止季 to（不含；不写即到运行结束）与爬坡期 ramp（默认 8 季）组成。宣布的力度如下，同一区域同一杠杆有几条同时生效时取最高者；其中到位与在效（l_X）的部分及费用见 7.12 节：',
      ),
      equation(`
announced = v · min(1, (t − from + 1) / max(1, ramp))      while from ≤ t < to, else 0
a_X       = highest announced level of X in the region`),
      paragraph('Costs are in units of value added a quarter at full level.', '成本为满力度时每季的增加值单位。'),
    ],
  },
  parameters: {
    number: '9',
    title: { en: 'Parameters', zh: '参数' },
    blocks: [
      paragraph(
        'Values per chain are in the order captive / relational / market. *Level* says whether regions may differ. *Plausible* is the interval uncertainty analyses draw from, where the truth is uncertain.',
        '按链条取值者，次序为俘获型 / 关系型 / 市场型。“层面”表示各区域能否取不同值。“合理区间”是不确定性分析的抽样范围，用于真值不确定的参数。',
      ),
    ],
  },
  observation: {
    number: '10',
    title: { en: 'Observation: indicators, phases, verdict', zh: '观测：指标、阶段与结局' },
    blocks: [],
  },
  indicators: {
    number: '10.1',
    title: { en: 'Indicators', zh: '指标' },
    blocks: [
      paragraph(
        'One value per region and quarter. An indicator that averages over firms, or divides by something, has no value where that is missing, as the last column says: a 0 would be a statement about firms that are not there. Such a value is NaN in a run, an empty cell in a table, null in JSON and a gap in a figure; no process reads it. A mean over quarters or runs is over those in which the value is known.',
        '每区域每季一值。凡按企业平均或以某量相除的指标，一旦所平均、所除之物不存在，便没有数值（见末列）：记 0 等于对并不存在的企业下判断。这类值在运行结果中为 NaN，在表格中为空单元格，在 JSON 中为 null，在图中断线；任何过程都不读取它。跨季度或跨运行求均值时，只取有值的部分。',
      ),
    ],
  },
  patterns: {
    number: '12',
    title: { en: 'Patterns the model must show', zh: '模型应呈现的模式' },
    blocks: [
      paragraph(
        'Measured over many seeds, with paired runs (same luck) where two settings are compared. They are tests of the program, not of the world: several parameters were set so that they hold.',
        '在多个种子上度量；比较两种设定时用配对运行（同一运气，即公共随机数）。它们检验的是程序而非世界：若干参数正是为使其成立而设定的。',
      ),
    ],
  },
  presets: {
    number: '13',
    title: { en: 'Presets', zh: '预设情景' },
    blocks: [
      paragraph(
        'Each preset is a document of differences from the defaults. Read: symbol = value; event size @ quarter; lever level @ from–to ~ramp. The number after the name is the length in quarters.',
        '每个预设情景都是一份与默认值的差异清单。读法：符号 = 值；事件 规模 @ 季度；杠杆 力度 @ 起–止 ~爬坡期。名称后的数字为运行季数。',
      ),
    ],
  },
} as const satisfies Record<string, WrittenSection>;
