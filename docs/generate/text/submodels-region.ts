import { equation, paragraph, type WrittenSection } from '../written-section.ts';

/** 7.1 and 7.2: the world and the conditions of a region. */
export const world: WrittenSection = {
  number: '7.1',
  title: {
    en: 'World: drifting target, growing markets, learning rivals',
    zh: '世界：漂移的市场目标、增长的市场与学习的对手',
  },
  rows: ['world market'],
  blocks: [
    paragraph(
      'The market target is a point in knowledge space that walks on with a slowly turning heading. Markets and rivals grow at their own rates; when rivals grow faster (gH > gM) the product matures and everybody’s share shrinks (Vernon). By default they grow alike, and rivals gain only by what they learn: the more of the world’s markets the regions serve with goods that can be copied (copied of 7.5, of the quarter before), the faster (Vernon; Krugman 1979; Grossman and Helpman 1991); by the root, since who sees twice as much of the same does not learn twice as much. Success breeds competitors. The know-how leaked is one number for the world: a technician who leaves knows the trade, not the buyer. All world draws use the run key as identity.',
      '市场目标是知识空间中的一个点，沿缓慢转向的方向前行。市场与竞争对手各按自己的速度增长；竞争对手增长更快（gH > gM）时，产品趋于成熟，所有企业的份额随之缩小（弗农）。默认情形下两者同速，对手只靠学习取胜：各区域以可被模仿的产品供应的世界市场份额（7.5 的 copied，取上季之值）越大，对手学得越快（弗农；克鲁格曼，1979；Grossman 与 Helpman，1991）；取平方根，因为同样的东西多看一倍，并不多学一倍。成功培养对手。诀窍 leaked 全世界只有一个数：离去的技师带走的是手艺，而不是买家。世界层面的随机抽取以运行密钥为身份。',
    ),
    equation(`
omega        += turn · N(targetHeading, 0)
m1           += drift · cos(omega)
m2           += drift · sin(omega)
marketLevel  += 0.1 · (1 − marketLevel)                    a demand shock fades by a tenth a quarter
if luck > 0:                                               off by default
  cycle       = 0.9 · cycle + luck · sdCycle · sqrt(1 − 0.9²) · N(worldDemand, 0)
  trend      += luck · sdTrend · N(worldDemand, 1)
  if U(randomShift, 0) < luck · jumpRate:
    m        += 0.8 · (cos, sin)(2 pi · U(randomShift, 1))
then the events of this quarter, in the order given (section 6)
leaked       += leak · sqrt(copied)

M_c    = scale · M0_c · exp(gM · t + cycle + trend) · marketLevel
H_c    = scale · M0_c / nu0 · exp(gH · t + leaked) · rivalLevel
w_out  = wOut0 · exp(gwOut · t)`),
    paragraph(
      '**Luck of the world** befalls the trade everywhere alike: a business cycle of some six years, lasting changes of demand, shifts of the paradigm at random times. It is what firms of a region cannot average out among themselves, and hence what spreads the ends of one and the same world; it is the same in all paths of a seed, so that comparisons of policies stay paired. At luck = 0, the default, nothing of it happens and cycle = trend = 0; at 1 it is as strong as in reality.',
      '**外部随机冲击**使整个行业在各地遭遇同样的变化：约六年一轮的景气波动、需求的持久变化、随机到来的范式转换。区域内的企业无法彼此抵消的正是它，同一世界的结局因它而分散；同一种子的各条路径所遇相同，政策比较仍是配对的。luck = 0（默认）时一概没有，cycle = trend = 0；为 1 时与现实同强。',
    ),
    paragraph(
      'Mechanisms that are switched off from a quarter ≤ t do not work in the whole quarter (section 6).',
      '自某季（≤ t）起被关闭的机制，在整个季度内不起作用（见第 6 节）。',
    ),
  ],
};

