import { quotedValue, type Checked } from '../words/faults.ts';
import { readChanges, type ChangeFlag, type Overrides } from './override-words.ts';

/** A path of the command line: its name and what it changes in the scenario. */
export interface PathSpec {
  readonly name: string;
  readonly overrides: Overrides;
}

/** How an item begins that means the same as a flag. */
const prefixes: { readonly [F in ChangeFlag]: string } = { package: '@', off: 'off:', set: 'set:', lever: '' };

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
 * Whether the scenario has such a package or region is checked by `pathRuns`. Every fault at once.
 */
export function parsePathSpec(written: string): Checked<{ readonly path: PathSpec }> {
  const equals = written.indexOf('=');
  const name = written.slice(0, Math.max(0, equals)).trim();
  if (name === '' || name.length > 80) {
    return {
      faults: [
        {
          path: '--path',
          found: quotedValue(written),
          allowed: {
            en: `NAME=SPEC, SPEC empty or a list of ${grammar}`,
            zh: `名称=内容，内容为空或以逗号分隔：${grammar}`,
          },
        },
      ],
    };
  }
  const flags = Object.keys(prefixes) as ChangeFlag[];
  const words = itemsOf(written.slice(equals + 1)).map((item) => {
    const flag = flags.find((one) => item.startsWith(prefixes[one])) as ChangeFlag;
    return [flag, item.slice(prefixes[flag].length)] as const;
  });
  const overrides = readChanges(
    words,
    (flag, text) => `--path ${name}=${flag === undefined ? '' : prefixes[flag]}${text}`,
  );
  return overrides.faults.length > 0 ? { faults: overrides.faults } : { path: { name, overrides } };
}
