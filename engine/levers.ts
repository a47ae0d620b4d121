// TEMPORARY skeleton until the real table lands
export const levers = {
  rd: { fixedCost: 0.70, costPerFirm: 0.0105, captureExposure: 'full' as 'full' | 'half' | 'none' },
  train: { fixedCost: 0.70, costPerFirm: 0.0070, captureExposure: 'full' as 'full' | 'half' | 'none' },
  infra: { fixedCost: 2.10, costPerFirm: 0.0035, captureExposure: 'none' as 'full' | 'half' | 'none' },
  market: { fixedCost: 1.05, costPerFirm: 0, captureExposure: 'full' as 'full' | 'half' | 'none' },
  insp: { fixedCost: 0.35, costPerFirm: 0.0035, captureExposure: 'half' as 'full' | 'half' | 'none' },
  brand: { fixedCost: 0.70, costPerFirm: 0.00175, captureExposure: 'full' as 'full' | 'half' | 'none' },
  fdi: { fixedCost: 0.35, costPerFirm: 0, captureExposure: 'none' as 'full' | 'half' | 'none' },
  local: { fixedCost: 0.35, costPerFirm: 0.00175, captureExposure: 'none' as 'full' | 'half' | 'none' },
  green: { fixedCost: 0.35, costPerFirm: 0.00175, captureExposure: 'full' as 'full' | 'half' | 'none' },
  protect: { fixedCost: 0, costPerFirm: 0, captureExposure: 'none' as 'full' | 'half' | 'none' },
  incub: { fixedCost: 0.70, costPerFirm: 0.0035, captureExposure: 'full' as 'full' | 'half' | 'none' },
  open: { fixedCost: 0.70, costPerFirm: 0.0035, captureExposure: 'full' as 'full' | 'half' | 'none' },
  credit: { fixedCost: 0.35, costPerFirm: 0.00525, captureExposure: 'none' as 'full' | 'half' | 'none' },
  supplier: { fixedCost: 0.70, costPerFirm: 0.00525, captureExposure: 'full' as 'full' | 'half' | 'none' },
  pole: { fixedCost: 0, costPerFirm: 0, captureExposure: 'none' as 'full' | 'half' | 'none' },
  reform: { fixedCost: 0.35, costPerFirm: 0, captureExposure: 'none' as 'full' | 'half' | 'none' },
  func: { fixedCost: 0.70, costPerFirm: 0.00875, captureExposure: 'full' as 'full' | 'half' | 'none' },
  lead: { fixedCost: 0.70, costPerFirm: 0.00175, captureExposure: 'none' as 'full' | 'half' | 'none' },
} as const;
export type LeverId = keyof typeof levers;
export const leverIds = Object.keys(levers) as LeverId[];