export const regionalConditions: WrittenSection = {
  number: '7.2',
  title: { en: 'Regional conditions', zh: '区域条件' },
  rows: ['policy', 'labour market', 'land and environment', 'people and institutions', 'agglomeration'],
  blocks: [
    paragraph(
      '**Policy** comes first: section 8 turns the policy score into announced levels, and 7.12 into what is paid and what is in force, l_X. n is the number of firms, E the employment at the end of the previous quarter; E with a star is the labour that was wanted in it (7.5).',
      '首先是**政策**：第 8 节把政策时序表换算为宣布的力度，7.12 节再换算为到位的力度与在效的力度 l_X。n 与 E 分别是上季末的企业数与就业，带星号的 E 是上季的所需用工（7.5）。',
    ),
    paragraph(
      '**Wage and labour force.** The reservation wage follows national development (Lewis) up to a ceiling; the local wage answers to tightness (wage curve, Blanchflower and Oswald) and may exceed the ceiling. Tightness is what firms would employ, not what they find, so that wages rise as long as hands are short; people come where the wage is above the reservation wage and stay away from polluted places.',
      '**工资与劳动力。** 保留工资随国家发展上升（刘易斯），直至上限；本地工资随用工松紧变化（工资曲线，Blanchflower 与 Oswald），可以高于该上限；松紧看企业想雇多少人，而非招到多少人，故只要人手不足，工资就上涨；工资高于保留工资时人口迁入，污染则令人却步。',
    ),
    equation(`
wR      = min(wCap, w0 · exp(gw · t))
if wEndo > 0:                                              wage rule B, off by default
  wE    = min(1.3 · wCap, max(wE, wE + wLag · (wShare · VApw / aL − wE)))
  wR    = wR^(1 − wEndo) · wE^wEndo
target  = wR · (1 + 0.03 · l_train) · clamp(E* / (0.92 · L), 0.6, 4)^wEl
w      += 0.2 · (target − w)
L       = L · (1 + clamp(4 · mig · (1 − 0.3 · min(1, poll)) · (w / wR − 1), −0.01, 0.08))
L       = clamp(L, scale · L0 / 2, max(scale · L0 / 2, scale · LMax))`),
    paragraph(
      'Rule B (rent sharing, downward rigid) lets the reservation wage follow what productivity would pay; VApw is last quarter’s value added per labour unit.',
      '工资规则 B（租金分享、向下刚性）使保留工资跟随生产率所能支付的水平；VApw 是上季每劳动单位的增加值。',
    ),
    paragraph(
      '**Land and environment.** Logistics follow investment slowly. Usable land Z grows with infrastructure and shrinks with pollution; rent rises steeply as employment fills it.',
      '**土地与环境。** 物流水平随投资缓慢提升。可用土地 Z 因基础设施而扩大、因污染而缩小；就业逐渐占满土地时，地租陡升。',
    ),
    equation(`
lg     += 0.02 · (logi + 0.55 · (1 − logi) · l_infra − lg)
Z       = scale · land / ld · (1 + 0.2 · l_infra) · (1 − 0.25 · min(1, poll / 2))
rho     = 1 + landCost · (E / Z)^landEl
poll   += pollRate · (E · ld / (scale · land)) · (1 − 0.7 · l_green) − 0.03 · poll`),
    paragraph(
      '**People and institutions** change slowly, by policy and by the mere mass of the cluster.',
      '**人力资本与制度**演变缓慢，既靠政策，也靠集群自身的规模。',
    ),
    equation(`
mass    = min(1, n / (institutionalMass · scale))
hum    += 0.0035 · l_train · (1 − hum) + 0.0008 · mass · (1 − hum) − 0.0006 · hum
inst   += 0.0025 · (l_incub + l_supplier + 0.5 · l_rd + 0.5 · l_reform) · (1 − inst) + 0.0012 · mass · (1 − inst) − 0.001 · inst`),
    paragraph(
      '**Agglomeration.** Marshall’s labour pool Phi multiplies everybody’s labour efficiency; knowledge density dens sets how much is learned from neighbours; logistics lower transport cost (Weber) and make imports cheaper. An industry that asks for more skill than there is works below the frontier. With the mechanism `externalities` off, the pool is 1 and dens = 0.6.',
      '**集聚。** 马歇尔劳动力池 Phi 乘以每家企业的劳动效率；知识密度 dens 决定能从邻近企业学到多少；物流降低运输成本（韦伯），也使进口品更便宜。行业所需技能超过当地所有时，劳动效率达不到前沿。关闭 `externalities` 机制时，劳动力池为 1，dens = 0.6。',
    ),
    equation(`
Phi     = (1 + E / (scale · labourPoolUnit))^eps · clamp((hum / h*)^0.7, 0.05, 1)      1 for an industry with h* = 0
dens    = clamp(ln(1 + n / scale) / ln(1 + densityMass), 0, 1.2)
W       = w · rho
tau     = tau0 · wt · (1 − 0.6 · lg)
pExt    = 1 + ext · (1 − 0.6 · lg)
insp    = clamp(insp0 + 0.6 · l_insp, 0, 1)`),
  ],
};
