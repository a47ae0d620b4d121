/** What columns of statistics offices are called, and which observable each name is. */
import type { Text } from '../../../engine/index.ts';
import { observables, type ObservableId } from '../observables.ts';
import { narrow } from './narrow.ts';
import { unitIn, type Unit } from './units.ts';

/** Names of each observable in headers, Chinese and English first, then German, French and Italian. */
const names: { readonly [K in ObservableId]: RegExp } = {
  firms:
    /规模以上(?:工业)?企业(?:单位)?数?|法人单位数|企业单位数?|企业总?[个家]?数|单位个?数|企业总数|[户家]数|厂商数|工厂数|公司数|经营户数?|商户数|摊位数|档口数|企业|\b(?:number of )?(?:firms?|companies|enterprises?|establishments?|factories|plants|producers|manufacturers|makers|mines|businesses)\b|betriebe|unternehmen|entreprises|[ée]tablissements|imprese|aziende/gi,
  jobs: /(?:年末|平均|全部)?从业(?:人员)?(?:平均)?人?数?|就业(?:人[员数]|岗位)?(?:总?数)?|(?:在岗|全部)?职工(?:平均)?人?数?|员工(?:人数|总?数)?|用工人?数|工人(?:人?数)?|劳动力(?:人?数)?|\b(?:total )?(?:employment|employees|jobs|workers|workforce|work force|persons? (?:employed|engaged)|labou?r force|head ?count|miners)\b|besch[äa]ftigte|erwerbst[äa]tige|belegschaft|emplois?\b|effectifs|addetti|occupati/gi,
  output:
    /(?:工业)?产品产量|生产量|产量|\b(?:physical )?(?:output|production|quantity|tonnage|tonnes|volume)\b|f[öo]rderung|produktion\b|production\b|produzione/gi,
  sales:
    /(?:规模以上)?工业总产值|工业销售产值|工业产值|总产值|销售产值|产值|(?:市场|商品)?(?:成交|交易)(?:总)?额|(?:产品)?销售(?:总)?(?:收入|额)|(?:主营业务|主营|营业)(?:总)?收入|营收|\b(?:gross output|output value|value of (?:output|production|shipments|sales)|total sales|sales|turnover|revenues?|shipments|receipts|transaction value)\b|ums[äa]tze?|umsatz|chiffre d'affaires|fatturato/gi,
  valueAdded:
    /(?:工业)?增加值|附加值|\b(?:gross )?value[- ]added\b|\bgva\b|wertsch[öo]pfung|valeur ajout[ée]e|valore aggiunto/gi,
  exports:
    /出口(?:总)?(?:交货值|额|值|总值|创汇|金额)?|外销(?:额|值)?|自营出口(?:额)?|\b(?:value of )?exports?(?: (?:value|sales|deliver(?:y|ies)))?\b|ausfuhr(?:en)?|exportations|esportazioni|export\b/gi,
  wage: /(?:职工|在岗职工|从业人员|人均)?(?:年|月)?平均(?:年|月)?(?:工资|薪酬|薪资|报酬|劳动报酬)|人均(?:工资|薪酬)|工资(?:水平)?|薪酬|薪资|月薪|年薪|\b(?:average |mean |monthly |annual )*(?:wages?|salar(?:y|ies)|earnings|pay)(?: per (?:worker|employee|head))?\b|l[öo]hne?\b|geh[äa]lter|salaires?\b|salari\b/gi,
  ownBrandShare:
    /自[主有]品牌(?:产品)?(?:出口|销售)?(?:比[重例率]|占比|率|份额)?|品牌化率|\bown[- ]brand(?:ed)?(?: share| sales)?\b|\bobm(?: share)?\b/gi,
  localSourcing:
    /本地(?:化)?(?:配套|采购|化)(?:比[重例率]|占比|率)?|当地(?:配套|采购)(?:比[重例率]|率)?|(?:区内|就近)?配套率|\blocal(?:ly)? (?:sourc(?:ing|ed)|content|inputs?|purchases?|procurement|suppl(?:y|ies))(?: share| rate)?\b|\bshare of local inputs\b/gi,
  foreignFirms:
    /(?:外资|三资|外商投资|外商及港澳台(?:商)?(?:投资)?|港澳台(?:商)?(?:及外商)?(?:投资)?|外商)(?:企业)?(?:单位)?(?:[个家]?数)?|\bforeign(?:[- ](?:owned|invested|funded))?(?: (?:firms?|companies|enterprises|affiliates|plants))?\b|\bmultinationals?\b|\bfies?\b/gi,
  entries:
    /(?:当年|本年)?新(?:设立?|增|开|注册|登记|成立|进入|办|建)(?:的)?(?:企业|市场主体|单位|户)?(?:[个家]?数)?|开业(?:企业)?数?|进入企业数?|\b(?:firm )?(?:entr(?:y|ies)|entrants?|births?|start-?ups?)(?: of firms)?\b|\bnew(?:ly registered)? (?:firms?|companies|enterprises|establishments)\b|neugr[üu]ndungen|cr[ée]ations\b/gi,
  // What offices and newspapers call a closure, one character in brackets where the house has another word for it.
  exits:
    /(?:当年|本年)?(?:注销|吊销|关闭|退出|破产|歇业|关停|倒[闭]|停[业])(?:的)?(?:企业|单位|户)?(?:[个家]?数)?|\b(?:firm )?(?:exits?|closures?|closed|deaths?|bankrupt(?:cy|cies)|failures)(?: (?:firms?|of firms))?\b|stilllegungen|insolvenzen|cessations\b/gi,
  suppliers:
    /(?:本地)?(?:配套|协作|供应)(?:企业|厂商?|商)(?:[个家]?数)?|供应商数?|\b(?:local )?(?:suppliers?|sub-?contractors?|supplying firms)\b|zulieferer|fournisseurs|fornitori/gi,
};

