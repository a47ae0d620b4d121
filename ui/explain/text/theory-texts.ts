/** What the theory cards say. */
import type { TheoryId } from '../../../experiments/index.ts';
import type { TheoryText } from '../theory-text.ts';

export const theoryTexts: { readonly [K in TheoryId]: TheoryText } = {
  marshall: {
    title: { en: 'External economies', zh: '外部经济' },
    by: { en: 'Alfred Marshall, 1890', zh: '马歇尔，1890 年' },
    body: {
      en: 'Why do firms of one trade crowd into one place although land is dear there and rivals sit next door? Marshall gave three reasons. Skilled people go where many employers want them, and employers go where the people are. Special suppliers can live, because together the firms buy enough to feed them. And knowledge is in the air: a good idea is soon taken up, and improved, by the neighbours. None of the three belongs to a single firm; they are external to the firm and internal to the place. Measured, they are real but modest: twice the density goes with some two to five per cent more productivity. In the model each is a mechanism of its own.',
      zh: '地价高、对手就在隔壁，同行为什么还要挤在一处？马歇尔说了三条。其一，熟练工人愿意去雇主多的地方，雇主也愿意去工人多的地方；其二，企业合起来买得多，专做一道工序的配套厂才养得活；其三，行业的诀窍仿佛“散在空气里”，一家有了好点子，左邻右舍很快学去，还会做得更好。三样好处不归哪一家企业，对企业是外部的，对一地是内部的。从实证看，它们确有其事，但不必夸大：密度翻一番，生产率大约高出 2% 到 5%。在模型里，三条各是一个机制。',
    },
    look: {
      en: 'Switch off “external economies” from the first quarter: the peak of jobs is about a fifth lower.',
      zh: '从第一季起关掉“外部经济”，就业峰值会低两成左右。',
    },
    sources: [
      {
        text: {
          en: 'Marshall (1890), Principles of Economics, book IV, chapter X',
          zh: '马歇尔（1890）：《经济学原理》第四篇第十章',
        },
      },
      {
        text: {
          en: 'Donovan et al. (2021), meta-analysis of 6,684 estimates of agglomeration economies, Tinbergen Institute 21-026',
          zh: 'Donovan 等（2021）对 6,684 个集聚经济估计值的元分析，丁伯根研究所工作论文 21-026',
        },
        url: 'https://papers.tinbergen.nl/21026.pdf',
      },
    ],
  },
  weber: {
    title: { en: 'Location and cost', zh: '工业区位' },
    by: { en: 'Alfred Weber, 1909', zh: '韦伯，1909 年' },
    body: {
      en: 'A plant stands where the sum of its costs is least. Weber began with transport, of materials to the plant and of goods to the market; then let cheap labour pull the plant away from that point, if it saves more than the longer haul costs; and then let plants that stand together save by sharing. The same sum explains why firms leave: when wages and rents have risen enough, another place becomes the cheaper one. What holds them is what a move would lose: suppliers near by, close ties. In the model five foreign firms in a hundred, and one local firm in two hundred, look elsewhere in a quarter, and more of them while capacity stands idle; a firm moves only when the gap beats what it would leave behind. Places inside a region are not modelled.',
      zh: '工厂该设在总成本最低的地方。韦伯先算运费：原料运进来、产品运出去，先找出最省运费的一点；再看劳动力，只要省下的工钱抵得过多走的路，工厂就会被廉价劳动力拉走；最后是集聚，几家厂凑在一起，还能再省一笔。同一笔账也说明企业为什么会走：工资和地租涨到一定程度，别处就更便宜。能留住企业的，是搬走便会丢掉的东西——身边的配套、熟络的关系。在模型里，每季有 5% 的外资企业、0.5% 的本地企业去别处比一比成本（开工不足时更多），差价大过要丢掉的东西才会动身；区域内部的具体位置则不在模型之中。',
    },
    look: {
      en: 'Watch departures against wage and rent, then raise logistics: transport cost and import prices fall together.',
      zh: '把累计外迁与工资、地租对照着看；再加大基础设施与物流的力度，运费和进口投入品的价格会一起降下来。',
    },
    sources: [
      { text: { en: 'Weber (1909), Über den Standort der Industrien', zh: '韦伯（1909）：《工业区位论》' } },
      {
        text: {
          en: 'Ma Jianhui (2009), Research on the Development of Regional Industrial Clusters (in Chinese)',
          zh: '马建会（2009）：《区域产业集群发展研究》',
        },
      },
    ],
  },
  rivalry: {
    title: { en: 'Rivalry and innovation', zh: '竞争与创新' },
    by: { en: 'Joseph Schumpeter, 1912 and 1942 · Kenneth Button, 1976', zh: '熊彼特，1912、1942 年 · 巴顿，1976 年' },
    body: {
      en: 'Who innovates more, a firm among many rivals or one that rules its market? Button, writing on cities, saw firms that stand together innovate faster: rivals next door leave no rest, skilled workers and managers are at hand, and what customers say reaches everybody. Schumpeter saw innovations come in swarms, because one success draws imitators; later he held that only large profits can pay for research. Both are right up to a point, and together they make an inverted U. In the model effort grows with the number of equal rivals in the same chain and with the spending that margins allow; protection takes the pressure off. Effort a fifth below its earlier height for two years is told as inertia.',
      zh: '对手成群的企业创新多，还是独霸一方的企业创新多？巴顿研究城市经济时看到，企业扎堆，创新更快：对手就在隔壁，谁也不敢歇着；熟练工人、管理者、企业家都在手边；客户说了什么，家家都知道。熊彼特早年讲创新成群而来，一家得手，众家跟进；晚年又说，搞研发得有厚利供着。两边都有道理，合起来是一条倒 U 形曲线。在模型里，同一条价值链上旗鼓相当的对手越多，创新投入越强；利润薄了，研发的钱也少；受了保护，就没了压力。投入比从前的高点低两成，持续两年，便算创新惰性。',
    },
    look: {
      en: 'Protect old firms at full level and watch effort fall among the charts; then see rivalry fade with the number of firms in the Detroit preset.',
      zh: '把保护与救助调到满力度，看图表里的创新投入怎样掉下来；再到底特律情景，看企业越剩越少，竞争强度随之减弱。',
    },
    sources: [
      {
        text: {
          en: 'Schumpeter (1912), The Theory of Economic Development; (1942), Capitalism, Socialism and Democracy',
          zh: '熊彼特（1912）：《经济发展理论》；（1942）：《资本主义、社会主义与民主》',
        },
      },
      {
        text: {
          en: 'Button (1976), Urban Economics: Theory and Policy',
          zh: '巴顿（1976）：《城市经济学：理论和政策》',
        },
      },
      {
        text: {
          en: 'Aghion, Bloom, Blundell, Griffith and Howitt (2005), competition and innovation: an inverted-U relationship, Quarterly Journal of Economics 120',
          zh: 'Aghion 等（2005）：《竞争与创新：倒 U 形关系》，《经济学季刊》第 120 卷',
        },
      },
    ],
  },
  perroux: {
    title: { en: 'Growth poles', zh: '增长极' },
    by: { en: 'François Perroux, 1955', zh: '佩鲁，1955 年' },
    body: {
      en: 'Growth does not come everywhere at once; it appears at poles and spreads from there. Perroux thought of a large, fast growing industry that pulls others along by what it buys and sells. Planners, in the Italian South above all, read this as a recipe: build the plant, and the region will follow. Often it did not. A pull needs something to hold: suppliers good enough to be asked, people who can be trained, roads that reach. Where these were missing the plant stayed a cathedral in the desert and shrank with its subsidy; where they existed, jobs went on growing after the money stopped. In the model a pole that succeeds works through both: plants buy near by, and people learn there, leave and found firms.',
      zh: '增长不会处处同时出现，而是先在某些点上冒头，再向四周扩散。佩鲁设想的是一个规模大、长得快的“推进型”产业，靠一买一卖把别的产业带起来。在意大利南方等地，规划者把它当成了药方：把大厂建起来，一方就能跟着起来。结果常常落空。带动得有东西可带：要有接得住订单的本地配套，要有教得会的工人，路还得通得到。这些都没有，大厂就是“沙漠中的大教堂”，补贴一停便萎缩；这些都具备，补贴停了，岗位照样往上走。在模型里，成功的增长极两样都靠：大厂就近采购；人在厂里学了本事，再出来办企业。',
    },
    look: {
      en: 'Run the two Perroux presets one after the other: the same money, only the ground differs.',
      zh: '把两个增长极情景先后跑一遍：花的是同样的钱，只是底子不同。',
    },
    sources: [
      {
        text: {
          en: 'Perroux (1955), Note sur la notion de pôle de croissance, Économie appliquée',
          zh: '佩鲁（1955）：《略论“增长极”概念》，《应用经济》',
        },
      },
      {
        text: {
          en: 'Kline and Moretti (2014), local economic development and the Tennessee Valley Authority, Quarterly Journal of Economics 129',
          zh: 'Kline、Moretti（2014）关于田纳西河流域管理局与地方发展的研究，《经济学季刊》第 129 卷',
        },
      },
      {
        text: {
          en: 'Felice and Lepore (2016), on state intervention in the Italian South',
          zh: 'Felice、Lepore（2016）关于意大利南方国家干预的研究',
        },
      },
    ],
  },
  porter: {
    title: { en: 'The diamond', zh: '钻石模型' },
    by: { en: 'Michael Porter, 1990', zh: '波特，1990 年' },
    body: {
      en: 'Why does one place win again and again in one industry? Porter looked for four facets that work on each other: factors, above all advanced ones such as skills and research; demanding customers; strong suppliers and related trades; and rivalry at home. Government and chance act through these four. The stone is as good as its weakest facet, so help spent on a strong one is mostly lost. In the model every facet is an index from 0 to 1, drawn as a stone, and the geometric mean is the whole. The weakest one is a pointer, not a promise: tried in eleven situations, it was the best place to spend in six and among the two best in eight.',
      zh: '同一个行业，为什么总是同一个地方赢？波特看四个彼此相扣的面：要素，尤其是人才、研发这样的高级要素；挑剔的客户；过硬的配套与相关产业；家门口的竞争。政府和机遇都要通过这四个面起作用。钻石好不好，取决于最差的那一面，把力气花在本来就强的一面，多半是白花。在模型里，每一面是一个 0 到 1 的指数，画成一颗钻石，四面的几何均值就是整体。最弱的一面只是指路牌，不是保票：在十一种情形下试过，先补它，六次最划算，八次排进前两名。',
    },
    look: {
      en: 'Raise the weakest facet and then the strongest by the same level, and compare what each buys.',
      zh: '用同样的力度先补最弱的一面，再补最强的一面，比一比各换来多少增加值。',
    },
    sources: [
      { text: { en: 'Porter (1990), The Competitive Advantage of Nations', zh: '波特（1990）：《国家竞争优势》' } },
    ],
  },
  krugman: {
    title: { en: 'Increasing returns', zh: '报酬递增' },
    by: { en: 'Brian Arthur, 1989 · Paul Krugman, 1991', zh: '阿瑟，1989 年 · 克鲁格曼，1991 年' },
    body: {
      en: 'A place that is a little ahead becomes a better place to be, and so gets further ahead. Firms want to be near their market and their workers; the market and the workers are where the firms are. Below a critical mass the circle turns backwards and small beginnings fade; above it the circle turns by itself. Which of several equal places wins may be settled by an accident long forgotten, and later no small push will undo it. But the force has limits: land, wages and congestion rise with the crowd, so in the end dispersion can win too. In the model density helps founders and the labour pool helps everybody; rent and wage push back.',
      zh: '稍稍领先的地方会变成更好的去处，于是越领越远。企业想靠近市场、靠近工人，而市场和工人恰恰在企业多的地方。够不到临界规模，这个循环就倒着转，小苗头自己熄掉；一过临界点，循环便自己转起来。条件相当的几个地方谁能胜出，也许只是一桩早被忘掉的偶然，可事后再推一把，却很难扳回来。这股力量也有尽头：人一多，地价、工资、拥挤都跟着涨，最后分散的力量也可能占上风。在模型里，密度帮创业者，劳动力池帮所有企业，地租和工资则往回拉。',
    },
    look: {
      en: 'In the second Perroux preset take the pole away and change only the seed: now and then a run takes off, most never do.',
      zh: '在增长极的第二个情景里撤掉增长极，只换几次随机种子：偶尔有一次起飞，多数始终起不来。',
    },
    sources: [
      {
        text: {
          en: 'Krugman (1991), Increasing Returns and Economic Geography, Journal of Political Economy 99',
          zh: '克鲁格曼（1991）：《报酬递增与经济地理》，《政治经济学杂志》第 99 卷',
        },
        url: 'https://doi.org/10.1086/261763',
      },
      {
        text: {
          en: 'Arthur (1989), Competing technologies, increasing returns, and lock-in by historical events, Economic Journal 99',
          zh: '阿瑟（1989）：《竞争性技术、报酬递增与历史事件造成的锁定》，《经济学杂志》第 99 卷',
        },
      },
    ],
  },
  districts: {
    title: { en: 'Industrial districts and embeddedness', zh: '产业区与根植性' },
    by: { en: 'Becattini · Granovetter, 1985 · Uzzi, 1997', zh: '贝卡蒂尼 · 格兰诺维特，1985 年 · 乌齐，1997 年' },
    body: {
      en: 'In Prato one firm spins, another dyes, a third designs, and the order passes through ten hands without a contract. It works because people know each other: economic acts are embedded in social ties. Close ties save search and checking, which is to say transaction costs, carry finer information than a market, and make a cheat known by evening, so that a name can be kept without an inspector. They also hold firms in place. But Uzzi found the paradox: up to a point embedded ties help a firm to survive, beyond it they cut it off from what is new. The model gives close ties both sides, a better price and less exposure, and lets the balance come out by itself.',
      zh: '在普拉托，这一家纺纱，那一家染色，第三家管设计，一张订单转过十双手，用不着合同。行得通，是因为彼此相熟：经济行为嵌在社会关系里。关系近，省下寻找和查验的工夫，也就是交易成本，传得了市场上传不了的细枝末节；谁要是耍滑，当天就传开，没有质检员也守得住名声。关系也把企业留在当地，这就是根植性。不过乌齐发现了一个悖论：关系紧到一定程度，企业更容易活下来；再紧下去，新消息就进不来了。模型让关系的两面都在：价钱便宜些，眼界窄一些，利弊孰轻孰重，由它自己跑出来。',
    },
    look: {
      en: 'Compare the two regions of the Silicon Valley preset: looser ties here, closer and cheaper ones there, the same shock.',
      zh: '对比“硅谷与 128 公路”的两个区域：一边关系松，一边关系紧、价钱便宜，遇到的是同一场冲击。',
    },
    sources: [
      {
        text: {
          en: 'Granovetter (1985), Economic Action and Social Structure, American Journal of Sociology 91',
          zh: '格兰诺维特（1985）：《经济行动与社会结构：嵌入性问题》，《美国社会学杂志》第 91 卷',
        },
        url: 'https://doi.org/10.1086/228311',
      },
      {
        text: {
          en: 'Uzzi (1997), the paradox of embeddedness, Administrative Science Quarterly 42',
          zh: '乌齐（1997）关于嵌入性悖论的研究，《管理科学季刊》第 42 卷',
        },
      },
      {
        text: {
          en: 'Becattini (1990), the Marshallian industrial district as a socio-economic notion',
          zh: '贝卡蒂尼（1990）：作为社会经济概念的马歇尔式产业区',
        },
      },
    ],
  },
  lifeCycle: {
    title: { en: 'The life cycle', zh: '生命周期' },
    by: { en: 'Vernon, 1966 · Klepper, 1996 · Tichy, 1998', zh: '弗农，1966 年 · 克莱珀，1996 年 · 蒂奇，1998 年' },
    body: {
      en: 'Clusters form, grow, mature and decline, or renew themselves; Tichy took this from the product. Vernon: a new product needs skill and closeness, an old one only low cost, so production drifts to cheaper places. Klepper: a large firm spreads an improvement over more units, so it improves faster, entry dries up, and most firms go under while output still grows: a shakeout, without any crisis. He also showed where clusters come from: able people leave a good firm, found the next one near by, and take its routines with them. None of this is a calendar. In the model rivals elsewhere learn from whatever is sold and can be copied, so that success breeds competitors; the phases are read from employment afterwards, and some runs never decline.',
      zh: '集群有形成、成长、成熟、衰退，也可能再生，蒂奇的这套说法脱胎于产品。弗农说，新产品要手艺、要离得近，老产品只要便宜，生产便一步步移向成本低的地方。克莱珀说，一项改进，大厂摊到更多产品上，越大进步越快，新厂进不来，多数厂子倒下而产量还在涨，这叫“洗牌”，并不需要什么危机。他还说明了集群从哪里来：能干的人离开好企业，在附近自立门户，把老东家的章法一并带走。生命周期不是日历：在模型里，凡是卖得出去又学得来的，区外对手都会学去，成功便养出对手；阶段是事后从就业里读出来的，有的运行根本不衰退。',
    },
    look: {
      en: 'Follow the ribbon above the charts, then open the family tree: the survivors have few ancestors. In Bangalore companies level off long before output does.',
      zh: '先看图表上方的阶段色带，再打开企业衍生谱系：活到最后的企业，往上数就那么几家祖先。再看班加罗尔：公司数早就平了，产出还在涨。',
    },
    sources: [
      {
        text: {
          en: 'Klepper (1996), entry, exit, growth and innovation over the product life cycle, American Economic Review 86',
          zh: '克莱珀（1996）关于产品生命周期中进入、退出、增长与创新的研究，《美国经济评论》第 86 卷',
        },
      },
      {
        text: {
          en: 'Vernon (1966), international investment and international trade in the product cycle, Quarterly Journal of Economics 80',
          zh: '弗农（1966）：《产品周期中的国际投资与国际贸易》，《经济学季刊》第 80 卷',
        },
        url: 'https://doi.org/10.2307/1880689',
      },
      {
        text: {
          en: 'Tichy (1998), clusters: less dispensable and more risky than ever, in Steiner (ed.), Clusters and Regional Specialisation',
          zh: '蒂奇（1998）关于集群生命周期与风险的论述，载 Steiner 主编《集群与区域专业化》',
        },
      },
    ],
  },
  replacement: {
    title: { en: 'Forward and reverse replacement', zh: '正向更替与反向更替' },
    by: { en: 'Ma Jianhui, 2009', zh: '马建会，2009 年' },
    body: {
      en: 'Grass gives way to shrubs and shrubs to trees; where the ground turns bad, the way leads back. Ma Jianhui reads clusters like this. In forward replacement a primary community of firms, as its organisation and its environment improve, becomes one of a higher kind. In reverse replacement it no longer fits an environment that worsens: it retreats, degenerates and dies out. So there are two axes, level and life, and profit is neither. The model asks in every quarter what the last ten years did: a function level up by 0.3 with value added held is forward, more than a fifth of value added lost is reverse. A rising level alone proves nothing: where the weak die, the mean of the survivors rises.',
      zh: '草地让位给灌丛，灌丛让位给乔木；水土坏了，又一步步退回去。马建会这样看集群：产业组织优化、环境改善，初级的企业群落演进为更高一级的群落，是正向更替；与恶化的环境不相适应，节节后退，退化以至消亡，是反向更替。看的是两根轴，层级与存续，利润不在其中。模型每季回看十年：功能等级升 0.3 而增加值守住，为正向；增加值失去两成多，为反向。只看等级会上当：弱者退出，平均等级自然上升，攀升的是幸存者，不是集群。',
    },
    look: {
      en: 'Watch the Swiss preset: reverse after the quartz shock, forward with the renewal. Then take its levers away.',
      zh: '看瑞士情景：石英冲击之后是反向更替，再生之中是正向更替；再把它的政策撤掉看看。',
    },
    sources: [
      {
        text: {
          en: 'Ma Jianhui (2009), Research on the Development of Regional Industrial Clusters (in Chinese)',
          zh: '马建会（2009）：《区域产业集群发展研究》',
        },
      },
    ],
  },
  lockIn: {
    title: { en: 'Three lock-ins', zh: '三种锁定' },
    by: { en: 'Gernot Grabher, 1993', zh: '格拉伯赫，1993 年' },
    body: {
      en: 'What made the Ruhr strong made it weak: path dependence. Grabher found three traps, all of them fruits of success. Functional lock-in: suppliers bound to one big customer for decades let go of their own research and marketing. Cognitive lock-in: everybody shares one view of the world, so a turn for good is taken for one more slump. Political lock-in: works, unions and government, bound to each other, defend the old firms against newcomers; Olson would call them a distributional coalition. Each keeps the other two alive. Here they are three indices you can watch and three mechanisms you can switch off, and political capture eats the money of those policies that could undo the others.',
      zh: '让鲁尔强盛的东西，后来拖垮了鲁尔，这就是路径依赖。格拉伯赫看到三个陷阱，都是成功养出来的。功能性锁定：配套厂几十年跟着一个大主顾，自己的研发和销售都荒了。认知锁定：人人一个看法，大势已变，还当是又一次不景气。政治锁定：大厂、工会和政府抱成一团，护着老企业，挡住新来的，用奥尔森的话说，就是“分利集团”。三者互相撑着，谁也倒不了。在这里，三种锁定既是三条看得见的曲线，也是三个可以关掉的机制；而政策一旦被俘获，原本能破解另外两种锁定的钱，先就被吃掉了。',
    },
    look: {
      en: 'In the Ruhr preset, spend without reform, then reform first: the same package, another country.',
      zh: '在鲁尔情景里，先试不改革只花钱，再试改革先行：同一套组合，两个结局。',
    },
    sources: [
      {
        text: {
          en: 'Grabher (1993), The weakness of strong ties: the lock-in of regional development in the Ruhr area',
          zh: '格拉伯赫（1993）：《强关系的弱点：鲁尔区区域发展的锁定》',
        },
      },
      {
        text: {
          en: 'Saxenian (1994), Regional Advantage: Culture and Competition in Silicon Valley and Route 128',
          zh: '萨克森宁（1994）：《区域优势：硅谷与 128 公路的文化与竞争》',
        },
      },
      { text: { en: 'Olson (1982), The Rise and Decline of Nations', zh: '奥尔森（1982）：《国家的兴衰》' } },
    ],
  },
  valueChains: {
    title: { en: 'Global value chains', zh: '全球价值链' },
    by: { en: 'Gereffi · Humphrey and Schmitz, 2002 · Stan Shih', zh: '格里芬 · 汉弗莱与施密茨，2002 年 · 施振荣' },
    body: {
      en: 'It matters less what a cluster makes than for whom and in which part of the chain. Four ways lead up: better processes, better products, new functions such as design and brand, another chain. In a captive chain one big buyer teaches processes fast, and blocks functions, because design and brand are his own business. In relational and market chains learning is slower, but nobody forbids it. Margins follow the smile: thick in design and brand, thin in assembly. Sinos Valley showed it: firms working for the American chain had superb lines and no designers; those selling at home or in Latin America learned to design. From assembly (OEA, original equipment assembly) to OEM (work to order), ODM (own design) and OBM (own brand) is the ladder of the model.',
      zh: '做什么不如替谁做、做哪一段要紧。往上走有四条路：工艺升级、产品升级、功能升级、链条升级。在俘获型价值链里，大买家教工艺教得快，设计和品牌却不让碰，那是他自己的饭碗；在关系型和市场型价值链里，学得慢些，倒没有人拦着。利润的厚薄像一条微笑曲线：两头的设计和品牌厚，中间的组装薄。西诺斯谷就是例证：替美国买家做的，流水线一流，没有设计师；做内销和拉美市场的，反倒学会了设计。从组装（来料加工）、代工（贴牌）到设计制造，再到自主品牌，就是模型里的那架梯子。',
    },
    look: {
      en: 'Open the value chain view in the Sinos preset and push functional upgrading: buyers strike back.',
      zh: '在西诺斯谷情景里打开价值链视图，只推功能升级扶持，看买家怎样还手。',
    },
    sources: [
      {
        text: {
          en: 'Humphrey and Schmitz (2002), how does insertion in global value chains affect upgrading in industrial clusters?, Regional Studies 36',
          zh: '汉弗莱、施密茨（2002）：《嵌入全球价值链如何影响产业集群的升级》，《区域研究》第 36 卷',
        },
        url: 'https://doi.org/10.1080/0034340022000022198',
      },
      {
        text: {
          en: 'Gereffi, Humphrey and Sturgeon (2005), the governance of global value chains, Review of International Political Economy 12',
          zh: '格里芬、汉弗莱、斯特金（2005）：《全球价值链的治理》，《国际政治经济学评论》第 12 卷',
        },
        url: 'https://doi.org/10.1080/09692290500049805',
      },
      {
        text: {
          en: 'Bazan and Navas-Alemán (2003), upgrading in global and national value chains: the Sinos Valley',
          zh: 'Bazan、Navas-Alemán（2003）关于西诺斯谷在全球与国内价值链中升级的研究',
        },
      },
    ],
  },
  lemons: {
    title: { en: 'Lemons and the common name', zh: '柠檬市场与集体声誉' },
    by: { en: 'George Akerlof, 1970 · Jean Tirole, 1996', zh: '阿克洛夫，1970 年 · 梯若尔，1996 年' },
    body: {
      en: 'A buyer who cannot tell good shoes from bad pays for the average. Then good makers lose money and leave, the average sinks, and in the end only lemons are sold. In a cluster the average has a name, that of the place: every firm lives on it and every firm can spoil it. While few share the name, people know who cheated; as firms and strangers multiply, nobody does. In the model this sanction keeps a small place honest, not each firm’s share in the name. There are two stable states, and the bad one is hard to leave: wherever cheating is common, cheating pays. Inspection and marks that can be traced change the sum. A brand campaign multiplies whatever reputation there is; with none it buys little.',
      zh: '买家分不清鞋的好坏，就只肯按平均质量出价。做好鞋的吃亏退出，平均质量再降，最后市面上只剩次货，这就是柠檬市场。在集群里，“平均”有个名字，就是地名：家家靠它吃饭，家家都能砸它的牌子。共用牌子的企业不多时，谁骗了谁，大家都清楚；家数和生面孔一多，就没人说得清了。在模型里，小地方靠的是这种熟人约束，而不是各家在牌子里占的那一份。于是有两种稳定的状态，坏的那种很难走出来：周围都在以次充好，不以次充好就吃亏。质检和可追溯的标识能改变这笔账；区域品牌只会放大已有的声誉，底子是零，乘多少还是零。',
    },
    look: {
      en: 'In the Zhejiang preset spend on the brand without inspection, then on both; in Wenzhou see what a scandal adds.',
      zh: '在浙江情景里，先试只打品牌不抓质检，再试两样一起上；再到温州鞋情景里，看一场丑闻添了什么。',
    },
    sources: [
      {
        text: {
          en: 'Akerlof (1970), The Market for “Lemons”, Quarterly Journal of Economics 84',
          zh: '阿克洛夫（1970）：《“柠檬”市场》，《经济学季刊》第 84 卷',
        },
        url: 'https://doi.org/10.2307/1879431',
      },
      {
        text: {
          en: 'Tirole (1996), A Theory of Collective Reputations, Review of Economic Studies 63',
          zh: '梯若尔（1996）：《集体声誉理论》，《经济研究评论》第 63 卷',
        },
        url: 'https://doi.org/10.2307/2298112',
      },
      {
        text: {
          en: 'Winfree and McCluskey (2005), collective reputation and quality, American Journal of Agricultural Economics 87',
          zh: 'Winfree、McCluskey（2005）关于集体声誉与质量的研究，《美国农业经济学杂志》第 87 卷',
        },
      },
    ],
  },
  transfer: {
    title: { en: 'Transfer from coast to inland', zh: '东西部产业转移' },
    by: { en: 'Lewis, 1954 · Ruan and Zhang, 2014', zh: '刘易斯，1954 年 · Ruan 与 Zhang，2014 年' },
    body: {
      en: 'As long as farms have hands to spare, industry finds cheap labour; when they run out, wages rise, and firms that live on low wages must become better, move or close. From about 2005 China’s clothing makers began to leave the coast. Where do they go: inland or abroad? Receiving regions found that low wages are not enough. A zip from a thousand kilometres away, a mechanic who needs three days, a road that takes the saving back: firms look at the whole bill. Those without roots, the plants of foreign chains, go first. In the model firms leave for the outside world or for another region that has suppliers and logistics to offer; supporting one region can drain the other.',
      zh: '农村还有余力，工业就有便宜的劳动力；余力用尽，工资便往上走，靠低工资过日子的企业要么做好，要么搬走，要么关闭。大约从 2005 年起，中国的服装企业开始离开沿海。往哪里去，内地还是国外？承接地发现，光有低工资不够：拉链在千里之外，修机器的师傅要等三天，省下的工钱又都花在路上，企业看的是总账。没有根的走得最早，外资分厂便是如此。在模型里，企业可以迁往区外，也可以迁到另一个有配套、有物流的区域；扶了一头，另一头可能失血。',
    },
    look: {
      en: 'In the East and West preset take away roads or suppliers, one at a time, and count the arrivals.',
      zh: '在“东部与西部”情景里，先后撤掉物流、撤掉配套，数一数各有多少企业迁入。',
    },
    sources: [
      {
        text: {
          en: 'Lewis (1954), Economic Development with Unlimited Supplies of Labour, The Manchester School 22',
          zh: '刘易斯（1954）：《劳动力无限供给条件下的经济发展》，《曼彻斯特学派》第 22 卷',
        },
      },
      {
        text: {
          en: 'Ruan and Zhang (2014), relocation of Chinese textiles and apparel from coast to inland, Journal of Asian Economics 34',
          zh: 'Ruan、Zhang（2014）关于中国纺织服装业由沿海向内地转移的研究，《亚洲经济学杂志》第 34 卷',
        },
      },
      {
        text: {
          en: 'Ma Jianhui (2009), Research on the Development of Regional Industrial Clusters (in Chinese)',
          zh: '马建会（2009）：《区域产业集群发展研究》',
        },
      },
    ],
  },
  knowledge: {
    title: { en: 'Knowledge and cognitive distance', zh: '知识与认知距离' },
    by: { en: 'Nooteboom · Menzel and Fornahl, 2010', zh: '诺特博姆 · Menzel 与 Fornahl，2010 年' },
    body: {
      en: 'From whom does a firm learn most? Not from its double, who knows nothing new, and not from a stranger whom it cannot follow: most is learned at a middle distance. Neighbours who copy each other draw closer, and after years of learning they have little left to teach. So clusters age by converging; they renew themselves when somebody brings difference in, a newcomer, a foreign partner, a start-up from another trade. In the model every firm has a place in knowledge space and a belief where the market will be. The target moves. Spread shows how much there is to learn, openness how much comes from outside, misperception how far the common belief is off.',
      zh: '企业向谁学得最多？不是和自己一模一样的，那里没有新东西；也不是听不懂的外行。学得最多的，是距离不远不近的那一位。邻里互相模仿，越靠越近，年头一长，谁也没有什么可教的了。所以集群是在趋同中变老的；要想再生，得有人把不同的东西带进来：外来者、国外伙伴、从别的行当转来的新创企业。在模型里，每家企业在知识空间中有自己的位置，也有对市场走向的判断，而市场目标一直在动。知识异质性说明还有多少可学，开放度说明有多少来自区外，误判则说明众人的看法偏了多远。',
    },
    look: {
      en: 'Open the knowledge space and step through a paradigm shift: the target jumps, the cloud of beliefs follows late. In Hsinchu let nobody come home.',
      zh: '打开知识空间，逐季走过一次技术范式转换：目标跳开了，一团判断迟迟才跟上。再到新竹情景里，试试没有人回流。',
    },
    sources: [
      {
        text: {
          en: 'Nooteboom et al. (2007), optimal cognitive distance and absorptive capacity, Research Policy 36',
          zh: '诺特博姆等（2007）：《最优认知距离与吸收能力》，《研究政策》第 36 卷',
        },
        url: 'https://doi.org/10.1016/j.respol.2007.04.003',
      },
      {
        text: {
          en: 'Menzel and Fornahl (2010), Cluster life cycles, Industrial and Corporate Change 19',
          zh: 'Menzel、Fornahl（2010）：《集群生命周期》，《产业与公司变革》第 19 卷',
        },
        url: 'https://doi.org/10.1093/icc/dtp036',
      },
    ],
  },
};
