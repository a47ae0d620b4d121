import { paragraph, points, type WrittenSection } from '../written-section.ts';

export const limits: WrittenSection = {
  number: '14',
  title: { en: 'Known faults and limits', zh: '已知缺陷与局限' },
  blocks: [
    points(
      [
        '**Part of the pressure behind decline is exogenous**: national wage catch-up (gw) and the moving frontier (gA, gQ). The other part a region breeds itself, by what rivals can copy (leak); its rate has no empirical source and was set so that jobs fall without wage catch-up too, to about three quarters of their peak. Lock-ins decide how deep the fall is and dominate after a paradigm shift.',
        'Some 4 % of suppliers stand idle, because entry looks at all input demand, also of firms that never buy locally. Idle suppliers are counted apart. Clients of suppliers are spread more widely than by chance, but their tail is thinner than in firm data.',
        'Supplier sales and value added use two units of load for one of input value (aM = 0.5).',
        'Labour that is short is shared out in proportion, and all firms of a region pay one wage: nobody outbids a neighbour. A firm that moves to another region takes the work of its quarter along, so that the receiving region can show more employment than labour force for that one quarter.',
        'Without luck of the world, the default, nearly all seeds of one set of assumptions end alike; whether it is on is a choice, and the size of lasting changes of demand is free.',
        'Returns of R&D support, infrastructure, supplier development, specialised markets and of foreign investment where a cluster begins with it are too high, and no lever is a mistake everywhere; fiscal prices carry no empirical claim.',
        'The baseline without policy is not a state that does nothing: where a few old employers dominate, captured policy rescues the large among them by itself.',
        'The trap at the low end of the chain rests on the functions buyers of other chains ask for (eta), whose levels were set for it.',
        'It is sanction that keeps a small district honest, up to a size that is free (circle): owning a large part of the common name adds too little to matter at the margins of small makers.',
        'What makers of another region sell here lowers the price of inputs from outside, but takes none of their capacity and adds nothing to their sales.',
        'A growth pole works through people who leave it and found firms and through what its plants teach; what it buys locally depends on the skill of the suppliers around it.',
        'Newcomers are half as large as the mean firm, a fifth to a third in firm data.',
        'The cognitive index tells kinds of clusters apart, not who of one kind will recover: nearly all of it is openness, hence ties and function level.',
        'The sign of the interaction of functional and cognitive lock-in depends on the form of the discount on news: a modelling choice, not a finding.',
        'Left out on purpose: firms that sell in several chains at once, tiers of suppliers, unemployment as a state, buyers that adapt, governments that choose.',
        'Numbers marked as free in the parameter tables carry no empirical claim beyond the pattern they were set for.',
      ],
      [
        '**衰退背后的压力部分是外生的**：国家层面的工资追赶（gw）与前移的技术前沿（gA、gQ）。另一部分由区域自己酿成，即对手可以模仿的东西（leak）；其速度没有经验来源，取值使没有工资追赶时就业也会减少，降至峰值的四分之三左右。锁定决定跌幅，并在技术范式转换之后居于主导。',
        '约 4% 的配套企业闲置，因为进入决策考虑全部投入品需求，包括从不在本地采购的企业。闲置者另行统计。配套企业客户数的离散程度大于纯随机，但其尾部仍比企业数据薄。',
        '配套企业的销售与增加值按每单位投入品价值两单位供货量计（aM = 0.5）。',
        '短缺的劳动力按比例分配，区域内所有企业工资相同：谁也不能以高薪挖走邻居的工人。企业迁往另一区域时，当季的用工随之计入新区域，新区域在这一季的就业因此可能超过劳动力。',
        '默认不含外部随机冲击，同一组假设的几乎所有种子结局相同；是否开启是一种选择，需求持久变化的幅度为自由设定。',
        '研发补助、基础设施、配套培育与专业市场的回报偏高，由外资起步的集群中招商引资的回报也偏高，没有哪项杠杆处处有害；财政价格没有经验依据。',
        '无政策的基准情形并非政府什么也不做：少数老雇主独大之处，被俘获的政策会自行救助其中的大企业。',
        '低端锁定取决于其他链条的买家所要求的功能（eta），其数值正是为此设定的。',
        '使小型产业区守信的是制裁，所及规模（circle）为自由设定；自己在共同名声中占多大份额，在小作坊的利润率之下无足轻重。',
        '其他区域的配套企业供货，只拉低区外投入品的价格，不占用其产能，也不计入其销售。',
        '增长极靠从中走出来办企业的人和工厂对邻近企业的带动起作用；本地采购多少取决于周边配套企业的水平。',
        '新企业的规模约为平均企业的一半，企业数据中为五分之一至三分之一。',
        '认知锁定指数能区分不同类型的集群，却不能预告同类集群中谁会恢复：它几乎全由开放度决定，也就是由供应关系与功能等级决定。',
        '功能性锁定与认知锁定交互作用的正负取决于消息折扣的函数形式：这是建模选择，而非发现。',
        '有意略去：同时在多条价值链销售的企业、配套企业的层级、作为状态的失业、会应变的买家、会选择的政府。',
        '参数表中标为自由设定的数值，除所对应的模式之外，不含经验主张。',
      ],
    ),
  ],
};

