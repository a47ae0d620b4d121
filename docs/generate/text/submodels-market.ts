import { equation, paragraph, type WrittenSection } from '../written-section.ts';

/** 7.3 to 7.5: suppliers, prices and the world market. */
export const sourcing: WrittenSection = {
  number: '7.3',
  title: { en: 'Sourcing and tie specificity', zh: '配套采购与关系专用性' },
  rows: ['supplier prices', 'sourcing'],
  blocks: [
    paragraph(
      'Suppliers price by cost and mark-up. The price pI is what a newcomer expects: with many suppliers in a segment the best match is likely to be close (circle-market matching), so the expected mismatch is mism / (n_s + 1). The four segments differ (Stigler: the division of labour is limited by the extent of the market): processing and packaging (0), components (1), moulds and equipment (2), core materials and key parts (3) have the minimum scale MES_s, ask for the skill h_s and are imported at prem_s times the premium. Makers of another region serve this one at a freight.',
      '配套企业按成本加成定价。pI 是新来者预期的投入品价格：某环节的配套企业越多，最佳匹配越可能接近（环形市场匹配），预期失配为 mism / (n_s + 1)。四个环节各不相同（斯蒂格勒：分工受市场范围限制）：外协加工与包装（0）、零部件（1）、模具与装备（2）、核心材料与关键件（3）的最小规模为 MES_s，技能门槛为 h_s，进口溢价的倍数为 prem_s。其他区域的配套企业可加运费供货。',
    ),
    equation(`
MES_s  = mes · 1.5, 3, 8, 20              h_s = 0, 0.1, 0.25, 0.38              prem_s = 0.7, 0.8, 1.1, 1.2              for s = 0 … 3
p_j  = (1 + sMu) · (bL · W / (A_j · Phi) + bM) · (1 − 0.02 · l_supplier)
pExt_s = min(1 + (pExt − 1) · prem_s, of every other region with makers of s: meanPrice'_s · (1 + mism / (n'_s + 1)) + link · (1 − 0.6 · lg))
pI   = mean over the 4 segments of
         pExt_s                                              if the segment has no local supplier
         min(pExt_s, meanPrice_s · (1 + mism / (n_s + 1)))   else`),
    paragraph(
      'Every firm then looks, segment by segment, at its present supplier, at imports and at a few local suppliers. A tie may end by itself, before its price is judged: a new one easily, a specific one rarely (young firms change partners more often than old ones). Ties give a discount (trust, joint solutions) and reduce search: both sides of embeddedness (Uzzi, Grabher). Foreign firms import more cheaply through their own group unless embedding is asked of them. A share refer of the candidates is found by asking around: a firm asks another of its region, drawn at random, who supplies it. Suppliers with many clients are therefore met more often than others, and the number of clients has a wide tail (Jackson and Rogers); referral through third parties is how close ties begin (Uzzi). The firms and the list of a region and segment are in order of creation; candidates are drawn with replacement, and asking oneself or one who imports, or drawing the supplier held at the start of the quarter or one loaded above 1.2 of its capacity is a wasted draw. `uniform` and `spread` are in section 11, U(pair) as well.',
      '随后，每家企业逐个环节比较现有供应商、进口品和若干本地配套企业。供应关系可能在比价之前自行终止：新关系容易终止，专用关系很少终止（年轻企业比老企业更常更换伙伴）。供应关系既带来优惠（信任、共同解决问题），又减少搜寻：这正是根植性的两面（乌齐、格拉伯赫）。外资企业可经由集团内部较便宜地进口，除非当地要求其本地化。比例为 refer 的候选者靠打听而来：企业向本区域随机一家企业询问由谁供货，因此客户多的配套企业更常被遇到，客户数呈厚尾分布（Jackson 与 Rogers）；紧密关系往往始于第三方引荐（乌齐）。区域内的企业与某环节的名单均按创立次序排列；候选者有放回地抽取，问到自己或进口者，以及抽到季初的供应商或负荷超过产能 1.2 倍的企业，则该次抽取作废。`uniform`、`spread` 与 U(pair) 见第 11 节。',
    ),
    equation(`
for each firm, for each segment s = 0 … 3:
  o = pExt_s · (0.9 + 0.2 · l_local if foreign, else 1)
  best = o;  h = 1;  keeps = no
  if it holds a tie to supplier j in s, and uniform(spread(word 1 of supplierSearch, s)) ≥ sep · (1 − sepLoyal · sigma_s):
    now = p_j · z_s · (1 − tieDisc · sigma_s)
    if now < o · (1 + loyal · sigma_s):  best = now;  h = 1 + loyal · sigma_s;  keeps = yes
  limit = 0.98 · best / h;  chosen = none
  for k = 0 … kSearch + round(l_supplier) − 1:
    u = uniform(spread(word 0 of supplierSearch, 4k + s))
    if u < refer:  j = who supplied s, at the start of the quarter, to firms(region)[floor(u / refer · number of firms)]
    else:          j = list(region, s)[floor((u − refer) / (1 − refer) · length)]
    skip if there is no such j, if load_j > 1.2 · K_j, or if j supplied s to this firm at the start of the quarter
    z = 1 + mism · U(pair of firm and j)
    if p_j · z < limit:  limit = p_j · z;  chosen = j
  if chosen:      tie_s = chosen;  z_s = its z;  sigma_s = 0.03;                                  paid_s = limit
  else if keeps:  sigma_s += specRate · (1 − sigma_s) · (1 − 0.6 · l_open);                       paid_s = now
  else:           tie_s = import;  z_s = 1;  sigma_s = 0;                                         paid_s = o
pIn    = mean of paid_s
emb   += 0.1 · (share of segments bought locally − emb)
sigma  = mean of sigma_s`),
    paragraph(
      'With the mechanism `functionalLockIn` off, loyal counts as 0; the discount stays, and so does sepLoyal.',
      '关闭 `functionalLockIn` 机制时，loyal 按 0 计；价格优惠与 sepLoyal 保留。',
    ),
  ],
};

