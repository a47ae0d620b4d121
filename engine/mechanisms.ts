import type { Text } from './text.ts';

export interface MechanismEntry {
  readonly label: Text;
  readonly description: Text;
}

/** Parts of the model that can be switched off from a chosen quarter, to see what they cause. */
export const mechanisms = {
  functionalLockIn: {
    label: { en: 'functional lock-in', zh: '功能性锁定' },
    description: {
      en: 'Tie specificity no longer closes firms off: it counts as 0 in exposure, in repositioning and in the loyalty thresholds. The price discount of close ties stays.',
      zh: '关系专用性不再使企业封闭：在开放度、重新定位和忠诚门槛中按 0 计；紧密关系带来的价格优惠保留。',
    },
  },
  cognitiveLockIn: {
    label: { en: 'cognitive lock-in', zh: '认知锁定' },
    description: {
      en: 'News is always believed, the local consensus no longer pulls beliefs, and positions of neighbours are not imitated. Exposure itself is untouched.',
      zh: '新消息总被采信，集群共识不再牵引企业的判断，企业也不再模仿邻近企业的产品定位；开放度本身不变。',
    },
  },
  politicalLockIn: {
    label: { en: 'political lock-in', zh: '政治锁定' },
    description: { en: 'Political capture is held at 0.', zh: '政策俘获始终为 0。' },
  },
  budgetConstraint: {
    label: { en: 'budget constraint', zh: '预算约束' },
    description: {
      en: 'Whatever governments announce is paid in full, whether they have the money or not; debts and reserves go on being counted.',
      zh: '政府宣布的政策无论有没有钱都足额支付；债务与结余照常记账。',
    },
  },
  externalities: {
    label: { en: 'external economies', zh: '外部经济' },
    description: {
      en: 'No labour-pool productivity, a fixed knowledge density of 0.6, no supplier entry, a start-up density term fixed at 0.6; firms imitate, and start-ups copy, firms of any region.',
      zh: '没有劳动力池带来的生产率，知识密度固定为 0.6，没有新的配套企业进入，新创企业的密度项固定为 0.6；企业模仿、新创企业仿效的对象可来自任何区域。',
    },
  },
  chainSwitching: {
    label: { en: 'chain switching', zh: '价值链转换' },
    description: { en: 'Firms stay in the value chain they were born into.', zh: '企业始终留在出生时所在的价值链。' },
  },
} as const satisfies Record<string, MechanismEntry>;

export type MechanismId = keyof typeof mechanisms;

/** What each of them does in the world, in one plain sentence; `description` says what the engine does without it. */
export const mechanismEffects: { readonly [K in MechanismId]: Text } = {
  functionalLockIn: {
    en: 'Long-standing suppliers are cheaper and easier to work with, but a firm bound to them looks outside less and changes its product less easily.',
    zh: '老配套用着顺手，价格也优惠；可绑得越紧，企业越少向外看，也越难转产。',
  },
  cognitiveLockIn: {
    en: 'Firms that see the market alike confirm each other in it and take unwelcome news for noise.',
    zh: '同处一地的企业看法相近、彼此印证，不中听的消息便被当作杂音。',
  },
  politicalLockIn: {
    en: 'Old employers use their weight to have policy keep what there is, at the cost of what could come.',
    zh: '老企业凭借分量左右政策：护住旧的，挡住新的。',
  },
  budgetConstraint: {
    en: 'A government can only pay for policy what its revenue, its reserve and its credit leave after services.',
    zh: '政府只能用收入、结余和举债额度中扣除公共服务后的钱来办政策。',
  },
  externalities: {
    en: 'A dense cluster gives every firm in it a pool of labour, knowledge in the air and suppliers next door.',
    zh: '集群越密，身在其中的企业越能共享熟练劳动力、行业诀窍和近处的配套。',
  },
  chainSwitching: {
    en: 'A firm that is good enough may leave its lead buyer for another kind of chain, or for the open market.',
    zh: '实力够了的企业可以离开主导买家，转入另一类价值链，或自闯市场。',
  },
};
