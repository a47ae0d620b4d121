/** Suppliers of 7.11: those that enter by themselves and those that are brought along. */
import { clamp, exp } from '../../../engine/math.ts';
import { count } from './reference-turnover.ts';
import { identity, N, segmentSkill, sum, U, type Identity, type ReferenceWorld } from './reference-world.ts';

export function supplierEntry(w: ReferenceWorld): void {
  const { t, P, PR, ordered, regions, suppliers, scale, l, local, on, MES, addSupplier } = w;
  for (const r of on('externalities') ? ordered : []) {
    const at = regions[r]!;
    const help = l(r, 'supplier');
    for (let s = 0; s < 4; s++) {
      const list = suppliers.filter((j) => j.r === r && j.s === s);
      const gap = sum(local(r), (firm) => firm.y / 4) - 0.9 * sum(list, (j) => j.K);
      const Abar = list.length > 0 ? sum(list, (j) => j.A) / list.length : PR(r, 'As0');
      const price =
        (1 + P('sMu')) * ((P('bL') * at.W) / (Abar * at.Phi) + P('bM')) * (1 + P('mism') / (list.length + 2));
      if (gap <= 0.75 * MES(s) * (1 - 0.5 * help) * scale || price >= at.pExtOf[s]!) continue;
      const gate = clamp((at.hum + 0.15 * help - segmentSkill[s]!) / 0.15 + 0.2, 0, 1);
      const rate =
        P('supEntry') * (0.1 + 1.6 * at.inst + 0.7 * at.hum + 1.2 * help) * at.bar * gate * (2 / MES(s)) * (gap / 6);
      const births = Math.min(
        Math.max(1, Math.round(P('supplierEntryCap') * scale)),
        count(rate, U(at.id, t, 'supplierCount', 0, s)),
      );
      for (let slot = 0; slot < births; slot++) {
        const id = identity(at.id, t, 'supplierIdentity', 4 * slot + s);
        addSupplier(id, r, s, Math.max(PR(r, 'As0'), 0.95 * Abar) * exp(0.08 * N(id, 0, 'supplierSkill', 0)));
      }
    }
    broughtAlong(w, r);
  }
}

function broughtAlong(w: ReferenceWorld, r: number): void {
  const { t, P, PR, regions, suppliers, scale, l, local, MES, addSupplier } = w;
  const at = regions[r]!;
  const needed = sum(local(r), (firm) => firm.y / 4);
  const scarcest = (): number | undefined => {
    const gaps = [0, 1, 2, 3].map((s) => {
      const made = sum(
        suppliers.filter((j) => j.r === r && j.s === s),
        (j) => j.K,
      );
      return { s, gap: needed - made };
    });
    const missing = gaps.filter(({ s, gap }) => gap > 0.4 * MES(s) * scale && gap > 0.5 * needed);
    return missing.toSorted((a, b) => b.gap - a.gap)[0]?.s;
  };
  const settle = (id: Identity): void => {
    const s = scarcest();
    if (s !== undefined) addSupplier(id, r, s, Math.max(PR(r, 'As0'), 0.6) * exp(0.08 * N(id, 0, 'supplierSkill', 0)));
  };
  for (let index = 1; index <= at.convoys; index++) settle(identity(at.id, t, 'broughtIdentity', index));
  const big = local(r).filter((firm) => firm.now.big === 1).length;
  const none =
    (1 - Math.min(1, P('lead') * (1 + 9 * l(r, 'lead')))) ** big *
    (1 - Math.min(1, 0.5 * P('fdiBring') * (1 + l(r, 'local')))) ** at.arrivals *
    (1 - P('moveBring')) ** at.movedIn;
  if (U(at.id, t, 'broughtAlong', 0) < 1 - none) settle(identity(at.id, t, 'broughtIdentity', 0));
}
