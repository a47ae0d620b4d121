/** The findings that the sources of levers and assumptions cite by number: what was found, and where it was read. */
import type { Text } from './text.ts';

export interface EvidenceEntry {
  /** One sentence: the finding, with its numbers as far as they were read. */
  readonly finding: Text;
  /** Works it was read in. */
  readonly source: Text;
}

/**
 * G: how firms enter, grow and leave. L: how clusters live. N: how networks, knowledge, names and places work. P: what
 * policies did.
 */
export const evidence = {
  G10: {
    finding: {
      en: 'Of new US firms 77 % are alive after one year, 57 % after three and 46 % after five (mean of the 30 cohorts founded from 1978 to 2007).',
      zh: '美国新企业一年后存活 77%，三年后 57%，五年后 46%（1978—2007 年间成立的 30 批企业的均值）。',
    },
    source: {
      en: 'US Census Bureau, Business Dynamics Statistics, own computation',
      zh: '美国人口普查局企业动态统计，自行计算',
    },
  },
  G12: {
    finding: {
      en: 'In ten OECD countries 20 to 40 % of new firms are gone within two years.',
      zh: '在经合组织十国，20%～40% 的新企业两年之内退出。',
    },
    source: { en: 'Bartelsman, Scarpetta, Schivardi (2005)', zh: 'Bartelsman、Scarpetta 与 Schivardi（2005）' },
  },
  L08: {
    finding: {
      en: 'Spin-offs of good parents, rather than being together as such, made the clusters of Detroit, Akron and Silicon Valley: they enter more often and live longer. Directions, few numbers.',
      zh: '底特律、阿克伦与硅谷的集群，靠的是优秀母体的衍生企业，而不是聚在一起本身：它们进入更多，存活更久。只给出方向，少有数字。',
    },
    source: {
      en: 'Klepper (2007, 2010); Buenstorf, Klepper (2009)',
      zh: '克莱珀（Klepper，2007、2010）；Buenstorf 与克莱珀（2009）',
    },
  },
  L11: {
    finding: {
      en: 'Clusters age as the knowledge of their firms converges and renew themselves by learning from outside: variety widens again before a renewal. Theory, no numbers.',
      zh: '企业知识趋同，集群便走向老化；向外部学习，集群才能再生：再生之前，异质性先行回升。只有理论，没有数字。',
    },
    source: {
      en: 'Menzel, Fornahl (2010), Industrial and Corporate Change 19',
      zh: 'Menzel 与 Fornahl（2010），《产业与公司变革》第 19 卷',
    },
  },
  N01: {
    finding: {
      en: 'Ties between firms last: of the links of half a million Japanese firms 92 % of those to customers and 93 % of those to suppliers were still there a year later, which is a half-life of 8 to 10 years.',
      zh: '企业间的供应关系相当持久：日本 50 万家企业中，一年后仍有 92% 的客户关系与 93% 的供应商关系存续，半衰期为 8～10 年。',
    },
    source: {
      en: 'Mizuno, Souma, Watanabe (2014), PLoS ONE, doi 10.1371/journal.pone.0100712',
      zh: 'Mizuno、Souma 与 Watanabe（2014），载 PLoS ONE，doi 10.1371/journal.pone.0100712',
    },
  },
  N04: {
    finding: {
      en: 'Firms of Italian districts buy nearer by, on average from 100 km away against 118 km elsewhere; in the Sinos Valley almost the whole chain of inputs was made locally. Shares of local inputs in districts were not found.',
      zh: '意大利产业区的企业采购距离更近，平均 100 公里，区外企业为 118 公里；巴西西诺斯谷几乎整条投入链都在当地。产业区本地配套率的具体数字未查到。',
    },
    source: {
      en: 'Intesa Sanpaolo (2019); Schmitz (1995)',
      zh: '意大利联合圣保罗银行（2019）；施密茨（Schmitz，1995）',
    },
  },
  N06: {
    finding: {
      en: 'Five years after a large plant opens, the productivity of plants already there is 12 % higher, more where they share workers and technology with it; labour costs rise as well.',
      zh: '大型工厂落户五年后，当地原有工厂的全要素生产率提高 12%，与其共享劳动力和技术的工厂提高更多；劳动成本也随之上升。',
    },
    source: {
      en: 'Greenstone, Hornbeck, Moretti (2010), Journal of Political Economy',
      zh: 'Greenstone、Hornbeck 与 Moretti（2010），《政治经济学杂志》',
    },
  },
  N10: {
    finding: {
      en: 'Close ties help up to a point and then make a firm vulnerable and deaf to news: an inverted U for 23 apparel firms in New York. Coefficients were not found.',
      zh: '紧密关系先利后弊：超过一定限度，企业便脆弱而闭塞。纽约 23 家服装企业呈倒 U 形；系数未查到。',
    },
    source: { en: 'Uzzi (1996, 1997)', zh: '乌齐（Uzzi，1996、1997）' },
  },
  N12: {
    finding: {
      en: 'Three lock-ins of an old industrial area: functional, when suppliers give up research and marketing of their own; cognitive, when a lasting trend is read as a cycle; political, when a coalition slows restructuring. Definitions, no numbers.',
      zh: '老工业区的三种锁定：功能性锁定，配套企业放弃自己的研发与营销；认知锁定，把长期趋势当作周期波动；政治锁定，利益联盟拖延结构调整。只有定义，没有数字。',
    },
    source: {
      en: 'Grabher (1993), as summarised in surveys of evolutionary economic geography',
      zh: '格拉伯赫（Grabher，1993），据演化经济地理学综述的转述',
    },
  },
  N13: {
    finding: {
      en: 'Political lock-in is dear and long: German hard coal took at least 130 billion euros of subsidies by 2005, near 200 billion later, while jobs fell by 95 % in 50 years; subsidies slowed the yearly fall from 6.5 % to 3 % in 1970–90 and did not stop it.',
      zh: '政治锁定代价高、时间长：德国硬煤业到 2005 年至少获得 1,300 亿欧元补贴，此后接近 2,000 亿，而 50 年间岗位减少 95%；1970—1990 年补贴使年降幅由 6.5% 减至 3%，却未能止住下滑。',
    },
    source: {
      en: 'RWI in WAZ (2018); World Resources Institute on the Ruhr',
      zh: 'RWI（WAZ，2018）；世界资源研究所关于鲁尔区的材料',
    },
  },
  N15: {
    finding: {
      en: 'Wenzhou shoes: over 5,000 pairs of bad shoes were burned in public in 1987; with a quality campaign, an association and brands the trade recovered in 6 to 12 years, with fewer firms and more output.',
      zh: '温州鞋业：1987 年当众焚毁劣质鞋五千余双；经质量整治、行业协会与品牌建设，6～12 年后恢复，企业减少而产出增加。',
    },
    source: {
      en: 'Chinese press and trade sources: orders of magnitude only',
      zh: '中文报刊与行业资料，仅供判断数量级',
    },
  },
  N16: {
    finding: {
      en: 'Foreign plants of Dongguan: at most 7.6 % closed or moved in the crisis year 2008; in nine months of 2015 over 200 of 10,011, which is 2.7 % a year. What a normal year is was not found.',
      zh: '东莞外资工厂：2008 年危机时关停或外迁者至多 7.6%；2015 年前九个月 10,011 家中有二百多家，折合年率 2.7%。平常年份的数字未查到。',
    },
    source: {
      en: 'Press reports: Yangcheng Evening News (2015), International Business Daily (2016)',
      zh: '报刊报道：《羊城晚报》（2015）、《国际商报》（2016）',
    },
  },
  N17: {
    finding: {
      en: 'Taiwan’s makers of notebook computers went to the Yangtze delta because the brands they worked for pushed them, and could only go together with their production network. No sizes.',
      zh: '台湾笔记本电脑厂商赴长三角，多因品牌客户推动，且须与整个协力网络一同迁移。没有量值。',
    },
    source: {
      en: 'Chen, Ku: the notebook-PC case, East-West Center Policy Studies 67',
      zh: 'Chen 与 Ku：笔记本电脑案例，东西方中心政策研究丛书第 67 号',
    },
  },
  N19: {
    finding: {
      en: 'In the Sinos Valley the chain decides what is learned: selling to US buyers upgrades processes fastest and functions least, Latin American and home markets the other way round, European buyers lie between. An order only, no sizes.',
      zh: '西诺斯谷的升级取决于所在价值链：面向美国买家工艺升级最快、功能升级最慢，面向拉美与国内市场则相反，欧洲买家居中。只给出次序，没有量值。',
    },
    source: { en: 'Bazan, Navas-Alemán (2003)', zh: 'Bazan 与 Navas-Alemán（2003）' },
  },
  N20: {
    finding: {
      en: 'Dongguan went from 87.7 % processing trade in 2008 to 59.6 % in 2015; of 5,036 converted firms 26 % have a brand of their own and 19 % a research unit.',
      zh: '东莞加工贸易占比由 2008 年的 87.7% 降至 2015 年的 59.6%；5,036 家转型企业中，26% 拥有自主品牌，19% 设有研发机构。',
    },
    source: { en: 'Figures of the city, in press reports', zh: '市政府数据，见报刊报道' },
  },
  P02: {
    finding: {
      en: 'R&D subsidies in northern Italy, compared just above and just below the threshold: nothing on average; small firms raised investment about one for one, large firms not at all.',
      zh: '意大利北部研发补贴的断点比较：平均无效；小企业投资约按一比一增加，大企业没有反应。',
    },
    source: { en: 'Bronzini, Iachini (2014)', zh: 'Bronzini 与 Iachini（2014）' },
  },
  P03: {
    finding: {
      en: 'R&D subsidies to small firms in Tuscany and the Marche: no more innovations soon after, but a lasting habit of research and better skills; projects of single firms did better than joint ones.',
      zh: '托斯卡纳与马尔凯的中小企业研发补贴：短期内创新产出未增，但形成了持续研发的习惯，技能也有提升；单家企业的项目优于合作项目。',
    },
    source: {
      en: 'doi 10.1007/s40797-017-0062-2; Bellucci et al. (2018)',
      zh: 'doi 10.1007/s40797-017-0062-2；Bellucci 等（2018）',
    },
  },
  P04: {
    finding: {
      en: 'French competitiveness clusters: one public euro brought 2.5 euros of further R&D in small firms and nothing measurable in larger ones; cooperation did not clearly grow.',
      zh: '法国“竞争力集群”政策：1 欧元财政资金在中小企业带动 2.5 欧元研发，较大企业无可测效果；合作网络未见明显加强。',
    },
    source: {
      en: 'France Stratégie, ANCT (2020); Regional Studies (2022)',
      zh: '法国战略署与国家领土凝聚署（2020）；《区域研究》（2022）',
    },
  },
  P07: {
    finding: {
      en: 'Special economic zones raised foreign investment per head of Chinese cities by 58 % and productivity growth by 0.6 points; later zones gained less and diverted more.',
      zh: '经济特区使中国城市人均外资增加 58%，生产率增速提高 0.6 个百分点；后设的特区收益较小，分流效应更大。',
    },
    source: { en: 'Wang (2009, 2013), working paper and abstract', zh: 'Wang（2009、2013），工作论文与摘要' },
  },
  P08: {
    finding: {
      en: 'In the census of Chinese firms zones raised jobs, output, capital, wages and the number of firms; entry counted for more than growth of incumbents or moves.',
      zh: '据中国企业普查，特区使就业、产出、资本、工资与企业数都上升，新进入的作用大于存量企业增长与迁移。',
    },
    source: { en: 'Lu, Wang, Zhu (2019)', zh: 'Lu、Wang 与 Zhu（2019）' },
  },
  P09: {
    finding: {
      en: 'The Tennessee Valley programme: gains in farm jobs went back when it ended, factory jobs kept growing; for the nation local gains were cancelled by losses elsewhere.',
      zh: '田纳西河谷工程：农业就业的增长在工程结束后消退，制造业就业继续增长；就全国而言，当地的集聚收益为他处的损失所抵消。',
    },
    source: { en: 'Kline, Moretti (2014)', zh: 'Kline 与 Moretti（2014）' },
  },
  P10: {
    finding: {
      en: 'Growth poles in southern Italy: effective for two decades, waste and misallocation from the 1970s on; state firms had to place 40 %, later 80 % of new plant there, and Taranto became a town of one works.',
      zh: '意大利南部的增长极：前二十年有效，1970 年代起浪费与错配严重；国有企业须把 40%（后为 80%）的新增投资放在南部，塔兰托成了一厂之城。',
    },
    source: { en: 'Felice, Lepore (2016); Di Fabbio (2007)', zh: 'Felice 与 Lepore（2016）；Di Fabbio（2007）' },
  },
  P12: {
    finding: {
      en: 'Under the US Clean Air Act regulated counties lost about 590,000 jobs and 75 billion dollars of output in dirty industries in 15 years; productivity of surviving plants fell by 2.6 %, 4.8 % once corrected for price rises, output falls and the selection of survivors.',
      zh: '美国《清洁空气法》下，受管制各县的污染行业 15 年间减少约 59 万个岗位、750 亿美元产出；存续工厂生产率下降 2.6%，校正价格上涨、产出下降与存续选择之后为 4.8%。',
    },
    source: {
      en: 'Greenstone (2002); Greenstone, List, Syverson (2012)',
      zh: 'Greenstone（2002）；Greenstone、List 与 Syverson（2012）',
    },
  },
  P13: {
    finding: {
      en: 'After a scandal, firms cleared by inspectors recovered no faster than others: a stamp from outside is weak at first.',
      zh: '丑闻之后，通过检验的企业并不比其他企业恢复得快：第三方背书起初作用有限。',
    },
    source: { en: 'Bai et al. (2019)', zh: 'Bai 等（2019）' },
  },
  P14: {
    finding: {
      en: 'Guangdong’s relocation parks of 2008–12, 50 billion yuan: industrial output of receiving counties rose by 5 to 18 %; productivity rose in sending places and fell in receiving ones.',
      zh: '广东 2008—2012 年“双转移”（500 亿元）：承接县工业产值提高 5%～18%；转出地生产率上升，承接地下降。',
    },
    source: {
      en: 'Thesis at HKUST; Liu (2019), Modern Economy',
      zh: '香港科技大学学位论文；Liu（2019），载 Modern Economy',
    },
  },
  P15: {
    finding: {
      en: 'Subsidised Chinese firms and firms in zones close less often than their productivity says: protection weakens selection.',
      zh: '在中国，获得补贴或位于园区内的企业，退出概率低于其生产率所应有的水平：保护削弱了优胜劣汰。',
    },
    source: { en: 'Yang, Zhu (2018); He, Yang (2016)', zh: 'Yang 与 Zhu（2018）；He 与 Yang（2016）' },
  },
  P16: {
    finding: {
      en: 'In British industries five points more workers trained go with 4 % more value added a worker and 1.6 % higher wages; in Germany one point more goes with over 0.7 % more value added later.',
      zh: '英国各行业受训员工比例每高 5 个百分点，劳均增加值高 4%，工资高 1.6%；德国每高 1 个百分点，日后增加值高 0.7% 以上。',
    },
    source: {
      en: 'Dearden, Reed, Van Reenen (2000); Zwick; Conti (2005)',
      zh: 'Dearden、Reed 与 Van Reenen（2000）；Zwick；Conti（2005）',
    },
  },
  P17: {
    finding: {
      en: 'Aid to the coal and steel firms of the Ruhr slowed their decline and did not stop it; the bill is that of N13.',
      zh: '对鲁尔煤钢企业的补贴延缓了衰退，但未能止住；账单见 N13。',
    },
    source: { en: 'RWI in WAZ (2018)', zh: 'RWI（WAZ，2018）' },
  },
  P18: {
    finding: {
      en: 'A joint upgrading programme in the Sinos Valley: cooperation of pairs, quality and speed rose, exports did not and profits fell; the part for design and marketing failed because leading firms sided with their global buyer.',
      zh: '西诺斯谷的集体升级计划：企业间两两合作、质量与速度都有提高，出口却未增长，利润下降；设计与营销部分因龙头企业站在国际买家一边而失败。',
    },
    source: { en: 'Schmitz (1999), World Development 27', zh: '施密茨（Schmitz，1999），《世界发展》第 27 卷' },
  },
} as const satisfies Record<string, EvidenceEntry>;

export type EvidenceId = keyof typeof evidence;
export const evidenceIds = Object.keys(evidence) as readonly EvidenceId[];

/** A number or a range of numbers of one letter. */
const CITATION = /\b([GLNP])(\d{2})(?:–\1(\d{2}))?\b/g;

export interface Citation {
  /** As it stands in the text. */
  readonly text: string;
  readonly at: number;
  /** Every number it stands for, whether there is an entry or not. */
  readonly ids: readonly string[];
}

/** Where a text cites evidence, and which. */
export function citationsIn(text: string): readonly Citation[] {
  return [...text.matchAll(CITATION)].map((match) => {
    const [whole, letter, first, last = first] = match;
    const from = Number(first);
    const ids = Array.from(
      { length: Number(last) - from + 1 },
      (_, k) => `${letter}${String(from + k).padStart(2, '0')}`,
    );
    return { text: whole, at: match.index, ids };
  });
}
