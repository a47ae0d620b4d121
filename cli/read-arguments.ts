import { nearest, readNumber, inBothLanguages, quotedValue, type Fault } from '../experiments/index.ts';
import type { Command, Flag, FlagValues, Flags, Operand } from './command.ts';
import { oneOfWords } from './one-of-words.ts';

export interface ReadArguments {
  readonly values: FlagValues<Flags>;
  readonly operand: string;
  readonly operands: readonly string[];
  readonly faults: Fault[];
}

const short: ReadonlyMap<string, string> = new Map([['-h', '--help']]);

function empty(flag: Flag): boolean | readonly string[] | undefined {
  return flag.kind === 'switch' ? false : flag.kind === 'list' ? [] : undefined;
}

function operandFaults(operand: Operand | undefined, words: readonly string[]): Fault[] {
  const faults: Fault[] = [];
  const allowed = operand?.allowed;
  const [first] = words;
  if (operand?.many === true) return faults;
  if (operand !== undefined && (first === undefined || first === '')) {
    faults.push({
      path: operand.name,
      found: quotedValue(first),
      allowed: allowed === undefined ? operand.text : oneOfWords(allowed),
    });
  } else if (allowed !== undefined && first !== undefined && !allowed.includes(first)) {
    faults.push({ path: operand!.name, found: quotedValue(first), allowed: oneOfWords(allowed, first) });
  }
  for (const extra of words.slice(operand === undefined ? 0 : 1)) {
    faults.push({
      path: extra === '' ? '""' : extra,
      found: { en: 'one word too many', zh: '多余的参数' },
      allowed:
        operand === undefined
          ? { en: 'flags only', zh: '选项' }
          : { en: `one ${operand.name}`, zh: `一个 ${operand.name}` },
    });
  }
  return faults;
}

/**
 * Reads the words after the name of a command. Every fault is found in one pass: an unknown flag, a value that is
 * missing, not a number or out of range, a flag given twice, an operand that is missing or one too many.
 */
export function readArguments(
  command: Pick<Command, 'operand'>,
  flags: Flags,
  words: readonly string[],
): ReadArguments {
  const values: Record<string, unknown> = Object.fromEntries(
    Object.entries(flags).map(([name, flag]) => [name, empty(flag)]),
  );
  const faults: Fault[] = [];
  const operands: string[] = [];
  const given = new Set<string>();

  function store(name: string, flag: Flag, written: string): void {
    const path = `--${name}`;
    if (flag.kind === 'list') {
      values[name] = [...(values[name] as readonly string[]), written];
      return;
    }
    if (given.has(name))
      faults.push({ path, found: { en: 'it a second time', zh: '重复出现' }, allowed: { en: 'once', zh: '只写一次' } });
    given.add(name);
    if (flag.kind === 'whole') {
      const read = readNumber(written, { min: flag.min, max: flag.max, integer: true });
      if ('fault' in read)
        faults.push({
          path,
          ...read.fault,
          ...('value' in readNumber(written) ? { found: quotedValue(written) } : {}),
        });
      else values[name] = read.value;
    } else if (flag.kind === 'text') {
      if (flag.allowed !== undefined && !flag.allowed.includes(written)) {
        faults.push({ path, found: quotedValue(written), allowed: oneOfWords(flag.allowed, written) });
      }
      values[name] = written;
    }
  }

  for (let k = 0; k < words.length; k++) {
    const word = short.get(words[k]!) ?? words[k]!;
    if (word === '--') {
      operands.push(...words.slice(k + 1));
      break;
    }
    if (!word.startsWith('-') || word === '-') {
      operands.push(word);
      continue;
    }
    const equals = word.indexOf('=');
    const written = equals < 0 ? word : word.slice(0, equals);
    const name = written.slice(2);
    const flag = written.startsWith('--') && Object.hasOwn(flags, name) ? flags[name] : undefined;
    const next = words[k + 1];
    const nextIsValue = next !== undefined && !next.startsWith('--') && !short.has(next);
    if (flag === undefined) {
      const names = Object.keys(flags).map((known) => `--${known}`);
      const guess = nearest(written, names);
      faults.push({
        path: written,
        found: { en: 'an unknown flag', zh: '未知的选项' },
        allowed: oneOfWords(names, written),
      });
      // The value of an unknown flag is not a fault of its own: what follows it is one, unless it must be the operand.
      const operandMissing = command.operand !== undefined && operands.length === 0;
      const takesValue = guess === undefined ? !operandMissing : flags[guess.slice(2)]?.kind !== 'switch';
      if (takesValue && equals < 0 && nextIsValue) k += 1;
    } else if (flag.kind === 'switch') {
      if (equals >= 0)
        faults.push({
          path: written,
          found: quotedValue(word.slice(equals + 1)),
          allowed: { en: 'no value', zh: '不带值' },
        });
      values[name] = true;
    } else if (equals >= 0) {
      store(name, flag, word.slice(equals + 1));
    } else if (nextIsValue) {
      store(name, flag, next);
      k += 1;
    } else {
      faults.push({ path: written, found: { en: 'no value', zh: '没有值' }, allowed: inBothLanguages(flag.value) });
    }
  }
  faults.push(...operandFaults(command.operand, operands));
  return { values: values as FlagValues<Flags>, operand: operands[0] ?? '', operands, faults };
}
