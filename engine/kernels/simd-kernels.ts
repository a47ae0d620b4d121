/**
 * The column kernels of `kernels.ts` two and four values at a time, in WebAssembly with fixed 128-bit vectors. For
 * every value they do the operations of their twins in `math.ts` and `random.ts` in the same order, so the bits are the
 * same; where the twin branches on a random number they take both ways and keep one, so the processor never waits for a
 * wrong guess.
 */
import { HALF_LN2, INVERSE_LN2, LN2_HIGH, LN2_LOW } from '../math.ts';
import { WORD_SCALE } from '../random.ts';
import { offers } from './simd-search.ts';
import {
  call,
  f64x2,
  i32,
  I32,
  i32x4,
  i64x2,
  int,
  kernelFunction,
  moveBytes,
  repeatWhile,
  V128,
  v128,
  when,
  type Code,
  type Variable,
} from './wasm-code.ts';

const { add, sub, mul, div, constant: real } = f64x2;

/** c0 + x (c1 + x (c2 + …)). */
function horner(x: Code, [first, ...rest]: readonly number[]): Code {
  return rest.length === 0 ? real(first) : add(real(first), mul(x, horner(x, rest)));
}

/** `value` where both lanes are usual, else the result of the scalar function, which handles the edges. */
function edges(result: Variable, x: Code, usual: Code, twin: number): Code {
  const lane = (k: number): Code => call(twin, f64x2.lane(x, k));
  return when(
    i32.less(i64x2.bitmask(usual), int(3)),
    result.set(f64x2.withLane(f64x2.withLane(result.get, 0, lane(0)), 1, lane(1))),
  );
}

/** The scalar functions a kernel calls for edge cases, by the number under which the module imports them. */
export const scalarImports = { exp: 0, log: 1 } as const;

const ROTATIONS = [
  [13, 15, 26, 6],
  [17, 29, 16, 24],
] as const;

/** Threefry2x32-20: see `drawColumn` in random.ts. */
const draw = kernelFunction(
  'draw',
  [I32, I32, I32, I32, I32, I32, I32],
  ([high, low, bytes, quarter, purpose, first, second], local) => {
    const at = local(I32);
    const [a, b, counterA, counterB] = [local(V128), local(V128), local(V128), local(V128)];
    const key = [local(V128), local(V128), local(V128)];
    const rounds = Array.from(
      { length: 5 },
      (_, k): Code => [
        ROTATIONS[k % 2].map((by) => [
          a.set(i32x4.add(a.get, b.get)),
          b.set(v128.xor(v128.or(i32x4.shiftLeft(b.get, by), i32x4.shiftRight(b.get, 32 - by)), a.get)),
        ]),
        a.set(i32x4.add(a.get, key[(k + 1) % 3].get)),
        b.set(i32x4.add(i32x4.add(b.get, key[(k + 2) % 3].get), i32x4.splat(int(k + 1)))),
      ],
    );
    return [
      counterA.set(i32x4.splat(quarter.get)),
      counterB.set(i32x4.splat(purpose.get)),
      repeatWhile(
        [
          key[0].set(v128.load(i32.add(high.get, at.get))),
          key[1].set(v128.load(i32.add(low.get, at.get))),
          key[2].set(v128.xor(v128.xor(i32x4.splat(int(0x1bd11bda)), key[0].get), key[1].get)),
          a.set(i32x4.add(counterA.get, key[0].get)),
          b.set(i32x4.add(counterB.get, key[1].get)),
          rounds,
          v128.store(i32.add(first.get, at.get), a.get),
          v128.store(i32.add(second.get, at.get), b.get),
        ],
        i32.less(at.tee(i32.add(at.get, int(16))), bytes.get),
      ),
    ];
  },
);

