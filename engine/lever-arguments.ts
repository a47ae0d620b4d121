/**
 * What speaks for each lever and against it. Apart from `levers.ts`, because it is most of what is written about them and
 * nobody needs it before asking: the page loads it when a lever is opened.
 */
import type { LeverId } from './lever-ids.ts';
import type { Text } from './text.ts';

export interface LeverArgument {
  /** How it works in the model, with the equations it enters; numbers are for the full level, 1. */
  readonly description: Text;
  /** The theory the mechanism comes from. */
  readonly theory: Text;
  /** Evidence by its number in the collection of facts, and how far the strength in the model rests on it. */
  readonly source: Text;
  /** The cost built into the mechanism, apart from money. */
  readonly tradeOff: Text;
}

/** How each lever works, the theory and the evidence behind it, and its price. */
export const leverArguments: { readonly [K in LeverId]: LeverArgument } = {
  rd: {
    description: {
      en: 'Three tenths of every firm’s R&D spending is refunded (7.6). Small firms spend the refund on more R&D, large ones would have spent it anyway (7.6). R&D decides, with decreasing returns, how often a firm improves efficiency and quality, how fast it repositions its product and how fast it climbs from assembly to design (7.8). Institutions grow a little faster as well (7.2).',
      zh: '每家企业的研发支出由财政返还三成（式 7.6）。小企业把返还再投入研发，大企业原本也会投（式 7.6）。研发的多少以递减的效果决定效率与质量改进的频率、产品重新定位的快慢，以及由组装向设计攀升的速度（式 7.8）；制度与服务也略有改善（式 7.2）。',
    },
    theory: {
      en: 'Evolutionary economics (standing still is falling back), Porter’s advanced factors, Klepper’s spreading of R&D cost over output.',
      zh: '演化经济学的“不进则退”、波特的高级生产要素论、克莱珀的研发成本分摊。',
    },
    source: {
      en: 'Evidence P02–P04: northern Italy finds nothing on average and about one for one in small firms; France finds 2.5 euros of extra R&D per public euro in small firms, nothing in large ones. In the model small firms add one for one and large ones nothing.',
      zh: '证据 P02–P04：意大利北部的断点研究显示平均无效，仅小企业的投资约按一比一增加；法国每 1 欧元财政资金在中小企业带动 2.5 欧元研发，大企业则无反应。模型中，小企业按一比一追加，大企业分文不加。',
    },
    tradeOff: {
      en: 'Where old employers have captured policy the money leaks away while the bill stays, and the growth it brings pollutes.',
      zh: '政策一旦被老企业俘获，资金便会流失而账单照付；由此带来的增长也加重污染。',
    },
  },
  train: {
    description: {
      en: 'Human capital grows by 0.35 % of what is missing each quarter (7.2). It raises the talent factor of every firm, which multiplies own R&D, learning from buyers and imitation (7.8), and makes suppliers learn faster and enter more often (7.10, 7.11). The local wage rises by 3 % at once (7.2).',
      zh: '人力资本每季补上缺口的 0.35%（式 7.2）。它抬高每家企业的才能系数，自主研发、向买家学习与模仿都随之放大（式 7.8）；配套企业学得更快、进入更多（式 7.10、7.11）。本地工资则立即上升 3%（式 7.2）。',
    },
    theory: {
      en: 'Marshall’s skilled labour pool and Porter’s specialised factors; public training because trained people are poached.',
      zh: '马歇尔的熟练劳动力池与波特的专门化要素；因企业间“挖人”，培训需要公共投入。',
    },
    source: {
      en: 'Evidence P16: in British industries five points more workers trained go with 4 % more value added per worker and 1.6 % higher wages. The model’s growth rate of human capital is set freely.',
      zh: '证据 P16：英国各行业受训员工比例每提高 5 个百分点，劳均增加值高 4%，工资高 1.6%。模型中人力资本的增速为自由设定。',
    },
    tradeOff: {
      en: 'Cost comes first: wages rise in the first year, skills only over a decade.',
      zh: '先付成本、后见效：工资当年即涨，技能要十年才显现。',
    },
  },
  infra: {
    description: {
      en: 'The logistics level moves, by 2 % of the gap a quarter, towards its starting value plus 55 % of what that lacks to 1; that lowers transport cost and the price of imported inputs. Usable land grows by 20 %, which pushes back the rent wall (both 7.2). Better logistics also attracts foreign firms (7.11).',
      zh: '物流水平以每季 2% 的速度趋向初始值加其距 1 之差的 55%，运输成本和进口投入品价格随之下降；可用土地增加两成，地租上涨的“墙”后移（均见式 7.2）。物流改善也吸引外资企业（式 7.11）。',
    },
    theory: {
      en: 'Weber’s transport cost, Krugman’s core and periphery, the congestion side of agglomeration.',
      zh: '韦伯的运输成本论、克鲁格曼的中心—外围模型、集聚中的拥挤效应。',
    },
    source: {
      en: 'Evidence P09 and P14: factory jobs brought by the Tennessee Valley programme went on growing after it ended, while losses elsewhere cancelled the local gains; relocation parks in Guangdong raised county industrial output by 5–18 %. It closes a gap, and does more where roads are poor; its price is set so that it returns what other levers do.',
      zh: '证据 P09、P14：田纳西河谷工程带来的制造业岗位在工程结束后仍在增长，但本地所得大致被外地所失抵消；广东产业转移园使所在县工业产值提高 5%～18%。它补的是缺口，路差的地方收效更大；价格按与其他杠杆相近的回报设定。',
    },
    tradeOff: {
      en: 'Cheap transport lets imported inputs displace local suppliers, and a larger cluster pollutes more.',
      zh: '运输便宜了，进口投入品会挤走本地配套企业；集群大了，污染也重了。',
    },
  },
  market: {
    description: {
      en: 'In the market chain the consumer price falls by 2 % (7.5) while the mark-up firms can take falls by 15 % (7.4). Imitation becomes 20 % stronger because everybody sees everybody’s goods (7.8), and 20 % more start-ups are founded (7.11). It lowers the function level asked for at the entrance of the market chain by 1, so that firms without sales of their own get in (7.8). The traders it brings are strangers, two for every firm, among whom a bad name does not follow the cheat (7.4).',
      zh: '在市场型价值链中，消费价格下降 2%（式 7.5），企业的加成也被压低 15%（式 7.4）。货比货之下模仿增强两成（式 7.8），新创企业多出两成（式 7.11）。市场型价值链所要求的功能等级降低 1，没有自有销售的企业也进得去（式 7.8）。但每家企业引来两位陌生商贩，以次充好者的坏名声不会跟着走（式 7.4）。',
    },
    theory: {
      en: 'Marshall’s local external economies and the Zhejiang way of market-led clusters: sharing one sales channel.',
      zh: '马歇尔的外部经济；“浙江模式”中专业市场与产业集群的联动，即共享销售网络。',
    },
    source: {
      en: 'Case series of Yiwu (turnover +78 % a year 1986–94, +5.7 % 1995–2001, +8.7 % 2001–09) and Keqiao. They show the shape; the strength in the model is set freely.',
      zh: '案例序列：义乌（成交额年均增长 1986—1994 年 78%、1995—2001 年 5.7%、2001—2009 年 8.7%）与柯桥。案例支持其形态，模型中的力度为自由设定。',
    },
    tradeOff: {
      en: 'Open comparison squeezes margins and makes products alike, and among strangers it pays to cut corners.',
      zh: '公开比价压低利润率，产品趋于雷同；陌生人之间，以次充好也更合算。',
    },
  },
  insp: {
    description: {
      en: 'Inspection rises by 0.6 (7.2). It makes fines likely (7.4, 7.6) and, in the market chain, own quality visible to buyers (7.5), so that honesty pays. It works among strangers too. Once cheats become rare the social sanction does the rest, as far as people know each other: the share of cheats tips from one stable state to the other (7.4), and reputation follows with years of delay (7.9).',
      zh: '质检力度提高 0.6（式 7.2）：罚款更可能落到头上（式 7.4、7.6），市场型价值链中买家也看得见每家企业的质量（式 7.5），守信因此合算。质检在陌生人之间同样有效。以次充好的企业一旦减少，只要彼此相识，行业内的声讨便会接力，作假比例由一个稳态跃向另一个（式 7.4），声誉则滞后数年跟上（式 7.9）。',
    },
    theory: {
      en: 'Akerlof’s lemons market; collective reputation (Tirole, Winfree and McCluskey).',
      zh: '阿克洛夫的柠檬市场；集体声誉理论（梯若尔、Winfree 与 McCluskey）。',
    },
    source: {
      en: 'Evidence P13 and N15: after a scandal, firms cleared by inspectors recover no faster at first; Wenzhou’s shoe trade, which burned over 5,000 pairs in 1987, took 6–12 years to recover with a quality campaign. The strength in the model is set so that such a recovery comes out.',
      zh: '证据 P13、N15：丑闻之后，通过检验的企业起初并不恢复得更快；温州鞋业 1987 年焚毁劣质鞋五千余双，经质量整治 6～12 年才恢复。模型中的力度按此类恢复过程设定。',
    },
    tradeOff: {
      en: 'Every firm, also the honest one, bears compliance cost; where nobody cheats there is little to gain.',
      zh: '守法者同样要承担合规成本；本就诚信的地方收效甚微。',
    },
  },
  brand: {
    description: {
      en: 'Where buyers cannot see quality they judge by the region’s reputation; the lever multiplies that reputation by 1.08 in perceived quality and adds to the pull of own brands (7.5). Firms with own brands build them 50 % faster (7.8). Reputation itself, which only delivered quality can raise, is untouched (7.9).',
      zh: '买家看不清质量时，便以区域声誉作判断；本杠杆使感知质量中的声誉按 1.08 倍计，并增强自主品牌的吸引力（式 7.5），自主品牌的积累加快五成（式 7.8）。声誉本身只能靠实际交付的质量提升，不受影响（式 7.9）。',
    },
    theory: {
      en: 'Collective reputation as a common good (Tirole); regional brand as an external economy.',
      zh: '集体声誉是公共品（梯若尔）；区域品牌是一种外部经济。',
    },
    source: {
      en: 'Evidence N15 (Wenzhou: associations and brands followed the quality campaign). No evaluation with numbers was found; the strength in the model is set freely.',
      zh: '证据 N15（温州先抓质量，再有协会与品牌）。未找到给出量级的评估研究，模型中的力度为自由设定。',
    },
    tradeOff: {
      en: 'It multiplies reputation: worth little where the name is bad, and all firms share what some may spoil.',
      zh: '放大的是既有声誉：名声差则所值无几，且众人共享之物，少数人即可败坏。',
    },
  },
  fdi: {
    description: {
      en: 'Foreign arrivals rise by half a plant a quarter times a factor that falls to almost nothing as wages and rents approach the frontier and another that rises with the root of the number of local suppliers: a quarter without any, 1 with fifteen, at most double (7.11). Foreign firms arrive large and efficient and stay in captive chains, working for their parents (7.8); their practice teaches local firms where people are skilled enough to take it in (7.8). Their profit tax is cut by 70 % (7.6), and each plant that came for the incentives costs 12 units of money (7.11).',
      zh: '外资每季多来半家，再乘以两个系数：一个随工资和地租逼近前沿而趋近于零，另一个随本地配套企业数的平方根上升，没有配套时为四分之一，15 家时为 1，至多为 2（式 7.11）。外资企业规模大、效率高，但为母公司生产，始终留在俘获型价值链（式 7.8）；当地人的技能足以吸收时，本地企业可从中学到做法（式 7.8）。其利润税减免七成（式 7.6）；每引来一家为优惠而来的工厂，财政另付 12 单位（式 7.11）。',
    },
    theory: {
      en: 'International transfer of industry and the product cycle (Vernon); external impulse to growth, footloose branch plants.',
      zh: '国际产业转移与弗农的产品生命周期论；外生推动与分厂经济的游移性。',
    },
    source: {
      en: 'Evidence P07 and P08: Chinese special economic zones raised foreign investment per head by 58 % and gained mostly by entry; later zones gained less. N16: in the two years counted, 2.7 % and at most 7.6 % of Dongguan’s foreign plants left. The strength is set freely; its effect is small where foreign plants come anyway. Suppliers attract foreign firms, with an elasticity within what studies of location find; density by itself does not.',
      zh: '证据 P07、P08：中国经济特区使人均外资增加 58%，成效主要来自新进入者，后设者收益递减；N16：有统计的两年里，东莞外资工厂撤离者分别占 2.7% 与至多 7.6%。模型中的力度为自由设定；外资本来就会来的地方，效果不大。配套企业能吸引外资，弹性在区位研究的范围之内；集聚本身则不起作用。',
    },
    tradeOff: {
      en: 'Foreign plants are footloose, keep to captive chains, buy abroad as long as local supply is dear, pay little tax, and what they make others learn to copy.',
      zh: '外资工厂游移性高，始终身处俘获型价值链，本地配套不够便宜时便从境外采购，纳税也少；它们所做的，别处很快学会。',
    },
  },
  local: {
    description: {
      en: 'Foreign firms lose their cheap corporate imports: what they pay for imported inputs rises from 0.9 to 1.1 times the import price (7.3). Firms look elsewhere half as often and need a larger cost advantage to leave (7.10). Foreign arrivals fall by 40 % (7.11).',
      zh: '外资企业不再享有集团内的低价进口，其进口投入品价格由市价的 0.9 倍升至 1.1 倍（式 7.3）。企业考虑外迁的频率减半，外迁所需的成本优势也更大（式 7.10）。外资进入减少四成（式 7.11）。',
    },
    theory: {
      en: 'Embeddedness (Granovetter, Uzzi) and Hirschman’s backward linkages.',
      zh: '根植性理论（格兰诺维特、乌齐）与赫希曼的后向关联。',
    },
    source: {
      en: 'Evidence N16 (relocation of foreign plants from Dongguan) and N04 (local supply in districts). No evaluation of local-content rules was read; the strength in the model is set freely.',
      zh: '证据 N16（东莞外资工厂外迁）、N04（产业区的本地供应）。未查阅到对本地化政策的评估，模型中的力度为自由设定。',
    },
    tradeOff: {
      en: 'Foreign firms pay more for inputs and fewer of them come; ties grow closer, and with them functional lock-in.',
      zh: '外资投入成本上升、来得更少；关系日益紧密，功能性锁定也随之加深。',
    },
  },
  green: {
    description: {
      en: 'The inflow of pollution falls by 70 % (7.2). Less pollution means lower cost, more usable land and more people willing to move in (7.2, 7.4). Unit cost rises by 0.02, about two per cent (7.4), and foreign plants find the region a little less attractive (7.11).',
      zh: '污染流入减少七成（式 7.2）。污染轻则成本低、可用土地多、人口愿意迁入（式 7.2、7.4）；但单位成本增加 0.02，约合 2%（式 7.4），对外资的吸引力略降（式 7.11）。',
    },
    theory: {
      en: 'External costs (Pigou) and the carrying capacity of land and environment; pollution haven against Porter’s hypothesis, of which the model has only the former.',
      zh: '庇古的外部成本论与资源环境承载力约束；“污染避难所”与“波特假说”之争中，模型只包含前者。',
    },
    source: {
      en: 'Evidence P12: under the US Clean Air Act regulated counties lost about 590,000 jobs in dirty industries in 15 years; productivity of surviving plants fell by 2.6 %. The cost of 0.02 is in that range.',
      zh: '证据 P12：美国《清洁空气法》使受管制各县的污染行业 15 年间减少约 59 万个岗位，存续工厂的生产率下降 2.6%。模型中 0.02 的成本与此相当。',
    },
    tradeOff: {
      en: 'Cost rises at once, clean air comes slowly; foreign plants go elsewhere.',
      zh: '成本立刻上升，环境缓慢改善；外资会另选他处。',
    },
  },
  protect: {
    description: {
      en: 'Firms older than ten years (by default) get 12 % of their unit cost paid (7.4) and, when short of cash, a bail-out with a chance equal to the level, to which captured policy adds for the large (7.6). They spend 60 % less on R&D (7.6) and their innovative effort falls by half (7.8). The lever itself feeds political capture (7.7).',
      zh: '成立十年以上（默认值）的企业获得相当于单位成本 12% 的补贴（式 7.4），缺钱时得到救助，其概率等于力度，大企业还要加上政策俘获带来的部分（式 7.6）。它们的研发支出减少六成（式 7.6），创新强度减半（式 7.8）。本杠杆还会直接助长政策俘获（式 7.7）。',
    },
    theory: {
      en: 'Grabher’s political lock-in, Olson’s distributional coalitions, Kornai’s soft budget constraint.',
      zh: '格拉伯赫的政治锁定、奥尔森的分利集团、科尔奈的软预算约束。',
    },
    source: {
      en: 'Evidence N13, P15 and P17: German coal took at least 130 billion euros while 95 % of its jobs went: the decline was slowed, not stopped; subsidised Chinese firms exit less and selection weakens.',
      zh: '证据 N13、P15、P17：德国煤炭业获补贴至少 1,300 亿欧元，岗位仍失去 95%，衰退放慢而未止住；中国受补贴企业退出更少，优胜劣汰减弱。',
    },
    tradeOff: {
      en: 'Jobs now against quality, functions and jobs later: capture rises, blocks newcomers and eats the money meant for renewal.',
      zh: '以日后的质量、功能与岗位换眼前的岗位：政策俘获加深，阻挡新企业，并吞噬用于更新的资金。',
    },
  },
  incub: {
    description: {
      en: 'Spin-offs rise by 40 % and start-ups by 35 %, as far as captured policy and the scale of the largest firms let newcomers in (7.11). Spin-offs start further away from their parents in knowledge space, and start-ups listen more to the market and less to the local consensus (7.11). Institutions grow by 0.25 % of what is missing each quarter (7.2).',
      zh: '衍生企业增加四成，新创企业增加三成半，但政策俘获与大企业的规模会把一部分挡在门外（式 7.11）。衍生企业在知识空间中离母体更远，新创企业更多看市场、更少随集群共识（式 7.11）。制度与服务每季补上缺口的 0.25%（式 7.2）。',
    },
    theory: {
      en: 'Schumpeter’s newcomers, Klepper’s spin-offs, renewal through heterogeneity (Menzel and Fornahl).',
      zh: '熊彼特的新进入者、克莱珀的衍生企业理论、Menzel 与 Fornahl 的“以异质性求再生”。',
    },
    source: {
      en: 'Evidence L08 and L11 (spin-offs of good parents build clusters; new variety precedes renewal), G10 and G12 (nearly a quarter of new US firms gone after one year, over half after five). The strength in the model is set freely.',
      zh: '证据 L08、L11（优秀母体的衍生企业造就集群，异质性回升先于再生），G10、G12（美国新企业一年内退出近四分之一，五年内过半）。模型中的力度为自由设定。',
    },
    tradeOff: {
      en: 'More firms share the same demand: margins are thinner, many newcomers fail early, and those that stay start low in the chain.',
      zh: '更多企业分食同一需求：利润率变薄，许多新企业早夭，留下的也从价值链低端起步。',
    },
  },
  open: {
    description: {
      en: 'Exposure rises by 0.45, less where ties are specific, so firms believe news instead of reading it as noise (7.8); watching takes attention, and innovative effort falls by a tenth (7.8). They learn 50 % more from buyers (7.8), ties grow specific 60 % more slowly (7.3), and start-ups aim closer to the market (7.11). Firms also look at other places 50 % more often (7.10).',
      zh: '开放度提高 0.45（关系专用时较少），企业更愿采信新消息而不当作噪声（式 7.8）；但眼睛向外便少了钻研，创新强度下降一成（式 7.8）。向买家学习增强五成（式 7.8），关系专用化放慢六成（式 7.3），新创企业更贴近市场（式 7.11）。但企业考察外地的次数也多出一半（式 7.10）。',
    },
    theory: {
      en: 'Grabher’s cognitive and functional lock-in, global pipelines (Bathelt), Uzzi’s paradox of embeddedness, Saxenian’s Silicon Valley.',
      zh: '格拉伯赫的认知锁定与功能性锁定、Bathelt 的“全球管道”、乌齐的根植性悖论、萨克森宁的硅谷研究。',
    },
    source: {
      en: 'Evidence N10, N12 and L11: embedded ties help up to a threshold and then insulate; outside learning drives renewal. Signs only; the strength in the model is set so that open and closed regions part after a paradigm shift.',
      zh: '证据 N10、N12、L11：根植关系在阈值以内有益，超过则致封闭；再生靠外部学习。文献只给出方向，模型中的力度按“技术范式转换后开放与封闭地区分道扬镳”设定。',
    },
    tradeOff: {
      en: 'Attention and the price discount of close ties are lost and more firms leave; in quiet times openness costs more than it brings.',
      zh: '牵扯精力，又失去紧密关系带来的价格优惠，外迁也增多；风平浪静时得不偿失。',
    },
  },
  credit: {
    description: {
      en: 'To invest, a firm needs only 0.8 times the sum in cash instead of twice (7.6). Spin-offs and start-ups rise by a fifth (7.11). A firm closes only when its debt exceeds a fifth of its capacity, instead of when its cash is gone, and the public pays that debt (7.10).',
      zh: '企业投资所需的自有现金由投资额的 2 倍降至 0.8 倍（式 7.6）。衍生与新创企业增加两成（式 7.11）。企业不再是现金一空即关闭，而要负债超过产能的两成才退出，所欠由财政代偿（式 7.10）。',
    },
    theory: {
      en: 'Credit rationing (Stiglitz and Weiss); finance as the support small firms lack most.',
      zh: '信贷配给理论（斯蒂格利茨与韦斯）；中小企业融资难与集群的金融支持体系。',
    },
    source: {
      en: 'Evidence G10, G12 and P15 (early failure of small entrants; weaker selection among supported firms). No evaluation of guarantees was read; the strength in the model is set freely, and guarantees that are called are paid.',
      zh: '证据 G10、G12、P15（新创小企业早期失败率高；受扶持企业间的优胜劣汰减弱）。未查阅到对信用担保的评估，力度为自由设定；担保被追索时由财政代偿。',
    },
    tradeOff: {
      en: 'Firms that should close close later, and with more firms alive margins are thinner.',
      zh: '该退出的迟迟不退，企业一多，利润率更薄。',
    },
  },
  supplier: {
    description: {
      en: 'Where demand exceeds capacity suppliers enter as if institutions were better by three quarters, and need only half the gap and a little less skill (7.11). They learn 25 % faster and carry 10 % less fixed cost (7.10), and sell 2 % cheaper; firms compare one more offer each quarter (7.3). Large firms that move in bring suppliers along (7.10, 7.11), and more suppliers draw more foreign plants (7.11). Institutions grow by 0.25 % of what is missing each quarter (7.2).',
      zh: '在需求超过产能的环节，配套企业的进入如同制度改善了四分之三，所需缺口减半，技能门槛略降（式 7.11）。它们学习加快两成半、固定成本减一成（式 7.10），售价低 2%；企业每季多比一家（式 7.3）。迁入的大企业会带来配套（式 7.10、7.11）；配套多了，外资也来得更多（式 7.11）。制度与服务每季补上缺口的 0.25%（式 7.2）。',
    },
    theory: {
      en: 'Marshall’s subsidiary trades, Porter’s related and supporting industries, Hirschman’s linkages.',
      zh: '马歇尔的辅助行业、波特的相关与支持性产业、赫希曼的产业关联。',
    },
    source: {
      en: 'Evidence N01 and N04 (durable supplier ties, near supply in districts) and P18 (Sinos Valley: cooperation with suppliers rose and quality improved, yet profits fell). The strength in the model is set freely.',
      zh: '证据 N01、N04（供应关系持久、产业区就近配套）与 P18（巴西西诺斯谷：上下游合作增多、质量改善，利润却下降）。模型中的力度为自由设定。',
    },
    tradeOff: {
      en: 'More local ties grow into stronger ones, and functional lock-in deepens.',
      zh: '本地关系多了便日益专用，功能性锁定加深。',
    },
  },
  pole: {
    description: {
      en: 'With a chance of 0.3 a quarter a state-seeded firm ten times the usual size is founded near the market target (7.11). Such firms receive up to 10 % of sales and 5 % of capacity each quarter, in proportion to the level (7.6). What they know spreads to local firms, the more they make of the region’s output and the better people can take it in (7.8).',
      zh: '每季以 0.3 的概率在市场目标附近设立一家政府投建企业，规模为一般企业的十倍（式 7.11）。此类企业每季最多可得到销售额 10% 和产能 5% 的补贴，按力度比例发放（式 7.6）。它们占区域产出越多、当地人越有能力吸收，本地企业从中学到的越多（式 7.8）。',
    },
    theory: {
      en: 'Perroux’s growth pole and Boudeville’s regional version; Hirschman’s linkages decide whether it spreads.',
      zh: '佩鲁的增长极理论及其在区域空间上的推广；能否扩散取决于赫希曼式的产业关联。',
    },
    source: {
      en: 'Evidence P09, P10 and N06: public investment in the Mezzogiorno worked for two decades and was wasted from the 1970s, Taranto became a one-plant city; factory jobs of the Tennessee Valley programme lasted; a large plant raises its neighbours’ productivity by 12 % in five years.',
      zh: '证据 P09、P10、N06：意大利南方的公共投资前二十年有效，1970 年代起陷于浪费，塔兰托成为一厂之城；田纳西河谷工程的制造业岗位得以延续；大厂落户五年后，邻近企业生产率提高 12%。',
    },
    tradeOff: {
      en: 'The plants live on subsidy: where nothing grows around them they close when it ends.',
      zh: '工厂靠补贴为生：周围没有长出产业，补贴一停便会关闭。',
    },
  },
  reform: {
    description: {
      en: 'Capture grows 80 % more slowly and loses a further 5 % each quarter (7.7). Less capture means fewer bail-outs (7.6), lower barriers to entry (7.11) and levers that keep their strength (7.7). Institutions grow a little faster (7.2). Those it disempowers are paid off: the later it starts, the more there is to pay (7.12).',
      zh: '政策俘获的增长减慢八成，每季再消退 5%（式 7.7）。俘获减轻，救助便减少（式 7.6）、进入壁垒降低（式 7.11），其他杠杆也不再打折（式 7.7）；制度与服务略有改善（式 7.2）。失去权势者须予补偿，改革越晚，补偿越多（式 7.12）。',
    },
    theory: {
      en: 'Olson on distributional coalitions, Grabher’s political lock-in, Hassink on old industrial areas.',
      zh: '奥尔森的分利集团论、格拉伯赫的政治锁定、Hassink 的老工业区研究。',
    },
    source: {
      en: 'Evidence N12 and N13 (the coal and steel coalition of the Ruhr). No evaluation with numbers was found; what the losers are paid is set freely.',
      zh: '证据 N12、N13（鲁尔区煤钢联盟）。未找到给出量级的评估研究；给受损者的补偿为自由设定。',
    },
    tradeOff: {
      en: 'Bail-outs stop: more old firms close in the short run.',
      zh: '救助停止，短期内会有更多老企业关闭。',
    },
  },
  func: {
    description: {
      en: 'The climb in function level is 4.5 times as fast, and lead buyers’ blocking of it falls by 60 % (7.8). Higher functions bring higher mark-ups and leave less to the rest of the chain (7.4), open the chains that ask for them (7.8), and teach rivals less, since own design and brand can hardly be copied (7.1, 7.5); buyers retaliate against suppliers who enter their own functions (7.5).',
      zh: '功能等级的攀升加快到 4.5 倍，主导买家的阻挠减轻六成（式 7.8）。功能越高，加成越高，链上其他环节拿走的越少（式 7.4），能进入的价值链越多（式 7.8）；自有设计与品牌不易模仿，对手也学得更少（式 7.1、7.5）。但企业一旦进入买家的领地，便会遭到报复（式 7.5）。',
    },
    theory: {
      en: 'Global value chains (Gereffi, Humphrey and Schmitz): functional upgrading and governance; the smile curve.',
      zh: '全球价值链理论（格里芬、汉弗莱、施密茨）的功能升级与治理；微笑曲线。',
    },
    source: {
      en: 'Evidence N19, N20 and P18: in the Sinos Valley functional upgrading is least in the most hierarchical chains, and a joint design programme failed because leading firms sided with their global buyer; of 5,036 converted firms in Dongguan 26 % have own brands.',
      zh: '证据 N19、N20、P18：西诺斯谷中等级最森严的链条功能升级最少，集群共同的设计营销计划因龙头企业站在国际买家一边而失败；东莞 5,036 家转型企业中 26% 拥有自主品牌。',
    },
    tradeOff: {
      en: 'Foreign buyers may cut orders, and the pay-off comes late.',
      zh: '外国买家可能减单，回报来得晚。',
    },
  },
  lead: {
    description: {
      en: 'Firms above two and a half times the region’s mean capacity may grow 50 % faster (7.6) and make 50 % more innovative effort; whoever meets one of them learns 50 % more (7.8). Each is ten times as likely to get a maker of the scarcest input to settle beside it (7.11).',
      zh: '规模超过本区域均值 2.5 倍的企业，增长上限提高五成（式 7.6），创新强度提高五成；遇到它们的企业学习效果也提高五成（式 7.8）。每家引来最紧缺环节配套企业的机会增至十倍（式 7.11）。',
    },
    theory: {
      en: 'Perroux’s propulsive firm, Klepper’s advantage of size in R&D, spillovers from anchor firms.',
      zh: '佩鲁的推进型企业、克莱珀的研发规模优势、龙头（锚定）企业的外溢。',
    },
    source: {
      en: 'Evidence N06 (neighbours of a large new plant gain 12 % productivity in five years) against P02 and P04 (large firms add nothing to R&D when subsidised). The strength in the model is set freely; its drawbacks come out weak.',
      zh: '证据 N06（大厂落户五年后邻近企业生产率提高 12%），反面证据 P02、P04（补贴大企业并未增加其研发）。模型中的力度为自由设定，弊端体现得较弱。',
    },
    tradeOff: {
      en: 'Output is concentrated in a few firms: the region depends on them, newcomers find less room beside them, and few large employers hold policy more easily.',
      zh: '产出向少数企业集中：区域依赖度上升，新企业的空间变小，为数不多的大企业也更容易左右政策。',
    },
  },
};
