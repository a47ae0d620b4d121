import { equation, paragraph, type WrittenSection } from '../written-section.ts';
import { indicatorIds, indicators, type IndicatorId } from '../../../engine/index.ts';

const widest = Math.max(...indicatorIds.map((id) => id.length));
const lineOf = (id: IndicatorId): string =>
  `${id.padEnd(widest)}  ${indicators[id].section.padEnd(4)}  ${indicators[id].equation}`;

/** The part of section 10 that follows the table of indicators. */
export const outcomes = [
  {
    number: '10.2',
    title: { en: 'Definitions behind the indicators', zh: '指标背后的定义' },
    blocks: [
      paragraph(
        'Observed are the firms alive at the end of the quarter, after entry. Means run over *active* firms, those with y > 0, so newborns are left out. Weighted by y: function level, A, q, fit, sigma, margin, price, effort, and everything in the diamond. Y_c is the output of the region’s firms in chain c. Plain means: exposure, news believed, local share, cheats, Var(b). Supplier labour and sales count half a load per unit of output because one unit of output uses aM = 0.5 units of inputs by value.',
        '观测对象是进入之后、季末存续的企业。均值只对 y > 0 的*活跃*企业计算，因而不含当季新生企业。按 y 加权：功能等级、A、q、契合度、sigma、利润率、价格、创新投入强度，以及钻石体系中的全部均值。Y_c 为区域内链条 c 的企业产出。简单平均：开放度、采信度、本地配套率、以次充好、Var(b)。单位产出按价值使用 aM = 0.5 单位投入品，故配套企业的用工按供货量的一半计。',
      ),
      paragraph('Every indicator, the section that derives it, and its formula:', '各指标、推导它的章节及其公式：'),
      equation(indicatorIds.map(lineOf).join('\n')),
      paragraph(
        'E adds up the labour n_i and n_j of 7.5, each where its firm or supplier now is; those that closed or left are not in it. Carried to the next quarter are E, the labour wanted of 7.5, and VApw or 0 where it has no value.',
        'E 是 7.5 的用工 n_i 与 n_j 之和，按企业与配套企业现所在地计；已关闭或迁走者不在其中。带入下一季的是 E、7.5 的所需用工与 VApw（无值时取 0）。',
      ),
      paragraph(
        'VA is net of what a unit costs beside labour and capital: inputs, transport, and the costs of pollution and of rules (7.4), which are paid to others or lost, so that passing them on to buyers makes nobody richer.',
        'VA 已扣除劳动与资本之外的单位成本：投入品、运输，以及污染与合规成本（7.4）。后者付给他人或白白耗去，转嫁给买家并不使任何人更富。',
      ),
      paragraph(
        'L_C answers how long the region would take to notice: news closes a gap between belief and market at the rate lamB · e · pi (7.8), and L_C is the share of a gap as large as a paradigm shift (0.8) that would still be open after ten years, 40 quarters, with the exposure and disagreement of today. It looks at nothing that is still to come. N = n / (n + 5), with n active firms, takes weight from all three indices where there are few: one firm always agrees with itself, and captures nobody.',
        'L_C 回答的是：这个区域要多久才能察觉变化。消息以 lamB · e · pi 的速度弥合判断与市场之间的差距（7.8）；L_C 是在当前的开放度与分歧之下，一次范式转换大小（0.8）的差距在十年（40 季）之后仍未弥合的比例，不涉及任何尚未发生之事。N = n / (n + 5)，n 为活跃企业数：企业很少时，三个指数都相应减轻，因为一家企业总与自己一致，也谈不上俘获谁。',
      ),
      paragraph(
        'N_c counts rivals by the inverse of concentration: eight equal firms have seven rivals each, and a giant among dwarfs has hardly any. rho_c turns it into a number from 0 to 1 that has done most of its rise with twenty.',
        'N_c 以集中度的倒数计对手：八家规模相等的企业各有七个对手，巨头身边若尽是小厂，则几乎没有对手。rho_c 将其化为 0 到 1 之间的数，到二十家时已升到接近顶端。',
      ),
      paragraph(
        'Porter’s diamond is read from four facets, factors Fa, demand De, supporting industries Su and rivalry Ri, with government and chance beside them. As a system they count together: the geometric mean is held down by the weakest. The anchors (0.6, 0.7, 0.4 to 0.8, 1.25) are set so that known clusters spread over the scale; they carry no empirical claim.',
        '波特的钻石体系由四面读出：要素 Fa、需求 De、支持性产业 Su、竞争 Ri，政府与机遇在其外。四面合为一个体系：几何均值由最弱的一面拖住。各锚点（0.6、0.7、0.4 至 0.8、1.25）取值以使各知名集群在刻度上拉开，不含经验主张。',
      ),
      paragraph(
        'What the world leaves to a region is read from 7.1 and 7.5: the size of the markets, what rivals have learned, and d_c, the demand one unit of pull finds. e_c says how much of a gain of rivals reaches the firms of chain c: all of it where their own pull is small, less where they hold much of the market or sell to buyers near by. d_c shrinks by one per cent when H_c and S_c both grow by one, so 1 − e_c is what firms of the model take from each other. A fraction whose denominator is 0 counts as 0.',
        '外部世界留给一个区域多少，由 7.1 与 7.5 读出：市场规模、对手所学，以及一单位吸引力所得的需求 d_c。e_c 是对手的增益有多少落到链条 c 的企业头上：自身吸引力尚小时几乎全部，占有市场较多或依靠近处买家时较少。H_c 与 S_c 同增百分之一，d_c 恰减百分之一，故 1 − e_c 是模型中的企业彼此相争的部分。分母为 0 的分数按 0 计。',
      ),
      equation(`
e_c = H_c · ((1 − home) / (H_c + S_c)² + home · reach / (reach · H_c + S_c)²)
          / ((1 − home) / (H_c + S_c) + home / (reach · H_c + S_c))`),
      paragraph(
        'Misperception |b_bar − m| and the share of news believed stand beside the cognitive index and are not part of it, so that it can be high before a crisis.',
        '误判 |b_bar − m| 与新消息采信度列在认知指数之旁，而不计入其中，以便该指数在危机之前就可以很高。',
      ),
    ],
  },
  {
    number: '10.3',
    title: { en: 'Phases', zh: '阶段' },
    blocks: [
      paragraph(
        'Phases follow Tichy and are read after the run from employment and firm numbers, both divided by scale. A change needs the same wanted phase for 6 quarters in a row.',
        '阶段划分依蒂奇，在运行结束后由就业与企业数（均除以 scale）判读。同一“应处阶段”连续 6 季，阶段才改变。',
      ),
      paragraph(
        'A region in which there were firms and are none any more is extinct, from the first quarter that ends without a firm, without waiting for six. Firms that come later begin a new formation, with Es = E and without the old maximum: a renewal starts from the routines and ties of the firms that are there (Klepper; Menzel and Fornahl), and nobody is left to hand them on. A region that never had a firm is in formation.',
        '区域内曾有企业、如今一家不剩，即为消亡：自第一个季末无企业的季度起计，不必等满 6 季。此后再有企业进入，则重新从形成期开始，Es = E，旧的最大值不再沿用：再生须以现存企业的惯例与联系为起点（克莱珀；Menzel 与 Fornahl），而此时已无人可以传承。从未有过企业的区域处于形成期。',
      ),
      equation(`
Es(0) = E(0);  Es += 2/9 · (E − Es)
gr    = ln((Es(t) + 1) / (Es(t − 8) + 1)) / 8               0 before quarter 8
rel   = Es / running maximum of Es
wanted phase, with firms:
  from formation:   growth if n ≥ 30 and gr > 0.006, else formation
  gr > 0.006:       renewal if the present phase is decline or renewal, or maturity with rel < 0.97;  else growth
  gr < −0.006:      decline
  else:             decline if the present phase is decline and rel < 0.75;  else maturity`),
    ],
  },
  {
    number: '10.4',
    title: { en: 'Verdict', zh: '结局' },
    blocks: [
      paragraph(
        'At the end of the run, and for its length: a verdict after 50 years is not one after 100, and is told with its years. Late means are over the last 8 quarters; thresholds in firms are multiplied by scale. What only firms have (phi_bar, local share, L) is averaged over the last quarters in which it has a value: an extinct region is judged by what it was at last.',
        '在运行结束时判定，只对这一时长成立：50 年后的结局不是 100 年后的结局，故总与年数一并给出。“late”为最后 8 季的均值；涉及企业数的门槛乘以 scale。只有企业才有的量（phi_bar、本地配套率、L）取最后若干个有值季度的均值：已消亡的区域按其最后的状态判定。',
      ),
      equation(`
rv     = late VA / maximum of VA
re     = late E / maximum of E
leave  = relocations / (relocations + exits)                 since quarter 0; 0 without departures
L40    = mean L of the last 40 known quarters
local  = late local share < maximum of local share after quarter 20 − 0.35
1  neverTookOff   if maximum of n < 60, or maximum of n < 150 and maximum of E < 3 · E(4)
2  upgraded       if rv ≥ 0.75 and late phi_bar ≥ 1.8
3  sustained      if rv ≥ 0.70
4  hollowedOut    if maximum of L < 0.4, or re < 0.6 and L40 < 0.75 and (leave ≥ 0.2 or local)
5  lockedIn       else`),
      paragraph(
        'A decline is called locked in only where something binds: where the composite never reached 0.4 it lost its firms, its sourcing or its markets to others.',
        '有所束缚的衰退才叫锁定：综合锁定从未到过 0.4 的，失去的企业、配套或市场便是让给了别处。',
      ),
      paragraph(
        'Rule 1 asks for growth or for size: a region that once had 150 firms has taken off, also one that starts as large; a smaller one, like the presets `swiss` and `zhejiang` at their start, has when it triples the jobs of quarter 4. What it went through is told by its phases; effects and costs do not depend on verdicts.',
        '规则 1 看成长，也看规模：曾有 150 家企业的区域即为起飞，起步时就有这么大的也算；规模较小的（如起步时的预设情景 `swiss` 与 `zhejiang`），就业达到第 4 季的三倍才算。其间经历见各阶段；效应与成本均与结局判定无关。',
      ),
    ],
  },
  {
    number: '10.5',
    title: { en: 'Forward and reverse replacement', zh: '正向更替与反向更替' },
    blocks: [
      paragraph(
        'Read after the run, beside the phases (Ma 2009, after the succession of communities in ecology): a primary community of firms is replaced by a higher one where organisation and environment improve, which is forward; where it no longer fits an environment that worsens, it withers and dies out, which is reverse. Two axes, level and life; profit has no part in it.',
        '运行结束后判读，与阶段并列（马建会 2009，借自生态学的群落更替）：产业组织与环境改善，初级的企业群落为更高级者所取代，为正向更替；群落与恶化的环境不相适应，衰退乃至消亡，为反向更替。看的是两根轴：功能等级与存续；利润不在定义之内。',
      ),
      paragraph(
        'Asked from quarter 40 on of a region that has had 30 firms (times scale). Bars are means over the year up to a quarter, differences are to ten years before. A label stands where six quarters in a row ask for it; the verdict of a run is the last label other than none.',
        '自第 40 季起判读曾有 30 家企业（乘以 scale）的区域。横线为截至该季的一年均值，差值均与十年前相比。同一标签连续 6 季方才成立；一次运行的结论是最后一个非 none 的标签。',
      ),
      equation(`
life  = E_bar(t) / maximum of E_bar up to t
dVA   = ln(VA_bar(t) / scale + 1) − ln(VA_bar(t − 40) / scale + 1)          losses count as 0
dphi  = phi_bar(t) − phi_bar(t − 40)
extinct   if life < 0.1
reverse   else if dVA < −0.25
forward   else if dphi ≥ 0.3 and dVA > −0.10
none      else`),
      paragraph(
        'Level alone would mislead: where the weak die, the mean function level rises while the cluster shrinks. Survivors climb, the cluster does not. The environment index stands beside the label and is not part of it: a cluster can climb while its environment worsens.',
        '只看功能等级会被误导：弱者退出之后，平均功能等级上升，集群却在萎缩——攀升的是幸存者，不是集群。环境指数列在标签之旁，不计入判读：集群也可以在环境恶化之中攀升。',
      ),
    ],
  },
] as const satisfies readonly WrittenSection[];