/** e^x in place: see `exp` in math.ts. */
const exponential = kernelFunction('exp', [I32, I32], ([at, end], local) => {
  const [x, size, sign, k, high, low, r, t, c, result] = Array.from({ length: 10 }, () => local(V128));
  return repeatWhile(
    [
      x.set(v128.load(at.get)),
      size.set(f64x2.abs(x.get)),
      sign.set(v128.and(x.get, real(-0))),
      k.set(f64x2.truncate(add(mul(real(INVERSE_LN2), x.get), v128.or(real(0.5), sign.get)))),
      k.set(v128.and(k.get, f64x2.differs(size.get, real(HALF_LN2)))),
      high.set(sub(x.get, mul(k.get, real(LN2_HIGH)))),
      low.set(mul(k.get, real(LN2_LOW))),
      r.set(sub(high.get, low.get)),
      t.set(mul(r.get, r.get)),
      c.set(
        sub(
          r.get,
          mul(
            t.get,
            horner(
              t.get,
              [
                1.66666666666666019037e-1, -2.77777777770155933842e-3, 6.61375632143793436117e-5,
                -1.6533902205465251539e-6, 4.13813679705723846039e-8,
              ],
            ),
          ),
        ),
      ),
      result.set(sub(real(1), sub(sub(low.get, div(mul(r.get, c.get), sub(real(2), c.get))), high.get))),
      // Times 2^k, assembled as the bits of a double.
      result.set(
        mul(result.get, i64x2.shiftLeft(i64x2.add(i64x2.ofLow(i32x4.ofReals(k.get)), i64x2.constant(1023)), 52)),
      ),
      result.set(v128.select(add(real(1), x.get), result.get, f64x2.less(size.get, real(3.725290298461914e-9)))),
      edges(result, x.get, f64x2.less(size.get, real(700)), scalarImports.exp),
      v128.store(at.get, result.get),
    ],
    i32.less(at.tee(i32.add(at.get, int(16))), end.get),
  );
});

/** ln x of a normal positive x, as an expression: see `log` in math.ts. */
function logarithm(x: Code, local: (type: typeof V128) => Variable): Code {
  const [mantissa, k, f, s, z, w, rest, half, low, high] = Array.from({ length: 10 }, () => local(V128));
  const word = i64x2.shiftRight(x, 32);
  const odd = mul(
    z.get,
    horner(w.get, [6.66666666666673513e-1, 2.857142874366239149e-1, 1.818357216161805012e-1, 1.479819860511658591e-1]),
  );
  const even = mul(w.get, horner(w.get, [3.999999999940941908e-1, 2.222219843214978396e-1, 1.531383769920937332e-1]));
  return [
    mantissa.set(v128.and(word, i64x2.constant(0x000fffff))),
    k.set(
      i64x2.add(
        i64x2.sub(i64x2.shiftRight(word, 20), i64x2.constant(1023)),
        i64x2.shiftRight(i64x2.add(mantissa.get, i64x2.constant(0x95f64)), 20),
      ),
    ),
    f.set(sub(mul(x, i64x2.shiftLeft(i64x2.sub(i64x2.constant(1023), k.get), 52)), real(1))),
    k.set(f64x2.ofIntegers(i64x2.lowWords(k.get))),
    s.set(div(f.get, add(real(2), f.get))),
    z.set(mul(s.get, s.get)),
    w.set(mul(z.get, z.get)),
    rest.set(add(even, odd)),
    half.set(mul(mul(real(0.5), f.get), f.get)),
    low.set(mul(k.get, real(LN2_LOW))),
    high.set(mul(k.get, real(LN2_HIGH))),
    v128.select(
      sub(high.get, sub(sub(half.get, add(mul(s.get, add(half.get, rest.get)), low.get)), f.get)),
      sub(high.get, sub(sub(mul(s.get, sub(f.get, rest.get)), low.get), f.get)),
      i64x2.greater(
        v128.or(i64x2.sub(mantissa.get, i64x2.constant(0x6147a)), i64x2.sub(i64x2.constant(0x6b851), mantissa.get)),
        i64x2.constant(0),
      ),
    ),
  ];
}

/** ln x in place. */
const logarithms = kernelFunction('log', [I32, I32], ([at, end], local) => {
  const [x, result] = [local(V128), local(V128)];
  const usual = v128.and(
    f64x2.atLeast(x.get, real(2.2250738585072014e-308)),
    f64x2.less(x.get, real(1.1235582092889474e307)),
  );
  return repeatWhile(
    [
      x.set(v128.load(at.get)),
      result.set(logarithm(x.get, local)),
      edges(result, x.get, usual, scalarImports.log),
      v128.store(at.get, result.get),
    ],
    i32.less(at.tee(i32.add(at.get, int(16))), end.get),
  );
});

