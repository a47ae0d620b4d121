/** The supplier search of `kernels.ts` four segments at a time: its twin's operations in the same order, see there. */
import { SPLITMIX_INCREMENT } from '../random.ts';
import {
  F64,
  f64x2,
  i32,
  I32,
  i32x4,
  i64x2,
  int,
  kernelFunction,
  repeatWhile,
  V128,
  v128,
  type Code,
  type Variable,
} from './wasm-code.ts';

const { add, sub, mul, less, constant: real } = f64x2;

/** Offers of the supplier search worth a second look, four segments at a time: see `Kernels.offers`. */
export const offers = kernelFunction(
  'offers',
  [I32, I32, I32, I32, I32, I32, I32, I32, I32, I32, F64],
  ([words, region, end, tries, starts, reach, price, limit, slot, target, border], local) => {
    const [k, at, cheap] = [local(I32), local(I32), local(I32)];
    const [word, salt, h, edge] = Array.from({ length: 4 }, () => local(V128));
    const [list, asked, reachAsked, below, belowToo] = Array.from({ length: 5 }, () => local(V128));
    // Segments 0 and 1, then 2 and 3: how far a word reaches in the list, where it stands, and whether it is for the list.
    const [reachList, reachListToo, found, foundToo, lists, listsToo] = Array.from({ length: 6 }, () => local(V128));
    const mix = (by: number, factor: number): Code =>
      h.set(i32x4.mul(v128.xor(h.get, i32x4.shiftRight(h.get, by)), i32x4.splat(int(factor))));
    const step = (times: number): number => Math.imul(times, SPLITMIX_INCREMENT);
    const look = (some: Code, inRow: Variable, isList: Variable, inList: Variable): Code => [
      inRow.set(add(f64x2.ofWords(some), real(0.5))),
      isList.set(f64x2.atLeast(inRow.get, edge.get)),
      inRow.set(
        mul(sub(inRow.get, v128.and(edge.get, isList.get)), v128.select(inList.get, reachAsked.get, isList.get)),
      ),
    ];
    const priceAt = (lane: number): Code => i32.add(price.get, i32.shiftLeft(i32x4.lane(h.get, lane), int(3)));
    // Every candidate is noted; the next one is written over it unless its price stays below the limit.
    const note = (lane: number, keep: Code): Code => [
      i32.store(target.get, i32.add(slot.get, int(lane))),
      i32.store(target.get, i32x4.lane(h.get, lane), 4),
      target.set(i32.add(target.get, keep)),
    ];
    const pair = (first: number, limits: Variable): Code => [
      cheap.set(
        i64x2.bitmask(
          less(v128.loadReal(priceAt(first + 1), 1, v128.loadReal(priceAt(first), 0, real(0))), limits.get),
        ),
      ),
      note(first, i32.shiftLeft(i32.and(cheap.get, int(1)), int(3))),
      note(first + 1, i32.shiftLeft(i32.and(cheap.get, int(2)), int(2))),
    ];
    return [
      edge.set(f64x2.splat(border.get)),
      repeatWhile(
        [
          word.set(i32x4.splat(i32.load(words.get))),
          at.set(i32.load(region.get)),
          k.set(i32.load(i32.add(tries.get, i32.shiftLeft(at.get, int(2))))),
          at.set(i32.shiftLeft(at.get, int(5))),
          list.set(v128.load(i32.add(starts.get, at.get))),
          asked.set(v128.load(i32.add(starts.get, at.get), 16)),
          at.set(i32.add(reach.get, i32.shiftLeft(at.get, int(1)))),
          reachList.set(v128.load(at.get)),
          reachListToo.set(v128.load(at.get, 16)),
          reachAsked.set(v128.load(at.get, 32)),
          below.set(v128.load(limit.get)),
          belowToo.set(v128.load(limit.get, 16)),
          salt.set(i32x4.constant(step(1), step(2), step(3), step(4))),
          repeatWhile(
            [
              h.set(v128.xor(word.get, salt.get)),
              mix(16, 0x85ebca6b),
              mix(13, 0xc2b2ae35),
              h.set(v128.xor(h.get, i32x4.shiftRight(h.get, 16))),
              look(h.get, found, lists, reachList),
              look(i32x4.highHalf(h.get), foundToo, listsToo, reachListToo),
              h.set(
                i32x4.add(
                  i32x4.lowHalves(i32x4.ofReals(found.get), i32x4.ofReals(foundToo.get)),
                  v128.select(list.get, asked.get, i32x4.evenWords(lists.get, listsToo.get)),
                ),
              ),
              pair(0, below),
              pair(2, belowToo),
              salt.set(i32x4.add(salt.get, i32x4.splat(int(step(4))))),
            ],
            i32.greater(k.tee(i32.sub(k.get, int(1))), int(0)),
          ),
          region.set(i32.add(region.get, int(4))),
          limit.set(i32.add(limit.get, int(32))),
          slot.set(i32.add(slot.get, int(4))),
        ],
        i32.less(words.tee(i32.add(words.get, int(4))), end.get),
      ),
      target.get,
    ];
  },
  I32,
);
