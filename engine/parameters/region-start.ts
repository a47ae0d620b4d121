/** Assumptions: the region at the start. */
import type { ParameterEntry } from '../parameter-groups.ts';
import { units } from './units.ts';

export const regionStart = {
  initialHumanCapital: {
    symbol: 'hum0',
    level: 'region',
    label: { en: 'Human capital at the start', zh: '期初人力资本' },
    unit: { en: 'index, 0 to 1', zh: '指数（0 至 1）' },
    default: 0.3,
    min: 0,
    max: 1,
    step: 0.01,
    group: 'regionStart',
    description: {
      en: 'Skills of the region’s people. Higher makes firms and suppliers learn faster. Section 7.2.',
      zh: '区域劳动者的技能水平。越高，企业与配套企业学习越快。见 7.2 节。',
    },
  },
  initialInstitutions: {
    symbol: 'inst0',
    level: 'region',
    label: { en: 'Institutions at the start', zh: '期初制度与服务体系' },
    unit: { en: 'index, 0 to 1', zh: '指数（0 至 1）' },
    default: 0.25,
    min: 0,
    max: 1,
    step: 0.01,
    group: 'regionStart',
    description: {
      en: 'Services, associations and good administration. Higher helps entry, learning and honesty. Section 7.2.',
      zh: '社会化服务、行业协会与政务效能。越高，越有利于进入、学习与诚信。见 7.2 节。',
    },
  },
  initialFirms: {
    symbol: 'nP0',
    level: 'region',
    label: { en: 'Firms at the start', zh: '期初企业数' },
    unit: units.firms,
    default: 16,
    min: 0,
    max: 500,
    step: 1,
    integer: true,
    group: 'regionStart',
    description: {
      en: 'Firms in the region before the first quarter. Higher starts the cluster faster. Section 5.',
      zh: '第一个季度之前区域内的企业数。越多，集群起步越快。见第 5 节。',
    },
  },
  initialSuppliers: {
    symbol: 'nS0',
    level: 'region',
    label: { en: 'Suppliers at the start', zh: '期初配套企业数' },
    unit: units.suppliers,
    default: 12,
    min: 0,
    max: 500,
    step: 1,
    integer: true,
    group: 'regionStart',
    description: {
      en: 'Suppliers in the region before the first quarter. Higher gives firms local inputs from the start. Section 5.',
      zh: '第一个季度之前区域内的配套企业数。越多，企业一开始就有本地配套。见第 5 节。',
    },
  },
  initialOrigin: {
    symbol: 'origin0',
    level: 'region',
    label: { en: 'Origin of the first firms', zh: '首批企业的来源' },
    unit: { en: '0 local, 2 foreign', zh: '0 本地，2 外资' },
    default: 0,
    min: 0,
    max: 2,
    step: 2,
    integer: true,
    group: 'regionStart',
    description: {
      en: 'Whether the first firms are local (0) or large foreign plants in the captive chain (2). Foreign founders start larger and are more footloose. Section 5.',
      zh: '首批企业是本地企业（0）还是俘获型链条中的大型外资企业（2）。外资起步者规模更大，游移性也更强。见第 5 节。',
    },
  },
} as const satisfies Record<string, ParameterEntry>;