/** A 32-bit word as a uniform number: see `uniform` in random.ts. */
const uniforms = (words: Code): Code => mul(add(f64x2.ofWords(words), real(0.5)), real(WORD_SCALE));

/**
 * Words to standard normals: see `normalQuantile` in math.ts. First the middle of the distribution for all; then the
 * tails, whose places the first pass put on a list.
 */
const normals = kernelFunction('normal', [I32, I32, I32, I32], ([source, n, target, tails], local) => {
  const [index, end, at, other, mask] = Array.from({ length: 5 }, () => local(I32));
  const [u, q, r, value] = Array.from({ length: 4 }, () => local(V128));
  const wordAt = (k: Variable): Code => i32.add(source.get, i32.shiftLeft(k.get, int(2)));
  const realAt = (k: Variable): Code => i32.add(target.get, i32.shiftLeft(k.get, int(3)));
  return [
    end.set(tails.get),
    repeatWhile(
      [
        q.set(sub(uniforms(v128.loadHalf(wordAt(index))), real(0.5))),
        r.set(sub(real(0.180625), mul(q.get, q.get))),
        v128.store(
          realAt(index),
          div(
            mul(q.get, horner(r.get, [3.3871327179, 50.434271938, 159.29113202, 59.10937472])),
            horner(r.get, [1, 17.895169469, 78.757757664, 67.1875636]),
          ),
        ),
        mask.set(i64x2.bitmask(f64x2.greater(f64x2.abs(q.get), real(0.425)))),
        i32.store(end.get, index.get),
        end.set(i32.add(end.get, i32.shiftLeft(i32.and(mask.get, int(1)), int(2)))),
        i32.store(end.get, i32.add(index.get, int(1))),
        end.set(i32.add(end.get, i32.shiftLeft(i32.and(mask.get, int(2)), int(1)))),
      ],
      i32.less(index.tee(i32.add(index.get, int(2))), n.get),
    ),
    when(i32.greater(end.get, tails.get), [
      // With an odd count the last one is done twice.
      i32.store(end.get, i32.load(i32.add(end.get, int(-4)))),
      repeatWhile(
        [
          at.set(i32.load(tails.get)),
          other.set(i32.load(tails.get, 4)),
          u.set(uniforms(v128.loadWord(wordAt(other), 1, v128.loadWord(wordAt(at), 0, real(0))))),
          q.set(sub(u.get, real(0.5))),
          u.set(v128.select(u.get, sub(real(1), u.get), f64x2.less(q.get, real(0)))),
          r.set(sub(f64x2.squareRoot(f64x2.negate(logarithm(u.get, local))), real(1.6))),
          value.set(
            div(
              horner(r.get, [1.4234372777, 2.75681539, 1.3067284816, 0.17023821103]),
              horner(r.get, [1, 0.7370016425, 0.12021132975]),
            ),
          ),
          value.set(v128.xor(value.get, v128.and(q.get, real(-0)))),
          v128.storeLane(realAt(at), 0, value.get),
          v128.storeLane(realAt(other), 1, value.get),
        ],
        i32.less(tails.tee(i32.add(tails.get, int(8))), end.get),
      ),
    ]),
  ];
});

/** Moves the survivors of a column down over the gaps, stretch by stretch. */
const closeGaps = kernelFunction('closeGaps', [I32, I32, I32, I32, I32], ([column, size, first, run, end], local) => {
  const [to, from, bytes] = [local(I32), local(I32), local(I32)];
  return [
    to.set(i32.add(column.get, i32.mul(first.get, size.get))),
    repeatWhile(
      [
        from.set(i32.mul(i32.load(run.get), size.get)),
        bytes.set(i32.sub(i32.mul(i32.load(run.get, 4), size.get), from.get)),
        moveBytes(to.get, i32.add(column.get, from.get), bytes.get),
        to.set(i32.add(to.get, bytes.get)),
      ],
      i32.less(run.tee(i32.add(run.get, int(8))), end.get),
    ),
  ];
});

export const simdKernels = [draw, exponential, logarithms, normals, offers, closeGaps];