export const readings: WrittenSection = {
  number: '15',
  title: { en: 'Exact readings', zh: '确切读法' },
  blocks: [
    paragraph(
      'Where a verbal account leaves room, the program reads it thus:',
      '文字叙述留有余地之处，程序的读法如下：',
    ),
    points(
      [
        '**Empty regions**: start-ups need an incumbent. A region without firms stays so until a foreign, state-seeded or moving firm comes.',
        '**Before quarter 0**: y = 0 and load = 0, hence neither employment nor labour wanted in the first wage and rent, and every share of a market is 0 in the first price; founders are up to 19 quarters old.',
        '**Lever twice in a region**: the higher announced level counts and is paid, once. Costs grow with the world: the fixed part is multiplied by scale.',
        '**Size constants** (institutionalMass, startUpMass, labourPoolUnit, densityMass, politicalMass, supplierEntryCap), the gap at which suppliers enter, circles of acquaintance, rivals, concentrations, markets, land, labour force, founders and entry rates of regions all follow the one parameter scale, so that a larger world behaves alike.',
        '**Local pressure** may lift the wage above wCap.',
        '**Search**: best = the price now if the supplier is kept, else o; the limit is fixed by best and h and falls with each better offer. The price now uses sigma_s before its update; a new tie pays without discount. A supplier left in a quarter cannot be found again in it. pI averages all suppliers of a segment, loaded or not.',
        '**Net cost**: from 7.4 on c is net of the subsidy, so prices fall; value added is net of it too.',
        '**Demand noise** multiplies attraction inside the shares.',
        '**Growth** is all or nothing, and shrinking gives no cash back; an opportunity costs and pays nothing by itself.',
        '**Margin**: a quarter’s profit counts at least −100 times sales, so that a firm that sells next to nothing stays finite.',
        '**Learning**: V is a plain mean; f is that of pricing time, rep that after its update, g that after the accounts.',
        '**Imitation** copies the partner’s technique of the start of the quarter (A_shown, q_shown), so that nobody gains from standing late in the list; the partner’s position is that of the moment.',
        '**Rescues** by captured politics compare K after growth with the sum of K before it. bar_K is that of the accounts: an entrant of the quarter finds it.',
        '**Capture** works with the delay of a quarter on policy and bail-outs, which come before politics: they use chi of the end of the previous quarter. Entry uses the new chi.',
        '**Relocation** compares gross costs, which include pollution and compliance at home, with the destination’s cost including its pollution; the outside has none. A firm that moves between regions counts as a relocation of the one and an arrival of the other, not as an exit or entry. Its output of the quarter is observed where it now is.',
        '**Employment** that starts a quarter is that observed at the end of the one before: firms that left are not in it. The labour wanted is that of the moment of demand: they are in it.',
        '**Foreign founders** (origin0 ≥ 1) have function, position and belief of local founders; foreign and state-seeded entrants have own talent, honesty and brand 0.1.',
        '**A demand shock** fades by a tenth of what is left every quarter; rivals that entered stay.',
        '**Rounding** of counts and of search tries: half up.',
      ],
      [
        '**空无一企的区域**：新创企业须有在位企业。没有企业的区域一直如此，直至外资、政府投建或迁入的企业到来。',
        '**第 0 季之前**：y = 0、load = 0，故首次定工资与地租时就业与所需用工均为 0，首次定价时市场份额均为 0；初始企业的企龄至多 19 季。',
        '**同一区域重复的杠杆**：取较高的宣布力度，只付一次。成本随世界规模增长：固定部分乘以 scale。',
        '**规模常数**（institutionalMass、startUpMass、labourPoolUnit、densityMass、politicalMass、supplierEntryCap）、配套企业进入的缺口、熟人圈子、对手数、集中度、市场、土地、劳动力、初始企业数以及区域的进入率，都随 scale 这一个参数变化，使更大的世界行为相同。',
        '**本地压力**可使工资高于 wCap。',
        '**搜寻**：保留现有供应商时 best 为现价，否则为 o；限价由 best 与 h 确定，每遇更优报价即下降。现价用更新之前的 sigma_s；新关系不享优惠。本季离开的供应商本季不会再被选中。pI 对某环节的全部配套企业取平均，不论负荷。',
        '**净成本**：自 7.4 起 c 均已扣除补贴，价格随之下降；增加值也扣除补贴。',
        '**需求噪声**乘在份额之内的吸引力上。',
        '**扩张**要么全做、要么不做，收缩不退回现金；商机本身不费现金，也不带来现金。',
        '**利润率**：单季利润与销售额之比不低于 −100，使几乎没有销售的企业仍取有限值。',
        '**学习**：V 为简单平均；f 取定价时的值，rep 取更新之后的值，g 取收支核算之后的值。',
        '**模仿**复制对方季初的技术（A_shown、q_shown），谁也不因排序靠后而得益；对方的定位取当时的值。',
        '被俘获的政治所作的**救助**，以扩张后的 K 对照扩张前的 K 之和。bar_K 取收支核算时的值，供本季的进入使用。',
        '**俘获**对政策与救助的作用滞后一季：两者排在政治步骤之前，用的是上季末的 chi；进入用当季新的 chi。',
        '**外迁**比较的是 gross 成本（含本地的污染与合规成本）与目的地成本（含其污染）；区外没有污染项。在区域之间迁移的企业，记为迁出地的外迁与迁入地的迁入，不计为退出或进入；其当季产出在现所在地观测。',
        '一季开始时的**就业**即上季末的观测值：已关闭或迁走的企业不在其中。所需用工取需求形成之时的值，它们仍在其中。',
        '**外资初始企业**（origin0 ≥ 1）的功能、定位与判断与本地初始企业相同；迁入的外资企业与政府投建企业有各自的才能与诚信，品牌为 0.1。',
        '**需求冲击**每季消退余下的十分之一；因事件进入的竞争对手则留下。',
        '计数与搜寻次数的**取整**：四舍五入（逢半进位）。',
      ],
    ),
  ],
};