export const honestyAndPrice: WrittenSection = {
  number: '7.4',
  title: { en: 'Honesty, cost and price', zh: '诚信、成本与价格' },
  rows: ['honesty', 'pricing'],
  blocks: [
    paragraph(
      'A firm cheats when the saving exceeds the expected pain. The social term falls with the share of cheats, so that two stable states exist (Akerlof’s lemons). It works only as far as people know each other: kappa is the chance that both cheat and victim are known among the N firms and traders who share a name (closure, Coleman 1988; honesty that carries itself only up to a size, Kandori 1992, Dixit 2003). A specialised market brings traders nobody knows. The decision uses the firm’s own c, p and mk of last quarter and this quarter’s inspection; a newborn compares c = 1, p = 1.06, mk = 0.',
      '当节省超过预期的代价时，企业以次充好。社会制裁项随以次充好者占比上升而下降，因而存在两个稳定状态（阿克洛夫的柠檬市场）。制裁只在熟人之间有效：kappa 是共用一个名声的 N 家企业与商贩之中，骗子与受害者都为人所识的概率（闭合，科尔曼，1988；诚信只在一定规模之内自我维持，Kandori，1992；Dixit，2003）。专业市场带来无人相识的商贩。决策依据本企业上季的 c、p、mk 与本季的质检水平；新生企业以 c = 1、p = 1.06、mk = 0 比较。',
    ),
    equation(`
N     = n / scale · (1 + anon · l_market)
kappa = 1 / (1 + (N / circle)²)
psi0 = psi_c + (0.45 · insp if c = market, else 0)
pain = honesty · ( insp · fine · p
                 + social · kappa · (1 − xbar) · (0.5 + inst)
                 + psi0 · sq_c · cheatQ · mk
                 + (0 if c = market, else 0.03)
                 + 0.1 · beta · clamp(phi − 2, 0, 1) )
x    = 1 if hC · c > pain, else 0`),
    paragraph(
      'Cost, mark-up and price. For old firms under protection the public pays sub, and prices fall with it; c is net of sub from here on. A firm of higher function takes a larger mark-up and leaves a smaller margin bm to the rest of the chain. Mark-ups are given for the elasticity sp0; where buyers are more sensitive (sp) or the firm’s share of its market smaller, they are lower: a seller of share s who maximises profit in an attraction model takes 1 / (sp · (1 − s) − 1), and firms take a part of it. An elasticity below 1.5 cannot be exploited, because somebody from outside would enter; and no mark-up falls below 0.35 of what is given, because nobody could then pay the fixed cost of entering.',
      '成本、加成与价格。受保护的老企业由财政承担 sub，价格随之下降；此后 c 均为扣除 sub 后的成本。功能等级越高，企业自身的加成越大，留给链条其余环节的差价 bm 越小。加成率对应于弹性 sp0；买家越敏感（sp）、企业的市场份额越小，加成越低：在吸引力模型中，份额为 s 的利润最大化卖家取 1 / (sp · (1 − s) − 1)，企业取得其中一部分。弹性低于 1.5 时无法再加以利用，否则区外会有人进入；加成也不低于所给之值的 0.35，否则无人付得起进入的固定成本。',
    ),
    equation(`
old   = t − birth > incAge                               here and everywhere
gross = aL · W / (A · Phi) + aM · pIn + tau + pollCost · poll + 0.02 · l_green + 0.008 · l_insp
full  = gross if x = 1, else gross · (1 + hC)
sub   = protSub · l_protect · full if old, else 0
c     = full − sub

level     = min(phi, 3)
mu_c      = mu0 + (mu3_c − mu0) · level / 3
bm_c      = bm0 − (bm0 − bm3_c) · level / 3
s_i       = y / M_c                     own output of last quarter in the market of 7.1; 0 if M_c = 0
comp_c    = max(0.35, (sp0_c − 1) / (max(1.5, sp_c · (1 − s_i)) − 1))
target    = mu_c · comp_c · clamp(1 + 1.2 · (u − 1), 0.2, 2) · (1 − 0.15 · l_market if c = market, else 1)
mk        = target                       at the first price (mk = 0)
mk       += 0.25 · (target − mk)         later
p         = c · (1 + mk)`),
  ],
};

