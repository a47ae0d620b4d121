import { equation, paragraph, type WrittenSection } from '../written-section.ts';

/** 7.6 to 7.9: money, politics, beliefs and learning, reputation. */
export const accounts: WrittenSection = {
  number: '7.6',
  title: { en: 'Accounts, investment, bail-outs', zh: '收支、投资与救助' },
  rows: ['accounts'],
  blocks: [
    paragraph(
      'The order counts: R&D, profit, fine, growth-pole subsidy, tax, cash, growth, opportunity, margin, cash cap, bail-out. *Subsidised* means old and l_protect > 0; *big* means K above 2.5 times the regional mean of K before growth. Growth looks at hands · u: nobody builds what nobody will work in. bar_K is the share of newcomers let in beside leaders of mean size Kbar, for 7.11: once a dominant design rules, the scale and the R&D of the leaders close entry (Klepper’s shakeout; Abernathy and Utterback).',
      '次序有意义：研发、利润、罚款、增长极补贴、税收、现金、扩张、商机、利润率、现金上限、救助。“受补贴”指老企业且 l_protect > 0；“big”指 K 超过扩张前区域均值的 2.5 倍。扩张看 hands · u：没有人手，就不添产能。bar_K 是平均规模为 Kbar 的领先企业之旁仍能进入的新企业比例，供 7.11 使用：主导设计一旦确立，领先企业的规模与研发便关上进入之门（克莱珀的洗牌；Abernathy 与 Utterback）。',
    ),
    equation(`
own    = rd · p · y · (1 if g > −0.01, else 0.4) · (1 + 0.2 · level) · (1 − softRd · l_protect if subsidised, else 1)
refund = 0.3 · l_rd · own
rd_i   = own + refund if not big, else own
profit = (p − c) · y − F · (0.4 + 0.6 · w) − rd_i + refund
if x = 1 and U(fine, 0) < insp / 2:
  profit −= 0.5 · fine · p · y;  beta = 0.85 · beta
if state-seeded and l_pole > 0:
  profit += l_pole · (0.10 · p · y + 0.05 · K)
if profit > 0:
  profit −= tax · profit · (1 − 0.7 · l_fdi if foreign, else 1)
C     += profit

Kbar   = sum of K² / sum of K                            over the region's firms, before growth; 0 without firms
bar_K  = 1 / (1 + (Kbar / Klead)²)
cap    = growMax · (1 + 0.5 · l_lead if big, else 1)
gr     = clamp(gAdj · (hands · u − 1), −0.06, cap)
if gr > 0:                                               all or nothing
  cost = gr · K · capital
  if C ≥ cost · (2 − 1.2 · l_credit):  C −= cost
  else:                                gr = 0
K      = max(0.2, K · (1 + gr + clamp(sdK · xi, −0.7, 2)))            xi: the opportunity below, from K before growth
g     += 0.12 · ((max(−100, profit / (p · y)) if y > 0, else −0.2) − g)
C      = min(C, cashCap · K + 1)                         the rest is paid out
large  = min(1, scale · K / (sBig · sum of K in the region before growth))
if old and C < 0.15 · K and U(bailOut, 0) < clamp(l_protect + bail · chi · large, 0, 1):
  C   += 0.2 · K`),
    paragraph(
      '**Opportunities.** In the share pOpp of quarters a firm wins or loses a business opportunity (a customer, a line, a plant); its size is Laplace, as when opportunities are shared out by a self-reinforcing urn (Bottazzi and Secchi), and calmer the larger the firm (Fu and others; Riccaboni and others). At K = 2, xi has variance 1 whatever pOpp is: rarer means larger.',
      '**商机。** 企业在占比 pOpp 的季度里得到或失去一次商机（一个客户、一条产线、一处厂房）；其大小服从拉普拉斯分布，一如按自我强化的瓮模型分配商机（Bottazzi 与 Secchi），企业越大越平稳（Fu 等；Riccaboni 等）。K = 2 时，无论 pOpp 取何值，xi 的方差均为 1：越稀少，每次越大。',
    ),
    equation(`
v      = U(demandAndCapacity, 1) / pOpp
size   = (K / 2)^(−betaK) / sqrt(2 · pOpp)
xi     = size · ln(2 · v)              if v < 0.5        lost
         −size · ln(2 · (1 − v))       if 0.5 ≤ v < 1    won
         0                             if v ≥ 1`),
    paragraph(
      'Announced protection is for every old firm; captured politics saves those it cannot let fall (too big to fail, Kornai): nobody rescues a workshop.',
      '宣布的保护惠及所有老企业；被俘获的政治只救它不能任其倒下者（大而不能倒，科尔奈）：没有人救小作坊。',
    ),
    paragraph(
      'Public spending takes the cost of the levers (section 8), refunds of R&D, sub · y, growth-pole subsidies and plants, plants that incentives drew (7.11), guarantees that are called (7.10), and bail-outs; the profit tax is booked apart. Of a bail-out, protection promised the share l_protect / (l_protect + bail · chi · large), and capture forced the rest (7.12). Small firms add what they are refunded to their R&D, large ones would have spent it anyway (evidence P02, P04).',
      '财政支出计入：各项杠杆的成本（第 8 节）、研发返还、保护补贴 sub · y、增长极的补贴与建厂投入、为优惠而来的外资工厂（7.11）、被追索的担保（7.10），以及救助；利润税另行记账。一次救助中，占 l_protect / (l_protect + bail · chi · large) 的部分属保护政策的承诺，其余由俘获强加（7.12）。小企业把返还追加到研发上，大企业原本也会投入（证据 P02、P04）。',
    ),
  ],
};

