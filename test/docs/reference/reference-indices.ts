/** Section 10.2 of the description: indices of a region, from its firms at the end of a quarter. */
import type { IndicatorId } from '../../../engine/index.ts';
import { clamp, exp } from '../../../engine/math.ts';
import { sum, type Firm, type ReferenceWorld } from './reference-world.ts';

export type Indices = { readonly [K in IndicatorId]?: number };

/** The indices of region r; none without an active firm. */
export function indicesOf(w: ReferenceWorld, r: number): Indices {
  const { P, regions, scale } = w;
  const at = regions[r]!;
  const active = w.local(r).filter((firm) => firm.y > 0);
  const n = active.length;
  const netPosition = at.Rev > 0 ? at.purse / (4 * at.Rev) : 0;
  if (n === 0) return { netPosition };
  const made = sum(active, (firm) => firm.y);
  const weighted = (f: (firm: Firm) => number) => sum(active, (firm) => firm.y * f(firm)) / made;
  const plain = (f: (firm: Firm) => number) => sum(active, f) / n;

  const few = n / (n + 5);
  const ebar = plain((firm) => firm.now.e);
  const varB =
    plain((firm) => firm.b[0] * firm.b[0] + firm.b[1] * firm.b[1]) -
    plain((firm) => firm.b[0]) * plain((firm) => firm.b[0]) -
    plain((firm) => firm.b[1]) * plain((firm) => firm.b[1]);
  const believed = exp((-(1 - ebar) * (1 - ebar) * 0.8 * 0.8) / (2 * (P('tol0') + P('conf') * Math.max(0, varB))));
  const LF = few * weighted((firm) => firm.sigma) * (1 - weighted((firm) => firm.phi) / 6);
  const LC = few * exp(-40 * P('lamB') * ebar * believed);
  const LP = few * at.chi;

  const ofChain = (c: number) => active.filter((firm) => firm.c === c);
  const outputOf = (c: number) => sum(ofChain(c), (firm) => firm.y);
  const rhoOf = (c: number) => {
    const squares = sum(ofChain(c), (firm) => firm.y * firm.y);
    const rivals = squares > 0 ? ((outputOf(c) * outputOf(c)) / squares - 1) / scale : 0;
    return 1 - exp(-rivals / P('rivalMass'));
  };
  const acrossChains = (f: (c: number) => number) => sum([0, 1, 2], (c) => outputOf(c) * f(c)) / made;
  const rivalry = acrossChains(rhoOf);
  const exposureOf = (c: number) => {
    const [H, S, home, reach] = [w.H[c]!, w.S[c]!, P('home'), P('reach')];
    const [far, near] = [H + S, reach * H + S];
    const steep = (1 - home) / (far * far) + (home * reach) / (near * near);
    return (H * steep) / ((1 - home) / far + home / near);
  };
  const effort = weighted((firm) => firm.now.ef);
  const sizes = active.map((firm) => firm.y).toSorted((a, b) => b - a);

  const Fa = 0.6 * clamp(at.hum / 0.6, 0, 1) + 0.4 * clamp(at.lg / 0.7, 0, 1);
  const psi = acrossChains((c) => clamp(P('psi', c) + (c === 2 ? 0.45 * at.insp : 0), 0, 0.97));
  const near = (weighted((firm) => Math.min(1, firm.u)) + weighted((firm) => firm.now.e) + psi) / 3;
  const De = clamp((near - 0.4) / 0.4, 0, 1);
  const local = weighted((firm) => firm.now.local / 4);
  const Su = 0.7 * local + 0.3 * at.inst;
  const Ri = (0.5 * rivalry + 0.5 * clamp(effort / 1.25, 0, 1)) * (1 - 0.5 * at.chi);
  return {
    netPosition,
    ...linksOf(w, r, active),
    lockInFunctional: LF,
    lockInCognitive: LC,
    lockInPolitical: LP,
    lockIn: (LF + LC + LP) / 3,
    rivalry,
    effort,
    fourFirmShare: sum(sizes.slice(0, 4), (y) => y) / made,
    herfindahl: sum(sizes, (y) => (y / made) * (y / made)),
    diamondFactors: Fa,
    diamondDemand: De,
    diamondSupport: Su,
    diamondRivalry: Ri,
    diamondGovernment: 1 - at.chi,
    diamondChance: Math.min(1, w.marketLevel / w.rivalLevel) * weighted((firm) => firm.now.f),
    labourFound: at.hands,
    worldDemand: sum(w.M, (size) => size) / (scale * sum([0, 1, 2], (c) => P('M0', c))),
    rivalsLearned: exp(w.leaked),
    rivalExposure: acrossChains(exposureOf),
    demandPerPull: acrossChains((c) => w.d[c]!),
    firmSize: sum(active, (firm) => firm.n) / n,
    environment: (at.hum + at.inst + 1 / at.rho + 1 / (1 + at.poll) + 1 - at.chi) / 5,
    diamond: Math.sqrt(Math.sqrt(Fa * De * Su * Ri)),
  };
}

/** Links of the supply chain. */
function linksOf({ suppliers, scale, MES }: ReferenceWorld, r: number, active: readonly Firm[]): Indices {
  const needed = sum(active, ({ y }) => y) / 4;
  const shares = [0, 1, 2, 3].map((s) => {
    const makers = suppliers.filter((j) => j.r === r && j.s === s);
    return Math.min(1, sum(makers, ({ load }) => load) / needed);
  });
  const lacking = [0, 1, 2, 3].filter((s) => shares[s]! < 0.2);
  const missing = lacking.filter((s) => needed >= MES(s) * scale).length;
  const grown = ({ now, sigma }: Firm) => 0.5 * (now.local / 4) + 0.5 * sigma;
  return {
    localProcessing: shares[0]!,
    localComponents: shares[1]!,
    localEquipment: shares[2]!,
    localCore: shares[3]!,
    chainLength: shares.filter((share) => share >= 0.5).length,
    missingLinks: missing,
    linksBelowScale: lacking.length - missing,
    supplyIntegration: sum(active, (firm) => firm.y * grown(firm)) / sum(active, ({ y }) => y),
  };
}
