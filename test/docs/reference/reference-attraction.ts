/** What 7.4, 7.5 and the chain choice of 7.8 share: mark-up and attraction of a firm in a chain. */
import { clamp, power } from '../../../engine/math.ts';
import { level, type Firm, type ReferenceWorld } from './reference-world.ts';

/** Mark-up of 7.4 before utilisation and specialised markets, of a firm with a share of its market. */
export const markUp = (w: ReferenceWorld, firm: Firm, c: number, share: number): number =>
  (w.P('mu0') + ((w.P('mu3', c) - w.P('mu0')) * level(firm)) / 3) *
  Math.max(0.35, (w.P('sp0', c) - 1) / (Math.max(1.5, w.P('sp', c) * (1 - share)) - 1));

/** Attraction of a firm in a chain at a price: 7.5. */
export function attraction(w: ReferenceWorld, firm: Firm, c: number, p: number): number {
  const { P, R, l } = w;
  const own = clamp(firm.phi - 2, 0, 1) * ([0, 0.5, 1][c] as number);
  const vis = clamp(P('psi', c) + (c === 2 ? 0.45 * R(firm).insp + 0.2 * own * firm.beta : 0), 0, 0.97);
  const qeff = firm.q * (1 - P('cheatQ') * firm.x);
  const Q =
    power(qeff, vis) *
    power(R(firm).rep * (1 + 0.08 * l(firm.r, 'brand')), 1 - vis) *
    (P('fitFloor') + (1 - P('fitFloor')) * firm.now.f);
  const B = 1 - own + own * (0.5 + 0.6 * firm.beta + 0.1 * l(firm.r, 'brand'));
  const bm = P('bm0') - ((P('bm0') - P('bm3', c)) * level(firm)) / 3;
  const price = (p * (1 + bm) * (c === 2 ? 1 - 0.02 * l(firm.r, 'market') : 1)) / P('pRef');
  return (
    power(price, -P('sp', c)) *
    power(Q, P('sq', c)) *
    power(B, P('sb', c)) *
    (firm.q < P('minQ', c) ? 0.4 : 1) *
    (1 - P('retal') * P('block', c) * clamp(firm.phi - 1.2, 0, 1))
  );
}