export const attractionAndDemand: WrittenSection = {
  number: '7.5',
  title: { en: 'Attraction, demand, output and labour', zh: '吸引力、需求、产出与用工' },
  rows: ['attraction', 'demand'],
  blocks: [
    paragraph(
      'What buyers cannot see they judge by the region’s reputation (collective reputation). Whoever enters the buyer’s functions is punished by buyers of captive and relational chains. Reputation here is the value before its update in 7.9.',
      '买家看不见的质量，以区域声誉来判断（集体声誉）。在俘获型与关系型价值链中，企业进入买家的功能环节会遭到买家报复。此处的声誉是 7.9 更新之前的值。',
    ),
    equation(`
f    = exp(−|k − m|² / (2 · sigFit²))
own  = clamp(phi − 2, 0, 1) · (1 if c = market, 0.5 if relational, 0 if captive)
vis  = clamp(psi_c + (0.45 · insp + 0.2 · own · beta if c = market, else 0), 0, 0.97)
qeff = q · (1 − cheatQ · x)
Q    = qeff^vis · (rep · (1 + 0.08 · l_brand))^(1 − vis) · (fitFloor + (1 − fitFloor) · f)
B    = 1 − own + own · (0.5 + 0.6 · beta + 0.1 · l_brand)
P    = p · (1 + bm_c) · (1 − 0.02 · l_market if c = market, else 1) / pRef
a    = P^(−sp_c) · Q^sq_c · B^sb_c
       · (0.4 if q < minQ_c, else 1)
       · (1 − retal · block_c · clamp(phi − 1.2, 0, 1))`),
    paragraph(
      'Demand is shared in proportion to attraction, size and luck against a mass of rivals outside (Luce). The share home of every market is buyers near by or with wants of their own, whom rivals from outside reach with the part reach of their pull only (home bias: McCallum 1995). That is what a cluster stands on when rivals double; without it, free entry makes its size a knife edge. The noise stands inside the shares, so that demand sums to at most M_c. S_c runs over all firms of all regions in chain c; a fraction whose denominator is 0 counts as 0.',
      '需求按吸引力、规模与随机噪声，在企业与区外竞争对手之间按比例分配（卢斯）。各市场中占比 home 的买家就近采购或有特殊需要，区外对手对他们的吸引力只有其全部吸引力的 reach 倍（本地偏好：McCallum，1995）。对手翻番时，集群靠的正是这块根基；没有它，自由进入使集群规模处于刀锋之上。需求噪声置于份额之内，故需求总和不超过 M_c。S_c 遍及所有区域中处于链条 c 的全部企业；分母为 0 的分数按 0 计。',
    ),
    equation(`
pull = a · K^theta · exp(sdD · N(demandAndCapacity, 0))
S_c  = sum of pull in chain c
d_c  = M_c · ((1 − home) / (H_c + S_c) + home / (reach · H_c + S_c))
D    = d_c · pull
u   += 0.3 · (D / K − u)
y*   = min(D, K)                                       what could be made and sold
load*_j = sum of y* / 4 over the ties to j
top_j   = largest y* / 4 among them / load*_j          0 without load`),
    paragraph(
      'Nobody is at work whom the labour force does not have. If firms and suppliers of a region want more labour than it can give (some people are always between two jobs, so at most 0.97 of L are at work at once), everybody’s output is cut in the same proportion, deliveries of suppliers too. Utilisation u keeps the demand that was there. Labour n is noted when it is used: what is learned later in the quarter does not change it.',
      '用工不能超过劳动力。区域内企业与配套企业所需用工若超过劳动力所能提供者（总有人处于换工作之间，同时在岗者至多为 L 的 0.97），所有产出按同一比例削减，配套供货亦然。产能利用率 u 仍按原有需求计算。用工 n 在使用时记下，本季随后的学习不再改变它。',
    ),
    equation(`
E*     = (sum of y* / A over the region's firms + sum of 0.5 · load*_j / A_j over its suppliers) / Phi
hands  = min(1, 0.97 · L / E*)                         1 if E* = 0
y      = hands · y*;          n_i = y / (A · Phi)
load_j = hands · load*_j;     n_j = 0.5 · load_j / (A_j · Phi)`),
    paragraph(
      '**What can be copied.** Codified, standard work is learned by others from buyers, machines and technicians; own design and brand are not. copied is the share of the world’s markets that all regions together serve with what can be copied, for the rivals of the next quarter.',
      '**可被模仿的部分。** 标准化、可编码的工序会被他人经由买家、设备与技师学去；自有设计与品牌则不会。copied 是所有区域合计以可被模仿的产品供应的世界市场份额，供下一季的对手学习。',
    ),
    equation(`
loose_c = sum of y · max(0, 1 − tacit · level / 3) over the firms in chain c
copied  = sum over the chains of (M0_c · loose_c / M_c)  /  sum of M0_c          a chain with M_c = 0 adds 0`),
    paragraph(
      'For pull the program adds logarithms and takes one exponential; the result is the product above up to rounding.',
      '计算 pull 时，程序先以对数相加，最后取一次指数；除舍入外，结果即上述乘积。',
    ),
  ],
};
