import { equation, paragraph, type WrittenSection } from '../written-section.ts';

export const randomness: WrittenSection = {
  number: '11',
  title: { en: 'Randomness', zh: '随机性' },
  blocks: [
    paragraph(
      'There is no generator with a state. A draw is a pure function of three things: the 64-bit identity of whoever draws, the quarter, and a purpose (table below). It yields one block of two 32-bit words by Threefry2x32 with 20 rounds (Salmon, Moraes, Dror and Shaw 2011) with the identity as key.',
      '模型没有带状态的随机数发生器。每次抽取都是三者的纯函数：抽取者的 64 位身份、季度与用途（见下表）。以身份为密钥，用 20 轮 Threefry2x32（Salmon、Moraes、Dror 与 Shaw，2011）得到一个区块，即两个 32 位字。',
    ),
    equation(`
block(identity, t, purpose, index)  =  Threefry2x32-20( key = (high, low), counter = (t, 256 · index + purpose) )
word w of a block as …
  uniform      U  = (w + 0.5) / 2^32                 w read as unsigned; both ends excluded
  normal       N  = inverse normal distribution function of that U
  choice       pick(w, length) = floor(w / 2^32 · length)
U(purpose, i), N(purpose, i)  =  word i (0 or 1) of the block of this agent, this quarter, this purpose, index 0 unless given
N(purpose, ·)                 =  word 0 for the first axis, word 1 for the second`),
    paragraph(
      '**Normals** come from one word each through the quantile function (Wichura 1988, algorithm AS 241, PPND7: 7 digits, finer than a 32-bit word), not from pairs: it is monotone in u, so two paths that share a draw share its rank, which makes paired differences tight.',
      '**正态数**由一个字经分位数函数得到（Wichura 1988，AS 241 算法 PPND7：7 位有效数字，已细于 32 位字），而不是成对生成：它对 u 单调，因而共用同一抽取的两条路径共享其位次，配对差异由此更为精确。',
    ),
    paragraph(
      '**Identities are hereditary.** The run key is two 32-bit integers of `seedrandom(spelled phrase)` (ARC4, `int32()` twice). The phrase is spelled in four lower-case hexadecimal digits per UTF-16 unit and closed by a full stop: ARC4 as implemented there keeps the low byte of a character and repeats short keys, so that U+4E00 and U+4F00, or 1 and 11, would be one luck. A region, founder, child, start-up, supplier takes as identity the block named in the table; a spin-off’s is a block of its parent’s identity. The same firm therefore exists, with the same luck, in every path of a seed.',
      '**身份可以承袭。** 运行密钥是 `seedrandom(拼写后的短语)`（ARC4，两次 `int32()`）给出的两个 32 位整数。拼写方法：每个 UTF-16 单元写成四位小写十六进制数，末尾加一个英文句点；该实现只取字符的低位字节并循环使用短密钥，若不如此，“一”与“伀”、“1”与“11”便得到同样的随机数。区域、初始企业、衍生企业、新创企业与配套企业以表中所列的区块为身份；衍生企业的身份是其母体身份的一个区块。因此在同一种子的每条路径中，同一家企业都存在，且抽到的随机数相同。',
    ),
    paragraph(
      '**Pairs and lists.** The match of a firm and a supplier is a fixed property of the pair, and the candidates of a quarter’s search are spread from one word. Both use the finaliser of MurmurHash3. Integers are 32-bit, products are taken modulo 2^32.',
      '**配对与名单。** 企业与供应商的匹配是该配对的固定属性；一季搜寻的候选者由一个字展开。二者都用 MurmurHash3 的终混函数。整数为 32 位，乘积取模 2^32。',
    ),
    equation(`
mix(h)        h ^= h >>> 16;  h *= 0x85ebca6b;  h ^= h >>> 13;  h *= 0xc2b2ae35;  h ^= h >>> 16
U(pair)       = uniform( mix( mix(firm.low ^ supplier.high · 0x9e3779b9) ^ supplier.low ^ firm.high · 0x7f4a7c15 ) )
spread(w, k)  = mix( w ^ (k + 1) · 0x9e3779b9 )`),
    paragraph(
      'A random choice from a list uses the list’s length: that is the one place where two paths with the same draws may choose differently. Purposes are never shared by two decisions, and their numbers never change.',
      '从名单中随机选取要用到名单长度：这是抽取相同的两条路径可能选择不同的唯一之处。任何用途都不为两项决策共用，其编号永不改变。',
    ),
  ],
};