export const reproducibility: WrittenSection = {
  number: '16',
  title: { en: 'Same bits: what a fingerprint covers', zh: '逐位相同：结果指纹涵盖什么' },
  blocks: [
    paragraph(
      'The program uses only + − × ÷ √, comparisons and integer operations, which are exact in every JavaScript engine, and its own exp, ln, sin and cos (ported from fdlibm); powers are exp(y · ln x). Sums run in order of creation. A run is therefore the same bit for bit in every browser and on the command line, in one worker or many, whole or resumed, watched or not.',
      '程序只用 + − × ÷ √、比较与整数运算（它们在任何 JavaScript 引擎中结果都精确一致），以及自备的 exp、ln、sin、cos（移植自 fdlibm）；幂按 exp(y · ln x) 计算。求和按创立次序进行。因此，无论哪种浏览器或命令行、一个还是多个工作线程、完整运行还是中途恢复、是否被观看，同一次运行逐位相同。',
    ),
    paragraph(
      'The **fingerprint** is 16 hexadecimal digits: two MurmurHash3 chains over the 32-bit words of the state after the last quarter. It covers the layout of the state, the quarter, the numbers of regions, firms and suppliers, the serial counters, the run key, and every column kept as *state* in section 2, of the world, the regions, all firms and all suppliers alive. It does not cover the columns kept for a quarter or as scratch, nor the series; a state with NaN has no fingerprint and stops the run. The same columns make a snapshot, from which a run goes on as if it had never stopped.',
      '**结果指纹**是 16 位十六进制数：对末季状态的 32 位字做两条 MurmurHash3 链。它涵盖状态布局、季度、区域数、企业数与配套企业数、编号计数器、运行密钥，以及第 2 节中标为*状态*的全部列（世界、区域、所有存续企业与配套企业）。它不涵盖只保留一季或暂用的列，也不涵盖时间序列；含 NaN 的状态没有指纹，运行就此停止。同样的列构成快照，由快照继续的运行与从未中断者无异。',
    ),
    paragraph(
      'The **engine** is named by 12 hexadecimal digits: the beginning of the SHA-256 of the run and the declared assumptions as the program is built, without comments, names of local variables and the texts of labels and descriptions. Any constant or formula makes another engine. A scenario that is shared or saved carries the engine and the fingerprint of its run; opened elsewhere, another engine is said before the run, and another fingerprint after it. Two engines may well give one fingerprint: a definition of an indicator makes another engine, yet belongs to no state.',
      '**引擎**以 12 位十六进制数标识：取构建后的程序中运行部分与所声明假设的 SHA-256 的开头，不计注释、局部变量名以及名称与说明文字。任何常数或公式的改动都会得到另一个引擎。分享或保存的情景带有引擎标识及其运行的结果指纹；在别处打开时，引擎不同，在运行之前说明；指纹不同，在运行之后说明。两个引擎完全可能给出同一指纹：指标的定义会改变引擎，却不属于任何状态。',
    ),
    paragraph(
      'A re-implementation from this text reproduces the distribution of outcomes; to reproduce a fingerprint it must also take sums and products in the program’s order.',
      '据本文重新实现，可以再现结果的分布；若要再现指纹，还须按程序的次序做加法与乘法。',
    ),
  ],
};
