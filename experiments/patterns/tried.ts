/**
 * What was tried about rows that do not hold, by id. Trials change one assumption with `jiqun patterns --set` on seeds
 * other than the published ones, six unless the note says otherwise.
 */
import type { Text } from '../../engine/index.ts';

export const triedNotes: { readonly [id: string]: Text } = {
  'B3.lower': {
    en: 'equal shares starve the package as well: protection promises so much (68 a quarter where 30 come in) that 14% of the package is paid beside it, none of it behind it, 80% without it. What protection takes is row B3.starved.',
    zh: '按同比例拨款，组合同样被挤垮：保护承诺过多（每季 68，而收入只有 30），与之并列的组合到位 14%，排在其后则分文不到，没有保护则到位 80%。保护挤占的份额见 B3.starved。',
  },
  'D16.scale': {
    en: 'a half-sized world comes to 92%; minimum scales a quarter as large (66%), an open budget (65%) and links without effect (67%) change nothing in a quarter-sized one: a hundred firms, of which a third spin off from a handful, are too few to be divided further. Scenarios are built at full size.',
    zh: '半规模世界为 92%；把最小规模缩至四分之一（66%）、放开预算（65%）、取消配套环节的作用（67%），四分之一规模的世界均无改观：企业不过百家，再分就不成群了。各情景都按全规模设定。',
  },
  'D7.rd': {
    en: 'five years of R&D support leave firms a little abler (+1.2% ten years on, +0.5% when it ends): what is learned stays, as Tuscan firms kept the habit of research (P03). A pull back to the mean strong enough to undo it would undo learning too.',
    zh: '五年研发资助使企业能力略有提高（结束时 +0.5%，十年后 +1.2%）：学到的留得住，正如托斯卡纳企业保持了研发习惯（P03）。足以抵消它的均值回归，也会抵消一切学习。',
  },
  'P7.winner': {
    en: 'it misses by a hair: eight of eight seeds hold with buyers less tolerant of misfit (0.5) or cheaper capacity (0.3), which would move every level.',
    zh: '仅差毫厘：买家更不容忍错配（0.5）或产能更便宜（0.3）时八个种子全部成立，但那会牵动所有水平值。',
  },
  'P8.value': {
    en: 'it misses by a hair; a smaller home market (0.2) lowers it to 16%, and nothing tried raises it. Honesty is back within years, buyers come back slowly.',
    zh: '仅差毫厘；缩小本土市场（0.2）反降至 16%，其他尝试均未使其提高。诚信几年即可恢复，买家回来得慢。',
  },
  'D8.crash': {
    en: 'capacity that follows demand faster (0.5) gives 1.34, cheaper capacity (0.3) 1.33, a steeper response to cost gaps (20) 1.24. The first two make all growth jumpier, the third makes calm years restless.',
    zh: '产能更快跟随需求（0.5）得 1.34，产能更便宜（0.3）得 1.33，对成本差距反应更陡（20）得 1.24。前两者使一切增长更颠簸，后者使平常年份也不安稳。',
  },
  'D3.doubled': {
    en: 'it misses by a hair: transfers of 12 a quarter or suppliers of smaller scale (0.6) give 40%, less rival capacity (market to rivals 1.2) 39%. A smaller home market (0.2) gives 56% and moves every level.',
    zh: '仅差毫厘：每季转移支付 12，或配套企业规模要求降低（0.6），得 40%；市场与对手之比 1.2 得 39%。缩小本土市场（0.2）得 56%，但会牵动所有水平值。',
  },
  'D15.fall': {
    en: 'it is measured with money that does not run out. Out of its own purse the Ruhr pays about a fifth of the bill, even with the federal money of its scenario, and protection only puts the fall off (1.2); with transfers of 40 a quarter it pays half (0.97).',
    zh: '此项按资金不受限计。若由自己的财政负担，即使算上情景中的联邦补助，鲁尔也只付得起五分之一左右，保护只是推迟下滑（1.2）；每季转移支付 40 时付得起一半（0.97）。',
  },
  'S1.speed': {
    en: 'a smaller home market (0.2) or cheaper capacity (0.3) gives 10%. Once the size of the leaders shuts the door, the small ones go a little faster than they did in cars and tyres.',
    zh: '缩小本土市场（0.2）或产能更便宜（0.3）得 10%。龙头的规模一旦把门关上，小厂退出得比汽车与轮胎业当年略快。',
  },
  'F6.size': {
    en: 'size at birth halved gives 19%, but then 58% instead of 79% of newcomers live through their first year and 25% instead of 44% through five; half again as much founding cash mends none of it (20%, 27%). Half as many spin-offs give 39% and a peak of 189 firms. Survival is known better than the size at birth, so it was kept.',
    zh: '创立规模减半可得 19%，但一年存活率由 79% 降至 58%、五年由 44% 降至 25%；创业资金再加一半也无济于事（20%、27%）。衍生企业率减半得 39%，峰值只剩 189 家。存活率的依据更可靠，故予保留。',
  },
  'F6.profile': {
    en: 'it holds in every run with a smaller size at birth, or with fixed costs of 0.12, at the price of survival: the youngest survivors of a good year are otherwise larger than firms a few years older.',
    zh: '缩小创立规模或把固定成本提高到 0.12，各次运行均成立，代价是存活率偏低；否则好年景出生的幸存者会大于年长几岁的企业。',
  },
  'F7.left': {
    en: 'size and cash at birth, fixed costs of 0.12, fewer spin-offs or start-ups and a faster top growth leave 60 to 70% there: firms that have lived for ten years are too safe, while newcomers die as they should.',
    zh: '改变创立规模与资金、把固定成本提高到 0.12、减少衍生与新创企业、放宽增长上限，十年后仍有 60%—70%：新企业的死亡率合乎事实，而活过十年的企业过于安稳。',
  },
  'N10.best': {
    en: 'more inert ties change nothing (0.84), ties that grow close sooner move the best closeness further up (1.08). The bend is there; it comes late.',
    zh: '加大关系惯性毫无作用（0.84）；关系更快变得紧密，最优点反而更高（1.08）。弯折是有的，只是来得晚。',
  },
  'S4.closures': {
    en: 'slower and faster adjustment of firms to demand, ties that part less, a smaller home market and less tolerant buyers leave it between 16 and 21%: firms of this model can shrink without limit, mines could not.',
    zh: '放慢或加快企业对需求的调整、减少关系中断、缩小本土市场、降低买家的容忍度，均在 16%—21% 之间：模型中的企业可以无限缩小，矿井则不能。',
  },
  'S6.netEntry': {
    en: 'a wider spread of size at birth gives 49%, fewer spin-offs 30%. Imitation lets incumbents keep up with newcomers more than they did in China.',
    zh: '加大创立规模的离散得 49%，减少衍生企业得 30%。模仿使在位企业跟得上新企业，超过中国的实际情形。',
  },
  'E7.arrivals': {
    en: 'whatever the pull of local supply (0, 0.5, 0.7) the lever brings about twice the foreign plants, 105 to 110% more; the strength of a zone is a free choice, and 0.8 is more than an average zone.',
    zh: '无论本地配套的吸引力取 0、0.5 还是 0.7，该杠杆都使外资企业翻番（增 105%—110%）；园区力度为自由设定，0.8 高于一般园区。',
  },
  'E18.closer': {
    en: 'ties that grow close sooner and more asking around change it in at most one run of six; transfers of 12 a quarter give 75%, suppliers of smaller scale (0.6) 67%. A smaller home market (0.2) gives 92% and moves every level. More suppliers to choose from loosen the average tie here, where a programme of meetings tightened it.',
    zh: '加快关系变紧密、多方打听，六次运行中至多一次有变化；每季转移支付 12 得 75%，配套企业规模要求降低（0.6）得 67%；缩小本土市场（0.2）得 92%，但会牵动所有水平值。在模型中可选配套增多使平均关系变松，而现实中的合作计划使之变紧。',
  },
  'H1.jobs': {
    en: 'the levers of the scenario begin three years after the shock; the Swiss renewal began after eight to twelve. Begun in 1983 they let 51% of the jobs go, but value added then regains its old level in 63% of runs only, with half as much money again (transfers of 20) in 84%.',
    zh: '情景中的政策在冲击三年后即启动，瑞士的复兴则在八到十二年之后。若从 1983 年启动，岗位损失为 51%，但增加值恢复原水平的运行只有 63%，转移支付增至 20 也只有 84%。',
  },
  'H1.firms': {
    en: 'firms shrink and wait for the levers, which come early: begun in 1983 they let 45% of the firms go, at the price named beside the jobs.',
    zh: '企业缩小规模、等待政策，而政策来得早：若从 1983 年启动，企业减少 45%，代价见岗位一项。',
  },
  'H1.years': {
    en: 'the levers of the scenario begin three years after the shock and end the fall; begun in 1983 they let it last 5.75 years, at the price named beside the jobs.',
    zh: '情景中的政策在冲击三年后启动，跌势随之而止；若从 1983 年启动，跌势持续 5.75 年，代价见岗位一项。',
  },
  'H2.later': {
    en: 'a smaller home market (0.2) gives 0.60, less tolerant buyers (0.5) 0.86, slower migration 1.10. The subsidies that slowed the second decade in fact are not part of the unaided Ruhr.',
    zh: '缩小本土市场（0.2）得 0.60，买家更不容忍错配（0.5）得 0.86，放慢人口迁移得 1.10。现实中第二个十年因补贴而放缓，无政策的鲁尔没有这些补贴。',
  },
  'H7.recovers': {
    en: 'nothing in the trials of other rows moved it. The campaign mends reputation within years, but wages have caught up by then.',
    zh: '其他各项的尝试均未使其改变。整治在几年内修复了声誉，可那时工资已经追赶上来。',
  },
  'H9.order': {
    en: 'no trial changed the order: small firms go on being founded while the leaders already shrink. Bangalore had no land or wage limit yet in the years counted.',
    zh: '没有一项尝试改变先后：龙头企业已在收缩，小企业仍不断创立。班加罗尔在所计年份尚未遇到土地与工资的限制。',
  },
};