/** Headers that are about something else although they name an observable. */
const others: readonly (readonly [RegExp, Text])[] = [
  [
    /增长率|增速|增幅|同比|环比|较上年|比上年|\bgrowth\b|\bchange\b|% ?p\.?a\.?|year[- ]on[- ]year|\byoy\b/i,
    { en: 'growth rates are not read: the numbers themselves are needed', zh: '增长率不读取，需要数值本身' },
  ],
  [/指数|\bindex\b|\bindices\b/i, { en: 'index numbers are not read by themselves', zh: '指数不自动读取' }],
  [
    /工资总额|薪酬总额|\bwage bill\b|\bpayrolls?\b|\btotal wages\b/i,
    { en: 'a sum of wages is no mean wage', zh: '工资总额不是平均工资' },
  ],
  [
    /增加值率|劳动生产率|人均(?:产值|增加值|产量)|劳均|全员|\bper (?:worker|employee|head|firm|capita)\b|\bproductivity\b/i,
    { en: 'a ratio of two observables is not read', zh: '两项指标之比不读取' },
  ],
  [
    /利润|税[收金额]|资产|投资额|固定资产|\bprofits?\b|\btax(?:es)?\b|\bassets\b|\bimports?\b|进口/i,
    { en: 'no observable of the model', zh: '模型中没有对应的指标' },
  ],
];
const shares = /占(?:比|全|总|当地|出口)|比重|份额|\bshare\b|\bper ?cent(?:age)? of\b/i;

const things = /\b(?:pieces|tonnes|tons|pairs|units|vehicles|cars)\b|[吨件只双台辆套米匹打箱] ?[)）]?$/i;

const timeNames =
  /^(?:年份?|年度|时间|时期|日期|季度|期间|指标|years?|date|period|quarters?|time|jahr|ann[ée]e|anno|ano|fiscal year|fy)(?: ?[/\\|] ?\S+)?$/i;
export const namesTime = (header: string): boolean => timeNames.test(narrow(header));
const quarterNames = /^(?:季度?|quarters?|qtr|quartal|trimestre)$/i;
export const namesQuarter = (header: string): boolean => quarterNames.test(narrow(header));
export const namesUnit = (header: string): boolean =>
  /^(?:计量)?单位$|^units?(?: of measure(?:ment)?)?$/i.test(narrow(header));

export interface HeaderGuess {
  readonly observable?: ObservableId;
  readonly unit?: Unit;
  /** Why: the piece of the header that says so, or why the column is not read. */
  readonly why: Text;
}

const without = { en: 'no observable is named in the header', zh: '列名中没有可识别的指标' };

interface Named {
  readonly id: ObservableId;
  readonly piece: string;
  readonly end: number;
}

const isChinese = (text: string): boolean => /[\u4e00-\u9fff]/.test(text);

/**
 * The observable that is named: of several in Chinese the last, which is what the words before belong to
 * (规模以上工业企业用工人数), otherwise the longest.
 */
function namedIn(said: string): Named | undefined {
  let best: Named | undefined;
  for (const id of Object.keys(names) as ObservableId[])
    for (const { 0: piece, index } of said.matchAll(names[id])) {
      if (piece === '') continue;
      const end = isChinese(piece) ? index + piece.length : 0;
      if (best === undefined || end > best.end || (end === best.end && piece.length > best.piece.length))
        best = { id, piece, end };
    }
  return best;
}

/** Which observable a header names, and in which unit. */
export function guessHeader(header: string): HeaderGuess {
  const said = narrow(header);
  const unit = unitIn(said);
  const withUnit = unit === undefined ? {} : { unit };
  // What stands in brackets says more of it, unless nothing else says anything.
  let best = namedIn(said.replace(/\([^()]*\)/g, ' ')) ?? namedIn(said);
  if (best === undefined) return { ...withUnit, why: without };
  for (const [pattern, why] of others) if (pattern.test(said)) return { ...withUnit, why };
  // “Output” of money is a value; exports counted in pieces are what is made.
  if (best.id === 'output' && unit?.currency !== undefined) best = { ...best, id: 'sales' };
  if ((best.id === 'exports' || best.id === 'sales') && unit?.currency === undefined && things.test(said))
    best = { ...best, id: 'output' };
  const { kind } = observables[best.id];
  if (kind !== 'share' && (shares.test(said) || unit?.share !== undefined))
    return { ...withUnit, why: { en: 'a share of something, no number of it', zh: '这是占比，不是数值' } };
  return {
    ...withUnit,
    observable: best.id,
    why: { en: `the header says “${best.piece}”`, zh: `列名中有“${best.piece}”` },
  };
}
