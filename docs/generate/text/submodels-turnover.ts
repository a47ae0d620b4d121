import { equation, paragraph, type WrittenSection } from '../written-section.ts';

/** 7.10 and 7.11: who goes and who comes. */
export const exitAndRelocation: WrittenSection = {
  number: '7.10',
  title: { en: 'Suppliers, exit, relocation', zh: '配套企业、退出与外迁' },
  rows: ['supplier development', 'exit and relocation', 'departures'],
  blocks: [
    paragraph(
      '**Suppliers** earn, invest, learn, or fail. One without a client gives up before its money is gone: its owner has other things to do.',
      '**配套企业**获利、投资、学习或关闭。没有客户者不会等到资金耗尽才放弃：业主另有营生。',
    ),
    equation(`
cash  += load · p_j · sMu / (1 + sMu) − 0.5 · sF · MES_s · (0.4 + 0.6 · w) · (1 − 0.1 · l_supplier)
fails if cash < 0, or if load = 0, t − birth > 1 and uniform(spread(word 0 of supplierLearning, 1)) < idleExit
K_j    = max(0.2, K_j · (1 + clamp(0.3 · (load / K_j − 0.9), −0.05, sGrow)))
cash   = min(cash, 2 · K_j)
if U(supplierLearning, 0) < sLearn:
  step = 1.1 · etaA · (0.6 + 0.8 · hum) · (1 + 0.25 · l_supplier) · (1 − 0.3 · top)
  A_j  = A_j · (1 + step · |N(supplierLearning, 1)| · clamp(ceil − A_j, 0.03, 1))
A_j    = A_j · (1 − gS)`),
    paragraph(
      '**Exit and relocation** of firms, in order of creation. A firm that does not close may look elsewhere, the more often the more of its capacity lies idle; a firm that has looked goes the more likely the more it saves, without a ceiling, so that a crisis and a larger gap both move more firms. cost here is gross of 7.4 (without honesty premium and subsidy); the penalty is what holds a firm: its local ties, institutions, embedding policy. Leaving for the outside removes the firm; a move to region r′ keeps it.',
      '企业的**退出与外迁**，按创立次序进行。没有关闭的企业可能另觅他处，产能闲置越多，寻找越频繁；找过之后，节省越多越可能迁走，没有上限：危机与更大的成本差距都会使更多企业外迁。此处的成本是 7.4 的 gross（不含诚信成本与补贴）；penalty 是留住企业的力量：本地联系、制度与根植政策。迁往区外者退出模型；迁往区域 r′ 者继续存在。',
    ),
    equation(`
closes if C < −0.2 · l_credit · K or K < 0.3;  the public then pays clamp(−C, 0, 0.2 · l_credit · K)
chance   = (foot if foreign, else foot · footDom) · (1 + 0.5 · l_open) · (1 − 0.5 · l_local)
           · (1 + urgency · max(0, 0.95 − u))
if U(relocation, 0) < chance:
  penalty  = outPen · (0.2 + 0.8 · emb) + 0.03 · inst + 0.03 · l_local
  outside  = gross − (aL · w_out / A + aM · pOut + tauOut) − penalty
  region r' = gross − (aL · W' / (A · Phi') + aM · in' + tau' + pollCost · poll') − 0.6 · penalty
  in'      = pI' + (l_supplier' · min(0, 1.04 · pIn − pI') if big, else 0)      a large firm reckons with its suppliers following
  take the largest; the outside, then the lower region number, wins a tie
  if advantage > 0 and U(relocation, 1) < 1 − exp(−relSlope · advantage):  it moves
a move to r': K = 0.85 · K, no ties, sigma = 0, emb = 0`),
    paragraph(
      'Then the firms and suppliers that closed or left are removed. Ties to failed suppliers become imports with sigma_s = 0.',
      '随后注销已关闭和已迁走的企业。与已关闭的配套企业的关系转为进口，sigma_s = 0。',
    ),
  ],
};