export const politics: WrittenSection = {
  number: '7.7',
  title: { en: 'Political capture', zh: '政策俘获' },
  rows: ['policy', 'politics'],
  blocks: [
    paragraph(
      'Old employers lobby, the more so in distress, the larger the cluster, and the fewer and larger they are: small groups organise, large ones do not (Olson). Jobs here are n_i, the labour of final firms. With the mechanism `politicalLockIn` off, chi = 0 from the first step of the quarter.',
      '老企业游说政府，处境越困难、集群越大、老企业越少而越大，压力越强：小集团组织得起来，大集团组织不起来（奥尔森）。此处的岗位是最终产品企业的用工 n_i。关闭 `politicalLockIn` 机制时，自当季第一步起 chi = 0。',
    ),
    equation(`
oldShare = jobs in old firms / jobs in all firms         0 without old jobs
distress = jobs in old firms with u < 0.97 / jobs in old firms
conc     = min(1, scale / Href · sum over old firms of (jobs of the firm / jobs in all firms)²)
pressure = oldShare · (0.2 + 0.8 · distress) · min(1, E / (politicalMass · scale)) · conc
chi     += lobby · (pressure + 0.5 · l_protect) · (1 − chi) · (1 − 0.8 · l_reform) − (capDecay + 0.05 · l_reform) · chi
chi      = clamp(chi, 0, 1)
bar      = 1 − barrier · chi`),
    paragraph(
      'Capture acts in three ways: bail-outs (7.6), the entry factor bar = 1 − barrier · chi (7.11), and diversion of policy. The column *capture* of section 8 says how far a lever is exposed. Its cost is that of the level paid: leakage is intended.',
      '俘获通过三条途径起作用：救助（7.6）、进入系数 bar = 1 − barrier · chi（7.11），以及政策资源的挪用。各杠杆受俘获侵蚀的程度见第 8 节“政策俘获”一列。成本按到位的力度支付：这种渗漏是有意设定的。',
    ),
    equation(`
kept_X = clamp(1 − divert · chi, 0, 1)                    full exposure
         clamp(1 − 0.5 · chi, 0, 1)                       half
         1                                                none`),
  ],
};

