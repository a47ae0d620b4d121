import { equation, paragraph, type WrittenSection } from '../written-section.ts';

/** 7.12: what governments can pay. */
export const budget: WrittenSection = {
  number: '7.12',
  title: { en: 'The public budget', zh: '财政收支' },
  rows: ['policy'],
  blocks: [
    paragraph(
      'A region lives on a share of value added and profits, on land, and on transfers. It first keeps up services for everyone who lives there; what is left, a reserve and credit up to a limit pay for policy. In a boom land and taxes rise faster than services; in decline people stay while value added and land fall: money is there when nobody feels the need, and gone when everybody does (soft and hard budget constraints: Kornai; land finance). All of it happens in the row *policy*, with the flows of the quarter before; in quarter 0, which has none before it, everything announced is paid. Money is in the units of section 8.',
      '一个区域靠增加值与利润的分成、土地和转移支付维持。公共服务人人有份，须先保障；余下的钱，加上结余与限额内的举债，用来办政策。景气时土地与税收增长快于服务支出；衰退时人还在，增加值与土地收益却已下降：不觉得需要时有钱，人人都需要时没有（科尔奈的软硬预算约束；土地财政）。这些都在 *policy* 一步进行，用的是上一季的流量；第 0 季之前没有流量，宣布多少就支付多少。金额单位同第 8 节。',
    ),
    equation(`
N      −= spending since the row of the quarter before       what fell due: refunds, subsidies, rescues, plants
S       = serve · aL · w · L                                 services
landRev = landShare · (rho − 1) · aL · w · E
T       = profit taxes of the quarter + tVA · max(0, VApw · E) + landRev + grant · scale
Rev    += (T − Rev) / 8                                      T itself while Rev = 0
b       = T − S − iD · max(0, −N)
B       = 4 · dLim · Rev                                     credit limit
N      += b
short   = clamp(−(N + B), 0, S) / S                          share of services that cannot be paid
N       = min(N + short · S, resCap · Rev)
inst    = inst · (1 − decay · short)
hum     = hum · (1 − 0.5 · decay · short)
R       = max(0, b) + draw · max(0, N − max(0, b) + B)       room for policy`),
    paragraph(
      '**Announced, paid, in force** are three numbers of every lever k. a is the level announced; of several bars of one lever the highest counts and is paid once. The bill is the cost of section 8 at that level; reform also pays off those it disempowers, the dearer the later. What refunds, subsidies and plants of a lever cost in the last quarter is scaled up to full funding (due). Money is shared out by the rule of the region: equally, or by date, entitlements first and then levers in the order in which they began, each with the earliest of its bars that now hold (ties by the order of section 8). With the mechanism `budgetConstraint` off, R is unlimited and short = 0; debts go on being counted.',
      '每项政策杠杆 k 有三个数：**宣布、到位、在效**。a 为宣布的力度；同一杠杆有几条安排时取最高者，只付一次。账单为该力度下第 8 节的成本；改革还须补偿失去权势者，越晚越贵。某杠杆上一季的返还、补贴与建厂支出折算为足额支付时的数额（due）。资金按区域的规则分配：或一律同比例，或按先后：先付已形成的支出义务，再按启动次序支付各杠杆（以其正在生效的各条安排中最早的一条为准，同时启动者按第 8 节的次序）。关闭 `budgetConstraint` 机制时，R 不设上限，short = 0，债务照常记账。',
    ),
    equation(`
kept_k  = 1, clamp(1 − divert · chi, 0, 1) or clamp(1 − 0.5 · chi, 0, 1)      by exposure to capture (7.7)
bill_k  = a_k · (fixed cost_k · scale + cost per firm_k · n)
bill_reform += a_reform · buyOut · chi · aL · w · E
due_k   = outlays_k · resp(a_k · kept_k) / l_k               0 while l_k ≤ 1e−9
Q       = Σ (bill_k + due_k)
equal   = min(1, R / Q)
in turn = min(1, R / Σ due) if bill_k = 0, else the share of bill_k that R − Σ due pays when levers are served by date
share_k = equal, or first · in turn + (1 − first) · equal where equal < 1
v_k     = share_k · a_k                                      paid
N      −= Σ share_k · bill_k;  spending += the same
staff   = min(1, span / Σ v_k)                               over levers that take the time of people; 1 for the others
resp(v) = v · (1 + h) / (v + h)
l_k    += (resp(v_k · kept_k · staff) − l_k) / lag_k         in force
outlays_k = 0`),
    paragraph(
      'Decreasing returns: at h = 1 the first half of the money does two thirds of the work. A programme takes time to be set up and to end (lag of section 8). The experts, officials and firms that take part in programmes are the same few: beyond span levers each works less. Outlays of a lever are R&D refunds (`rd`), subsidies and promised rescues (`protect`), upkeep and plants (`pole`), plants that came for the incentives (`fdi`) and guarantees that are called (`credit`); rescues that capture forces (7.6) are paid whatever the purse holds.',
      '边际效果递减：h = 1 时，前一半的钱办成三分之二的事。政策从启动到见效、从停止到失效都要时间（见第 8 节的时滞）。参与各项政策的专家、官员和企业是同一批人：超过 span 项，每项都打折扣。杠杆的费率外支出包括研发返还（`rd`）、补贴与承诺的救助（`protect`）、运营补贴与建厂（`pole`）、为优惠而来的外资工厂（`fdi`）和被追索的担保（`credit`）；政策俘获强加的救助（7.6）则不论库款多少都要支付。',
    ),
  ],
};
