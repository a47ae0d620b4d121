/**
 * WebAssembly written as expressions. A function of this file gives the bytes of one instruction after those of its
 * operands, so that a kernel reads like the formula it computes, and no compiler is needed to build it.
 */

/** Bytes of an expression or a statement, nested as they were put together. */
export type Code = number | readonly Code[];

export const I32 = 0x7f;
export const F64 = 0x7c;
export const V128 = 0x7b;
export type ValueType = typeof I32 | typeof F64 | typeof V128;

/** Unsigned LEB128. */
export function unsigned(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  do {
    const more = rest > 0x7f;
    bytes.push((rest & 0x7f) | (more ? 0x80 : 0));
    rest >>>= 7;
  } while (rest > 0);
  return bytes;
}

/** Signed LEB128 of a 32-bit integer. */
function signed(value: number): number[] {
  const bytes: number[] = [];
  let rest = value | 0;
  for (;;) {
    const byte = rest & 0x7f;
    rest >>= 7;
    if ((rest === 0 && (byte & 0x40) === 0) || (rest === -1 && (byte & 0x40) !== 0)) return [...bytes, byte];
    bytes.push(byte | 0x80);
  }
}

const real = new Float64Array(1);
const bytesOfReal = new Uint8Array(real.buffer);

/** A variable of the function: parameter or local. */
export interface Variable {
  readonly get: Code;
  set(value: Code): Code;
  /** Sets it and leaves the value for the instruction around it. */
  tee(value: Code): Code;
}

export function variable(index: number): Variable {
  const at = unsigned(index);
  return { get: [0x20, at], set: (value) => [value, 0x21, at], tee: (value) => [value, 0x22, at] };
}

const binary =
  (...opcode: number[]) =>
  (a: Code, b: Code): Code => [a, b, opcode];
const unary =
  (...opcode: number[]) =>
  (a: Code): Code => [a, opcode];
const vector = (opcode: number): number[] => [0xfd, ...unsigned(opcode)];
/** Alignment hint 0 and an offset: where the bytes lie is the caller's business. */
const memory = (offset: number): Code => [0, unsigned(offset)];

export const int = (value: number): Code => [0x41, signed(value)];
/** Moves bytes; the two places may overlap. */
export const moveBytes = (to: Code, from: Code, bytes: Code): Code => [to, from, bytes, 0xfc, 0x0a, 0, 0];
export const call = (functionIndex: number, argument: Code): Code => [argument, 0x10, unsigned(functionIndex)];
/** Runs `body` when the condition is not 0. */
export const when = (condition: Code, body: Code): Code => [condition, 0x04, 0x40, body, 0x0b];
/** Repeats `body`, whose last expression says whether to go on, at least once. */
export const repeatWhile = (body: Code, condition: Code): Code => [0x03, 0x40, body, condition, 0x0d, 0, 0x0b];
export const i32 = {
  add: binary(0x6a),
  sub: binary(0x6b),
  mul: binary(0x6c),
  and: binary(0x71),
  shiftLeft: binary(0x74),
  less: binary(0x48),
  greater: binary(0x4a),
  not: unary(0x45),
  load: (address: Code, offset = 0): Code => [address, 0x28, memory(offset)],
  store: (address: Code, value: Code, offset = 0): Code => [address, value, 0x36, memory(offset)],
} as const;

export const v128 = {
  load: (address: Code, offset = 0): Code => [address, vector(0x00), memory(offset)],
  /** Two 32-bit words into the low half. */
  loadHalf: (address: Code): Code => [address, vector(0x5d), memory(0)],
  store: (address: Code, value: Code): Code => [address, value, vector(0x0b), memory(0)],
  /** One 32-bit word into a lane. */
  loadWord: (address: Code, lane: number, into: Code): Code => [address, into, vector(0x56), memory(0), lane],
  /** One real into a lane. */
  loadReal: (address: Code, lane: number, into: Code): Code => [address, into, vector(0x57), memory(0), lane],
  /** One 64-bit lane to memory. */
  storeLane: (address: Code, lane: number, value: Code): Code => [address, value, vector(0x5b), memory(0), lane],
  and: binary(...vector(0x4e)),
  or: binary(...vector(0x50)),
  xor: binary(...vector(0x51)),
  /** Bits of `a` where the mask is 1, of `b` where it is 0. */
  select: (a: Code, b: Code, mask: Code): Code => [a, b, mask, vector(0x52)],
} as const;

export const i32x4 = {
  constant: (a: number, b: number, c: number, d: number): Code => [
    vector(0x0c),
    [a, b, c, d].map((value) => wide(value).slice(0, 4)),
  ],
  splat: unary(...vector(0x11)),
  lane: (a: Code, lane: number): Code => [a, vector(0x1b), lane],
  add: binary(...vector(0xae)),
  mul: binary(...vector(0xb5)),
  shiftLeft: (a: Code, by: number): Code => [a, int(by), vector(0xab)],
  shiftRight: (a: Code, by: number): Code => [a, int(by), vector(0xad)],
  /** Two reals to whole numbers in the low half. */
  ofReals: unary(...vector(0xfc)),
  /** The high half moved to the low one. */
  highHalf: (a: Code): Code => [a, a, vector(0x0d), [8, 9, 10, 11, 12, 13, 14, 15, 8, 9, 10, 11, 12, 13, 14, 15]],
  /** The low halves of two, one after the other. */
  lowHalves: (a: Code, b: Code): Code => [a, b, vector(0x0d), [0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23]],
  /** Words 0 and 2 of two, one after the other: masks of reals as masks of integers. */
  evenWords: (a: Code, b: Code): Code => [
    a,
    b,
    vector(0x0d),
    [0, 1, 2, 3, 8, 9, 10, 11, 16, 17, 18, 19, 24, 25, 26, 27],
  ],
} as const;

