import type { Text } from '../../../engine/index.ts';

interface Pattern {
  readonly id: string;
  readonly setting: Text;
  readonly shows: Text;
}

const pattern = (id: string, setting: readonly [string, string], shows: readonly [string, string]): Pattern => ({
  id,
  setting: { en: setting[0], zh: setting[1] },
  shows: { en: shows[0], zh: shows[1] },
});

/** Section 12: what the model must show, over paired seeds. */
export const patterns: readonly Pattern[] = [
  pattern(
    'P1',
    ['defaults', '默认参数'],
    [
      'formation, growth, later decline in at least 80 % of seeds; peak of 150 to 400 firms; employment peaks in quarters 60 to 130 and ends below 0.6 of the peak',
      '至少 80% 的种子依次出现形成、成长与后来的衰退；企业数峰值 150 至 400；就业在第 60 至 130 季达到峰值，期末不到峰值的 60%',
    ],
  ),
  pattern(
    'P2',
    ['upgrade package from quarter 60', '自第 60 季起实施升级政策组合'],
    [
      'final value added at least 0.8 of the peak the unaided twin reached, function level above 2, above the twin, each in at least 80 % of seeds',
      '期末增加值不低于无政策对照所达峰值的 80%，功能等级高于 2，并高于对照，各在至少 80% 的种子中成立',
    ],
  ),
  pattern(
    'GW0',
    ['no national wage catch-up', '没有全国工资追赶'],
    [
      'employment still ends below 0.85 of its peak in at least 60 % of seeds: the decline is bred at home',
      '至少 60% 的种子期末就业仍不到峰值的 85%：衰退是自己酿成的',
    ],
  ),
  pattern(
    'P3',
    ['protection 0.9 from quarter 100', '自第 100 季起保护力度 0.9'],
    [
      'more employment soon, less value added late, more capture at the end',
      '近期就业增加，后期增加值下降，期末俘获加深',
    ],
  ),
  pattern(
    'P4',
    ['jump of 0.8 in quarter 90; lock-ins switched off from there', '第 90 季跃迁 0.8；自此关闭各种锁定'],
    ['recovery better without any one lock-in, best without all three', '去掉任何一种锁定，恢复都更好；三种全去掉最好'],
  ),
  pattern(
    'P5',
    ['all firms in one chain, no chain switching', '所有企业处于同一链条，不允许转换'],
    [
      'process upgrading: captive ≥ relational > market; functional upgrading: market > relational > captive',
      '工艺升级：俘获型 ≥ 关系型 > 市场型；功能升级：市场型 > 关系型 > 俘获型',
    ],
  ),
  pattern(
    'P6',
    ['growth pole in a weak or well-prepared region', '增长极置于薄弱或有准备的区域'],
    [
      'a cathedral in the desert in the one, take-off in the other; all preparations together exceed the sum of each',
      '前者为“沙漠中的大教堂”，后者起飞；各项准备齐备的效果超过单项之和',
    ],
  ),
  pattern(
    'P7',
    [
      'two identical regions, strong external economies, one pool of entrepreneurs',
      '两个相同区域，强外部经济，共同的创业者池',
    ],
    [
      'one takes most of the value added, each wins about half of the seeds; without external economies nearly even',
      '其一占据大部分增加值，二者各约半数种子胜出；没有外部经济则大致均分',
    ],
  ),
  pattern(
    'P8',
    [
      'market chain, no inspection, weak social sanction; then inspection and regional brand',
      '市场型链条，无质检，社会制裁弱；其后质检并树立区域品牌',
    ],
    ['reputation collapses, then recovers, slowly', '声誉崩塌，其后缓慢恢复'],
  ),
  pattern(
    'P9',
    ['foreign founders and arrivals in the captive chain', '外资创立与迁入，俘获型链条'],
    [
      'faster start, more footloose; embedding and supplier development tie them down',
      '起步更快，游移性更高；本地化与配套培育使之扎根',
    ],
  ),
  pattern(
    'P10',
    ['East and West, rising wages in the East', '东部与西部，东部工资上升'],
    [
      'firms move West only if the West has suppliers and logistics; else they leave',
      '西部具备配套与物流，企业才西迁，否则离境',
    ],
  ),
  pattern(
    'P11',
    ['less land; environmental rules', '土地减少；环境规制'],
    ['peak falls; pollution falls at a small cost', '峰值下降；污染下降而代价较小'],
  ),
  pattern(
    'P12',
    ['cross-section over time and market size', '跨时间与跨市场规模的截面'],
    [
      'labour-pool elasticity 0.02 to 0.085; local sourcing and productivity rise with employment',
      '劳动力池弹性 0.02 至 0.085；本地配套率与生产率随就业上升',
    ],
  ),
  pattern(
    'P13',
    ['the same package at different start quarters', '同一政策组合，不同起始季'],
    [
      'the effect falls with delay; under deep capture there is a point of no return, which reform postpones',
      '越晚效果越小；俘获很深时存在不可逆转点，治理改革可使之推迟',
    ],
  ),
  pattern(
    'P14',
    ['open and closed region, jump of 0.8', '开放与封闭区域，跃迁 0.8'],
    ['the open one recovers its level, the closed one does not', '开放者恢复原有水平，封闭者不能'],
  ),
];