export const learning: WrittenSection = {
  number: '7.8',
  title: { en: 'Beliefs, learning, functions', zh: '认知、学习与功能' },
  rows: ['beliefs', 'innovation', 'repositioning', 'imitation', 'functions and brand', 'frontier', 'chain choice'],
  blocks: [
    paragraph(
      '**Beliefs.** First the consensus bbar and the disagreement V of each region are taken; then every firm observes the target with noise and decides how much of the news to believe. A closed firm among like-minded colleagues reads a large surprise as noise (“a slump, not a shift”); slow drift passes. Plain averaging of beliefs would not give a lock-in, because the mean would still follow the target; the discount is what makes consensus harmful (DeGroot consensus with bounded confidence).',
      '**认知。** 先求出各区域的共识 bbar 与分歧 V；随后每家企业带噪声地观察市场目标，并决定采信多少新消息。身处意见一致的同行之中、又较为封闭的企业，会把大的意外当作噪声（“是不景气，不是转型”）；缓慢的漂移则能通过。单纯的判断平均化不会造成锁定，因为均值仍会跟随目标；正是对消息的折扣使共识变得有害（德格鲁特共识加有界信任）。',
    ),
    equation(`
bbar  = sum of K · b / sum of K                          over the region's firms, before any belief changes
V     = mean of |b − bbar|²
e     = clamp((e0 · expo_c + 0.45 · l_open + 0.07 · level + (0.2 if foreign)) · (1 − kapF · sigma), 0.005, 1)
o     = m + obsSd · (N(observation, 0), N(observation, 1))
pi    = exp(−(1 − e)² · |o − b|² / (2 · (tol0 + conf · V)))
b    += lamB · (e · pi · (o − b) + (1 − e) · (bbar − b))`),
    paragraph(
      'With `functionalLockIn` off, kapF counts as 0 here and kapK below. With `cognitiveLockIn` off, pi = 1, the consensus term is dropped and positions of neighbours are not imitated; e is untouched.',
      '关闭 `functionalLockIn` 时，此处 kapF 与下文 kapK 按 0 计。关闭 `cognitiveLockIn` 时，pi = 1，共识项取消，也不模仿邻近企业的定位；e 本身不变。',
    ),
    paragraph(
      '**Innovation** (own R&D), **learning from buyers** and **from plants from outside**. That effort grows with R&D spending, hence with size, is Klepper’s cost spreading. The part rivalWeight of it is called forth by rivals next door only (Porter), those of the firm’s own chain in its region: N is the number of equal firms the others amount to. This is the escape half of the inverted U of competition and innovation (Aghion and others); thin margins of many rivals, which cut R&D, are the other half. Openness takes the part watch of effort: who looks outside has less time for the workshop (March). Foreign and state-seeded plants bring practice of the frontier, from which the other firms of the region learn, the more of its output the plants make (Greenstone, Hornbeck and Moretti; Javorcik), and as far as their people can take it in (absorptive capacity, Cohen and Levinthal). Before anything else every firm’s A and q are noted as A_shown and q_shown, for imitation.',
      '**创新**（自主研发）、**向买家学习**与**向外来工厂学习**。创新投入随研发支出、因而随规模增长，即克莱珀的成本分摊。其中占比 rivalWeight 的部分只有近邻竞争才能激发（波特），即本区域同一链条的对手：N 是其余企业所相当的同等规模企业数。这是竞争与创新倒 U 形关系中“摆脱竞争”的一半（Aghion 等）；对手众多使利润微薄、研发削减，是另一半。对外联系占用创新投入中的 watch：向外看，便无暇向内钻研（马奇）。外资与政府投建的工厂带来前沿的做法，区内其他企业向其学习，这些工厂占产出越多，学得越快（Greenstone、Hornbeck 与 Moretti；Javorcik），能学多少则取决于当地人力资本（吸收能力，Cohen 与 Levinthal）。在一切变化之前，先记下每家企业的 A 与 q，作为 A_shown、q_shown，供模仿之用。',
    ),
    equation(`
N      = ((sum of y)² / sum of y² − 1) / scale                 over the region's firms in chain c
rho_c  = 1 − exp(−N / rivalMass)                               0 without output in chain c
T      = talent · (0.6 + 0.8 · hum) · (0.8 + 0.5 · inst)
ef     = clamp((rd_i / 0.06)^0.3, 0.2, 1.6) · T · (1 + 0.5 · l_lead · big − watch · l_open) · (1 − 0.5 · l_protect if old, else 1)
         · (1 − rivalWeight + rivalWeight · rho_c)
chance = pInno · min(2, ef)
share  = 0.4 if x = 1, else 1
if U(innovationChance, 0) < chance:  A = A · (1 + etaA · |N(innovationSize, 0)| · clamp(ceil − A, 0.03, 1))
if U(innovationChance, 1) < chance:  q = q · (1 + share · etaQ · |N(innovationSize, 1)| · clamp(ceil − q, 0.03, 1))
out    = output of foreign and state-seeded firms / output of all firms of the region        0 without output
teach  = etaB · know_c · min(1.5, T) · (1 + 0.5 · l_open)
         + (0 if foreign or state-seeded, else plantTeach · out / (out + 0.1) · min(1, hum / 0.3)² · min(1.5, T))
A     += teach · max(0, 1.05 − A)
q     += share · teach · max(0, 1.05 − q)`),
    paragraph(
      '**Repositioning** of the product towards the belief. Skills are specific to what is made and are lost on the way (organisational forgetting, Argote and Epple); what changes from season to season, a distance of 0.02, costs nothing, nor does the noise.',
      '产品向判断中的目标**重新定位**。技能专属于所做的产品，转产途中会失去一部分（组织遗忘，Argote 与 Epple）；季节性的变化（距离 0.02 以内）与随机扰动不费技能。',
    ),
    equation(`
move   = kStep · min(1.5, ef) · (1 − kapK · sigma) · (b − k)
k     += move + sdk · (N(position, 0), N(position, 1))
A      = A · (1 − min(0.9, retool · max(0, |move| − 0.02)))`),
    paragraph(
      '**Imitation**: one meeting a quarter with a firm j of the region, drawn among those alive at the end of the previous quarter; meeting oneself does nothing. Region follows region, and firms of a region follow in order of creation; with `externalities` off, nothing is in the air of one region that is not in that of all, and j is drawn from the firms of all regions, listed in the same order. What is copied is the partner’s A_shown and q_shown; the positions are those of the moment. Novelty is an inverted U in cognitive distance (Nooteboom).',
      '**模仿**：每季与本区域一家企业 j 相遇，在上季末存续的企业中抽取；抽到自己则无事发生。逐区域进行，区域内按创立次序；关闭 `externalities` 时，一地空气中所有者各地皆有，j 在所有区域的企业中抽取，名单次序相同。所模仿的是对方的 A_shown 与 q_shown；定位则取当时的值。新颖性是认知距离的倒 U 形函数（诺特博姆）。',
    ),
    equation(`
j     = the region's firms[pick(word 0 of meetingAndSpinOff, n)]
d     = (|k_j − k| + 0.06) / cogOpt
ab    = etaI · d · exp(1 − d) · T · dens · (1 + 0.2 · l_market + 0.5 · l_lead · big_j)
A    += ab · max(0, A_shown_j − A)
q    += ab · max(0, q_shown_j − q)
if g_j > g:  k += imitK · (k_j − k)`),
    paragraph(
      '**Functions and brand.** Buyers block the way up, more so the further a firm has come (value-chain governance). rep is the value after 7.9, f that of 7.5, g that after 7.6.',
      '**功能与品牌。** 买家阻挡企业上升，企业走得越远，阻挡越强（价值链治理）。rep 取 7.9 更新之后的值，f 取 7.5 的值，g 取 7.6 之后的值。',
    ),
    equation(`
blk    = block_c · min(1, 0.4 + 0.6 · phi) · (1 − 0.6 · l_func)
near   = half the number of local ties in segments 2 and 3
phi   += etaF · (1 + linkPhi · (near − 0.6)) · (1 if g > 0, else 0.3) · ef · (1 − blk) · (0.4 + 0.6 · f) · (0.5 + 0.5 · rep) · (1 + funcGain · l_func)
         · (1 if q > 0.35 + 0.15 · floor(level), else 0.2)
         − dPhi · level
phi    = clamp(phi, 0, 3.3)
if phi > 2:
  beta += (0.01 · clamp(phi − 2, 0, 1) if x = 0, else −0.01) · (0.5 + rep) · (1 − beta) · (1 + 0.5 · l_brand)
  beta  = clamp(beta, 0, 1)`),
    paragraph('**Frontier** (Red Queen): standing still is falling back.', '**前沿**（红皇后效应）：不进则退。'),
    equation(`
A      = A · (1 − gA)
q      = q · (1 − gQ)`),
    paragraph(
      '**Chain choice.** A firm tests a chain only if it has the functions eta that buyers there ask for: a captive buyer withholds design and sales, and a specialised market is a sales channel for those who have none (Humphrey and Schmitz; Bazan and Navas-Alemán). A foreign plant works for its parent and stays. mk(c) is the mark-up of 7.4 of a small seller; D(c) is the demand of 7.5 without noise at the price c · (1 + mk(c)), with quality, function and reputation as they are now, f of 7.5, and each chain’s present d_c (the firm’s own pull is not moved). Off with the mechanism `chainSwitching`.',
      '**价值链选择。** 只有具备某链条买家所要求的功能 eta，企业才会试探该链条：俘获型买家把持设计与销售，专业市场则为没有销售能力者提供渠道（Humphrey 与 Schmitz；Bazan 与 Navas-Alemán）。外资工厂为母公司生产，不转换。mk(c) 是小卖家按 7.4 的加成；D(c) 是按价格 c · (1 + mk(c)) 计算的 7.5 需求，不含噪声；质量、功能与声誉取当时的值，f 取 7.5 的值，d_c 用各链条的现值（不移动本企业自身的份额）。关闭 `chainSwitching` 机制时不进行。',
    ),
    equation(`
mk(c) = mu_c · comp_c                                    with s_i = 0
if not foreign and U(chainTest, 0) < swRate:
  c' = pick(word 1 of chainTest, 3)
  if c' ≠ c and q ≥ 0.95 · minQ_c'  and  level ≥ eta_c' − (l_market if c' = market, else 0)
     and min(D(c'), 1.2 · K) · mk(c') > 1.1 · min(D(c), 1.2 · K) · mk(c):  c = c'`),
  ],
};

export const reputation: WrittenSection = {
  number: '7.9',
  title: { en: 'Reputation', zh: '声誉' },
  rows: ['reputation'],
  blocks: [
    paragraph(
      'What the market slowly learns about the region as a whole (Winfree and McCluskey; Tirole). The step stands between attraction and demand. Weights are last quarter’s output, quality and honesty are this quarter’s; without output rep stays.',
      '市场逐渐了解到的区域整体质量（Winfree 与 McCluskey；梯若尔）。此步位于吸引力与需求之间。权重为上季产出，质量与诚信为本季的值；没有产出时 rep 不变。',
    ),
    equation(`
xbar  += 0.2 · (share of firms with x = 1 − xbar)
rep   += repRate · (sum of y · qeff / sum of y − rep)`),
  ],
};
