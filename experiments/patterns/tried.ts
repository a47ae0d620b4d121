/** What was tried about rows that do not hold, by id. */
import type { Text } from '../../engine/index.ts';

export const triedNotes: { readonly [id: string]: Text } = {
  'F6.size': {
    en: 'Smaller founders (size at birth halved) die before they can grow; a wider spread of size at birth moves the mean little. Newcomers stay about half as large as the mean firm.',
    zh: '把创立规模减半，新企业未及长大便告消亡；加大创立规模的离散，平均值几乎不变。新企业仍约为平均规模的一半。',
  },
  'F6.profile': {
    en: 'Not worked on: the youngest survivors of a good year can be larger than firms a few years older.',
    zh: '未专门处理：好年景出生的幸存者可能大于年长几岁的企业。',
  },
};
