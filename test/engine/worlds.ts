import type { RunInput } from '../../engine/index.ts';
import { input, lever, upgradePackage } from '../support/inputs.ts';

/** A small set of unlike worlds: one region, several, with policy, events and switched-off mechanisms. */
export const worlds: Readonly<Record<string, RunInput>> = {
  default: input(),
  'two regions with firms moving between them': input({
    seed: 'two regions',
    set: { footlooseForeign: 0.4, footlooseDomestic: 1, relocationPenalty: 0.01 },
    regions: [
      { initialWage: 0.45, fdiRate: 0.3 },
      { initialWage: 0.26, initialFirms: 3, initialSuppliers: 0 },
    ],
    policy: [lever('infra', 0.9, 40), { ...lever('supplier', 0.8, 40), region: 1 }],
  }),
  'three regions and everything that happens': input({
    seed: '集群',
    regions: [{}, { initialFirms: 0, startUpRate: 0.4 }, { initialOrigin: 2, initialFirms: 6 }],
    policy: [...upgradePackage(60), lever('protect', 0.9, 30, 4, 120), lever('pole', 1, 10, 1, 30)],
    events: [
      { quarter: 50, kind: 'paradigmShift', size: 0.8 },
      { quarter: 70, kind: 'demandShock', size: -0.4 },
      { quarter: 90, kind: 'rivalEntry', size: 0.3 },
      { quarter: 110, kind: 'qualityScandal', size: 0.5 },
    ],
    mechanismsOff: [
      { mechanism: 'cognitiveLockIn', from: 80 },
      { mechanism: 'chainSwitching', from: 120 },
    ],
  }),
};