export const i64x2 = {
  constant: (value: number): Code => [vector(0x0c), wide(value), wide(value)],
  shiftLeft: (a: Code, by: number): Code => [a, int(by), vector(0xcb)],
  shiftRight: (a: Code, by: number): Code => [a, int(by), vector(0xcd)],
  add: binary(...vector(0xce)),
  sub: binary(...vector(0xd1)),
  greater: binary(...vector(0xd9)),
  /** The low two 32-bit integers, widened. */
  ofLow: unary(...vector(0xc7)),
  /** The low words of both lanes side by side in the low half. */
  lowWords: (a: Code): Code => [a, a, vector(0x0d), [0, 1, 2, 3, 8, 9, 10, 11, 0, 1, 2, 3, 8, 9, 10, 11]],
  bitmask: unary(...vector(0xc4)),
} as const;

/** A 32-bit integer as eight bytes. */
function wide(value: number): number[] {
  const sign = value < 0 ? 0xff : 0;
  return [value & 0xff, (value >> 8) & 0xff, (value >> 16) & 0xff, (value >> 24) & 0xff, sign, sign, sign, sign];
}

export const f64x2 = {
  constant(value: number): Code {
    real[0] = value;
    const bytes = [...bytesOfReal];
    return [vector(0x0c), bytes, bytes];
  },
  lane: (a: Code, lane: number): Code => [a, vector(0x21), lane],
  withLane: (a: Code, lane: number, value: Code): Code => [a, value, vector(0x22), lane],
  abs: unary(...vector(0xec)),
  negate: unary(...vector(0xed)),
  squareRoot: unary(...vector(0xef)),
  truncate: unary(...vector(0x7a)),
  add: binary(...vector(0xf0)),
  sub: binary(...vector(0xf1)),
  mul: binary(...vector(0xf2)),
  div: binary(...vector(0xf3)),
  splat: unary(...vector(0x14)),
  differs: binary(...vector(0x48)),
  less: binary(...vector(0x49)),
  greater: binary(...vector(0x4a)),
  atLeast: binary(...vector(0x4c)),
  /** The low two 32-bit integers, signed or unsigned, as reals. */
  ofIntegers: unary(...vector(0xfe)),
  ofWords: unary(...vector(0xff)),
} as const;

/** A function: types of its parameters and what it does with them and with locals it asks for. */
export interface KernelFunction {
  readonly name: string;
  readonly parameters: readonly ValueType[];
  readonly locals: readonly ValueType[];
  readonly body: Code;
  /** Type of what the body leaves, if it leaves anything. */
  readonly result: ValueType | undefined;
}

export function kernelFunction(
  name: string,
  parameters: readonly ValueType[],
  write: (parameter: readonly Variable[], local: (type: ValueType) => Variable) => Code,
  result?: ValueType,
): KernelFunction {
  const locals: ValueType[] = [];
  const body = write(
    parameters.map((_, k) => variable(k)),
    (type) => variable(parameters.length + locals.push(type) - 1),
  );
  return { name, parameters, locals, body, result };
}

const text = (value: string): Code => [unsigned(value.length), [...value].map((letter) => letter.charCodeAt(0))];
const list = (items: readonly Code[]): Code => [unsigned(items.length), items];

function flat(code: Code, into: number[] = []): number[] {
  if (typeof code === 'number') into.push(code);
  else for (const part of code) flat(part, into);
  return into;
}

function section(id: number, content: Code): Code {
  const bytes = flat(content);
  return [id, unsigned(bytes.length), bytes];
}

/**
 * Bytes of a module that imports a memory and functions from reals to reals as `from.memory` and `from.<name>`, and
 * exports kernels.
 *
 * @param imports names of the imported functions; function k of `call` is the k-th of them
 * @param pages size of the memory, 64 KiB each
 */
export function moduleBytes(
  imports: readonly string[],
  kernels: readonly KernelFunction[],
  pages: number,
): Uint8Array<ArrayBuffer> {
  const signatures = [
    [0x60, list([F64]), list([F64])],
    ...kernels.map(({ parameters, result }) => [0x60, list(parameters), list(result === undefined ? [] : [result])]),
  ];
  return new Uint8Array(
    flat([
      [0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
      section(1, list(signatures)),
      section(
        2,
        list([
          [text('from'), text('memory'), 2, 1, unsigned(pages), unsigned(pages)],
          ...imports.map((name) => [text('from'), text(name), 0, 0]),
        ]),
      ),
      section(3, list(kernels.map((_, k) => unsigned(k + 1)))),
      section(7, list(kernels.map(({ name }, k) => [text(name), 0, unsigned(imports.length + k)]))),
      section(
        10,
        list(
          kernels.map(({ locals, body }) => {
            const bytes = flat([list(locals.map((type) => [1, type])), body, 0x0b]);
            return [unsigned(bytes.length), bytes];
          }),
        ),
      ),
    ]),
  );
}
