/** Whose effect a window or an attribution is about: a package of the scenario, or a path. */
import {
  addedByPackage,
  addedByPath,
  parsePackage,
  parsePathSpec,
  presets,
  quotedValue,
  type AddedPolicy,
  type Fault,
} from '../experiments/index.ts';
import type { Text } from '../engine/index.ts';
import type { Flag } from './command.ts';
import { oneOfWords } from './one-of-words.ts';
import { packageLabel, packageWanted } from './package-argument.ts';
import { pathLabel } from './path-label.ts';
import type { WantedScenario } from './scenario-argument.ts';

export const pathFlag = {
  kind: 'text',
  value: 'NAME[=SPEC]',
  text: {
    en: 'instead of a package any path: one of the scenario by its name or id, or one written as for compare',
    zh: '不用政策组合，而用任一路径：情景自带路径的名称或 id，或与 compare 相同的写法',
  },
} as const satisfies Flag;

/** What `--path` says; undefined after a fault. */
export function readPath(
  written: string,
  wanted: WantedScenario | undefined,
  faults: Fault[],
): AddedPolicy | undefined {
  if (wanted === undefined) return undefined;
  const place = `--path ${written.split('=')[0]}`;
  if (!written.includes('=')) {
    const { paths } = wanted.scenario;
    const path = paths.find(({ name }) => name === written) ?? paths.find(({ id }) => id === written);
    if (path === undefined) {
      const known = paths.map(({ name }) => name);
      faults.push({
        path: '--path',
        found: quotedValue(written),
        allowed:
          known.length > 0
            ? oneOfWords(known, written)
            : {
                en: 'NAME=SPEC: this scenario names no paths of its own',
                zh: '名称=内容：该情景没有自带的路径',
              },
      });
      return undefined;
    }
    return added(addedByPath(wanted.document, path, presets, place), faults);
  }
  const parsed = parsePathSpec(written);
  if ('faults' in parsed) {
    faults.push(...parsed.faults);
    return undefined;
  }
  return added(addedByPath(wanted.document, parsed.path, presets, place), faults);
}

function added(checked: ReturnType<typeof addedByPath>, faults: Fault[]): AddedPolicy | undefined {
  if (!('faults' in checked)) return checked;
  faults.push(...checked.faults);
  return undefined;
}

/** The fault of both a package and a path. */
export const bothFault = (written: string): Fault => ({
  path: '--path',
  found: quotedValue(written),
  allowed: { en: 'either --package or --path', zh: '--package 与 --path 只能择一' },
});

/** What is asked about, in a report: a package by its label, a path by its name. */
export function subjectLabel(
  { name, kind }: { readonly name: string; readonly kind: 'package' | 'path' },
  wanted: WantedScenario,
): Text {
  if (kind === 'package') return packageLabel(name, wanted);
  return { en: pathLabel(name, 'en'), zh: pathLabel(name, 'zh') };
}

/** What `--package` or `--path` says, a package from the quarter it names; undefined after a fault. */
export function readAdded(
  { package: named, path }: { readonly package: string | undefined; readonly path: string | undefined },
  wanted: WantedScenario | undefined,
  faults: Fault[],
): AddedPolicy | undefined {
  if (path !== undefined) {
    if (named !== undefined) faults.push(bothFault(path));
    return readPath(path, wanted, faults);
  }
  if (named === undefined) {
    faults.push(packageWanted(wanted));
    return undefined;
  }
  const parsed = parsePackage(named);
  if ('faults' in parsed) faults.push(...parsed.faults);
  if (wanted === undefined || !('value' in parsed)) return undefined;
  return added(addedByPackage(wanted.document, parsed.value, presets, `--package ${named}`), faults);
}
