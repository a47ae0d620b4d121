import { shown, type Checked, type Fault } from '../words/faults.ts';
import type { Overrides } from './override.ts';
import { parseLever, parseOff, parsePackage, parseSet } from './override-syntax.ts';

/** A path in the words of the command line: its name and what it changes in the scenario. */
export interface PathSpec {
  readonly name: string;
  readonly overrides: Required<Pick<Overrides, 'set' | 'lever' | 'package' | 'off'>>;
}

/** Each kind of item: the flag that means the same, and how the item begins. */
const kinds = [
  { key: 'package', prefix: '@', parse: parsePackage },
  { key: 'off', prefix: 'off:', parse: parseOff },
  { key: 'set', prefix: 'set:', parse: parseSet },
  { key: 'lever', prefix: '', parse: parseLever },
] as const;

/** An item as a person writes it inside a path, from the flag of a fault such as `--package upgrade`. */
export function asPathItem(flagPath: string): string {
  const kind = kinds.find(({ key }) => flagPath.startsWith(`--${key} `));
  return kind === undefined ? flagPath : kind.prefix + flagPath.slice(kind.key.length + 3);
}

const number = /^\s*[-+−－＋]?[0-9.０-９．]/;

/** Splits at commas; numbers alone belong to the item before them, `set:chainShares=0.1,0.8,0.1`. */
function itemsOf(spec: string): string[] {
  const items: string[] = [];
  for (const part of spec.trim() === '' ? [] : spec.split(',')) {
    const before = items.at(-1);
    if (before !== undefined && number.test(part)) items[items.length - 1] = `${before},${part}`;
    else items.push(part.trim());
  }
  return items;
}

const grammar = '[@PACKAGE[@Q]] [LEVER=LEVEL[@FROM[-TO]][~RAMP]] [off:MECHANISM[@Q]] [set:ID=VALUE]';

/**
 * Reads a path of a comparison, `NAME=SPEC`:
 *
 * ```
 * SPEC = nothing (the scenario as it is) | ITEM{,ITEM}
 * ITEM = @PACKAGE[@QUARTER]                        a package of the scenario, added to its policy
 *      | [REGION.]LEVER=LEVEL[@FROM[-TO]][~RAMP]   a lever, in place of the scenario's own bars of it
 *      | off:MECHANISM[@QUARTER]                   a mechanism switched off
 *      | set:[REGION.]ID=VALUE                     an assumption; VALUE of three numbers for one per chain
 * ```
 *
 * Whether the scenario has such a package or region is for `pathRuns` to say. Every fault at once.
 */
export function parsePathSpec(written: string): Checked<{ readonly path: PathSpec }> {
  const equals = written.indexOf('=');
  const name = written.slice(0, Math.max(0, equals)).trim();
  if (name === '' || name.length > 80) {
    return {
      faults: [
        {
          path: '--path',
          found: shown(written),
          allowed: {
            en: `NAME=SPEC, SPEC empty or a list of ${grammar}`,
            zh: `名称=内容，内容为空或以逗号分隔：${grammar}`,
          },
        },
      ],
    };
  }
  const overrides: { [K in keyof PathSpec['overrides']]: string[] } = { set: [], lever: [], package: [], off: [] };
  const faults: Fault[] = [];
  for (const item of itemsOf(written.slice(equals + 1))) {
    const { key, prefix, parse } = kinds.find((kind) => item.startsWith(kind.prefix)) as (typeof kinds)[number];
    const text = item.slice(prefix.length);
    const parsed = parse(text);
    if ('faults' in parsed)
      faults.push(...parsed.faults.map((fault) => ({ ...fault, path: `--path ${name}=${item}` })));
    else overrides[key].push(text);
  }
  return faults.length > 0 ? { faults } : { path: { name, overrides } };
}