export const entry: WrittenSection = {
  number: '7.11',
  title: { en: 'Entry', zh: '进入' },
  rows: ['spin-offs', 'start-ups', 'foreign and state-seeded entry', 'supplier entry'],
  blocks: [
    paragraph(
      'Newborns act from the next quarter. Their draws use their own identity and quarter 0. What they share, where nothing else is said; `count(v)` = floor(v), plus one if U < v − floor(v):',
      '新生企业从下一季起行动，其抽取用自身身份与第 0 季。除另有说明外，它们共有下列初值；`count(v)` = floor(v)，若 U < v − floor(v) 再加 1：',
    ),
    equation(`
birth = t;  u = 1;  g = 0.03;  mk = 0 until the first price;  c = 1, p = 1.06 for the first honesty decision;  x = 0;  y = 0
no ties (imports, sigma_s = 0, z_s = 1);  sigma = 0;  emb = 0;  phi = phi0;  beta = 0.1
talent  = exp(0.25 · N(newbornTraits, 0))
honesty = 0.4 + 1.2 · U(newbornTraits, 1)`),
    paragraph(
      '**Spin-offs** (Klepper): every firm alive at this point may have one, in the region where it now is. A child inherits technique, position and beliefs, and the share heir of its parent’s functions. Founders whom only support brings are the marginal ones (Shane): able is what their efficiency is of that of the others.',
      '**衍生企业**（克莱珀）：此时存续的每家企业都可能在其所在区域衍生一家。子企业承袭母体的技术、定位与判断，以及占比 heir 的功能。只因扶持才创业者是边际创业者（Shane）：able 是其效率与他人之比。',
    ),
    equation(`
sup    = (1 + 0.4 · l_incub) · (1 + 0.2 · l_credit)
hazard = spin · clamp(40 · (g + 0.005), 0, 2.5) · min(2.5, sqrt(K / K0)) · sup · bar · bar_K
         · (0.35 if the parent is foreign, else 1)
if U(word 1 of meetingAndSpinOff) < hazard, a child:
  K      = max(0.2, K0 · exp(sdK0 · N(newbornSize, 0)));   C = cash0 · exp(sdC0 · N(newbornSize, 1))
  A      = able · A_parent · exp(−0.04 + 0.5 · sdA0 · N(newbornSkill, 0));   q likewise with word 1, without able
  able   = 1 − weak · (1 − 1 / sup)
  far    = farSd + 0.12 · l_incub
  k      = k_parent + far · N(newbornPosition, ·);   b = b_parent + far · N(newbornBelief, ·)      word 0 and 1 for the axes
  phi    = heir · phi_parent;   beta = 0.05;   talent = talent_parent^0.6 · exp(0.2 · N(newbornModel, 0))
  c      = parent's chain if U(newbornChain, 0) < 0.7, else drawn from ch0 with word 1`),
    paragraph(
      '**Start-ups** copy a random incumbent (of those left after exits, without this quarter’s spin-offs). Founders come from the trade (Klepper; Sorenson and Audia): where no incumbent is left, none starts; foreign, state-seeded or moving firms can still found a region anew. n is their number, gbar their capacity-weighted margin. A chain is drawn from ch0 by its shares of their sum. With `externalities` off the density term is 0.6, and the model is drawn from the incumbents of all regions, region after region; with poolExponent s > 0 all regions share one pool of entrepreneurs (Arthur, Krugman).',
      '**新创企业**仿效随机一家在位企业（退出之后所余者，不含本季的衍生企业）。创业者出自本行（克莱珀；Sorenson 与 Audia）：没有在位企业，便没有新创企业；外资、政府投建或迁入的企业仍可使区域重新起步。n 是其数目，gbar 是其按产能加权的利润率。链条按 ch0 各项占总和的比例抽取。关闭 `externalities` 时密度项为 0.6，仿效对象在所有区域的在位企业中抽取，名单逐区域排列；poolExponent s > 0 时所有区域共享同一创业者池（阿瑟、克鲁格曼）。',
    ),
    equation(`
density = 0.25 + min(1.4, n / (startUpMass · scale))                    if s = 0
          1.2 · R · (n + 1)^s / sum over regions of (n_r + 1)^s         if s > 0
sup     = 1 + 0.35 · l_incub + 0.2 · l_credit + 0.2 · l_market
rate    = scale · startup · clamp(0.3 + 30 · gbar, 0.05, 2) · sup · bar · bar_K
          · density · (0.6 + 0.8 · inst)
count(rate) start-ups with U(startUpCount, 0) of the region, none if n = 0, each:
  K, C   as for a child
  able   = 1 − weak · (1 − 1 / sup)
  A      = able · copy · A_model · exp(sdA0 · N(newbornSkill, 0))
  q      = copy · q_model · exp(sdA0 · N(newbornSkill, 1))
  model  = incumbents[pick(word 0 of newbornModel, number of incumbents)]
  ne     = min(0.95, newExp + 0.3 · l_open + 0.2 · l_incub)
  k      = (1 − ne) · bbar + ne · m + newSd · N(newbornPosition, ·)
  b      = (1 − ne) · bbar + ne · m + 0.2 · N(newbornBelief, ·)
  c      = drawn from ch0 with U(newbornChain, 0)`),
    paragraph(
      '**Foreign and state-seeded firms.** Foreign plants come where labour is cheap and suppliers are many (constant elasticity: Head, Ries and Swenson). S is the number of suppliers of the region left after failures.',
      '**外资迁入与政府投建企业。** 外资工厂流向劳动力便宜、配套众多之处（弹性不变：Head、Ries 与 Swenson）。S 是该区域关闭之后所余的配套企业数。',
    ),
    equation(`
thick   = clamp(((1 + S / scale) / sRef)^fdiThick, 0.2, 2)
rate    = scale · thick · (fdi + 0.5 · l_fdi) · (1 − 0.4 · l_local) · clamp(2.5 − 2.5 · W − 0.3 · l_green, 0.02, 1.6) · (0.5 + lg)
count(rate) foreign firms with U(foreignCount, 0), each:
  K = 8;  C = 8;  A = 0.9 · exp(0.1 · N(newbornSkill, 0));  q = 0.85 · exp(0.1 · N(newbornSkill, 1))
  k = m + 0.15 · N(newbornPosition, ·);  b = m;  phi = phiF;  c = captive
  the public pays 12 · (their number) · 0.5 · l_fdi / (fdi + 0.5 · l_fdi)
count(scale · 0.3 · l_pole) state-seeded firms with U(stateSeededChance, 0), each at a public cost of 12:
  K = 20;  C = 12;  A = 0.75;  q = 0.7;  k = m + 0.3 · N(newbornPosition, ·);  b = k;  phi = 0.8;  c = market`),
    paragraph(
      '**Suppliers** enter a segment where input demand exceeds capacity and a local price could beat imports. Abar is the mean A of the segment’s suppliers, As0 if there are none. None enter with `externalities` off.',
      '当某环节的投入品需求超过产能、且本地价格可能胜过进口时，新的**配套企业**进入。Abar 是该环节配套企业的平均 A，没有时取 As0。关闭 `externalities` 时无进入。',
    ),
    equation(`
gap     = sum of y / 4 over the region's firms − 0.9 · sum of K_j in the segment
if gap > 0.75 · MES_s · (1 − 0.5 · l_supplier) · scale and (1 + sMu) · (bL · W / (Abar · Phi) + bM) · (1 + mism / (n_s + 2)) < pExt_s:
  gate  = clamp((hum + 0.15 · l_supplier − h_s) / 0.15 + 0.2, 0, 1)
  rate  = supEntry · (0.1 + 1.6 · inst + 0.7 · hum + 1.2 · l_supplier) · bar · gate · 2 / MES_s · gap / 6
  min(max(1, round(supplierEntryCap · scale)), count(rate)) suppliers with U(supplierCount, 0; index = segment), each:
    A_j = max(As0, 0.95 · Abar) · exp(0.08 · N(supplierSkill, 0));  K_j = MES_s;  cash = cashS · MES_s;  load = 0`),
    paragraph(
      '**Brought along** (evidence N17): leading firms, foreign plants and firms that move in get makers of the scarcest input to settle beside them. The scarcest segment is the one with the largest gap, full of K_j here, that exceeds 0.4 · MES_s · scale and half of what is needed; where there is none nobody comes. It is looked for anew after every maker that settles, and the lower segment wins a tie; with `externalities` off nobody is brought along. A large firm that moved in (7.10) where l_supplier ≥ 0.1 brings one for certain.',
      '**随迁配套**（证据 N17）：龙头企业、外资工厂与迁入企业会引来最紧缺环节的配套企业。最紧缺的环节，是缺口（此处按全部 K_j 计）最大、且超过 0.4 · MES_s · scale 与需求一半者；没有这样的环节，便无人前来。每迁来一家即重新判断，缺口相同取编号小者；关闭 `externalities` 时无随迁。迁入的大企业（7.10）在 l_supplier ≥ 0.1 处必定带来一家。',
    ),
    equation(`
chance  = 1 − (1 − min(1, lead · (1 + 9 · l_lead)))^(big firms) · (1 − min(1, 0.5 · fdiBring · (1 + l_local)))^(foreign arrivals of the quarter) · (1 − moveBring)^(firms that moved in)
one for each large firm that moved in, index 1, 2 …; then one more, index 0, if U(broughtAlong, 0) < chance:
  A_j = max(As0, 0.6) · exp(0.08 · N(supplierSkill, 0)) with the identity (broughtIdentity; index);  K_j = MES_s;  cash = cashS · MES_s`),
  ],
};
