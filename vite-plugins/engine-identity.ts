/**
 * Says which engine a build holds: a hash of the engine as it is bundled. One constant or formula makes another engine;
 * comments, formatting, names of local variables and texts do not.
 */
import { createHash } from 'node:crypto';
import { join, sep } from 'node:path';
import { Visitor, build, type ESTree, type Plugin, type Rolldown } from 'vite';

const MODULE = 'virtual:engine-identity';
const RESOLVED = `\0${MODULE}`;
const ENTRY = '\0identified-engine';
const DIGITS = 12;

const exactly = (id: string): RegExp => new RegExp(`^${id}$`);

/**
 * What numbers come from. Those of a run: the run itself, and the declared assumptions, of which defaults and plausible
 * ranges go into it. Those of patterns: their table besides; the scenarios they start from are told apart pattern by
 * pattern.
 */
const identified = {
  engine: [
    ['run', 'engine/run.ts'],
    ['parameters', 'engine/parameters.ts'],
  ],
  patterns: [['patterns', 'experiments/patterns/table.ts']],
} as const;
export type Identified = keyof typeof identified;

const partsOf = (root: string, what: Identified): string =>
  identified[what]
    .map(([name, file]) => `export { ${name} } from '${join(root, file)}';`)
    .join('\n')
    .replaceAll('\\', '/');

/** Whether an object is a text in both languages. */
function isText({ properties }: ESTree.ObjectExpression): boolean {
  const names = properties.map((property) =>
    property.type === 'Property' && property.key.type === 'Identifier' ? property.key.name : '',
  );
  return names.toSorted().join() === 'en,zh';
}

/** Properties that are read and not computed with, like any that holds a text: having them makes no other engine. */
const onlyRead: readonly string[] = ['equation', 'section', 'decimals', 'bounds'];

/** The code without what people read. */
function withoutTexts(code: string, program: ESTree.Program): string {
  const cuts: { readonly start: number; readonly end: number; readonly by: string }[] = [];
  new Visitor({
    ObjectExpression(node) {
      if (isText(node)) cuts.push({ start: node.start, end: node.end, by: '0' });
      for (const property of node.properties) {
        if (property.type !== 'Property' || property.key.type !== 'Identifier') continue;
        const isRead = property.value.type === 'ObjectExpression' && isText(property.value);
        if (!isRead && !onlyRead.includes(property.key.name)) continue;
        const comma = /^\s*,?/.exec(code.slice(property.end))![0].length;
        cuts.push({ start: property.start, end: property.end + comma, by: '' });
      }
    },
  }).visit(program);
  let kept = '';
  let at = 0;
  for (const { start, end, by } of cuts.toSorted((x, y) => x.start - y.start)) {
    // A text within what is cut out already.
    if (start < at) continue;
    kept += code.slice(at, start) + by;
    at = end;
  }
  return kept + code.slice(at);
}

/** Scenarios are told apart pattern by pattern. */
const shippedScenarios = /\/experiments\/documents\/presets\.ts$/;

const engineAlone = (root: string, what: Identified): Plugin => ({
  name: 'jiqun-identified-engine',
  enforce: 'post',
  resolveId: { filter: { id: exactly(ENTRY) }, handler: () => ENTRY },
  load: { filter: { id: exactly(ENTRY) }, handler: () => partsOf(root, what) },
  transform(code, id) {
    if (shippedScenarios.test(id))
      return { code: "export const FIRST_PRESET = 'default', presets = new Map();", map: null };
    return { code: withoutTexts(code, this.parse(code)), map: null };
  },
});

/**
 * The identity of the engine in a folder, or of the patterns: 12 hexadecimal digits, the same on every machine with the
 * same packages.
 * @param root folder that holds `engine/`
 */
export async function identityOf(root: string, what: Identified = 'engine'): Promise<string> {
  // The same bundle whatever it is wanted for.
  const built = (await build({
    root,
    configFile: false,
    envFile: false,
    publicDir: false,
    logLevel: 'silent',
    plugins: [engineAlone(root, what)],
    build: {
      write: false,
      target: 'es2022',
      minify: true,
      modulePreload: false,
      rolldownOptions: {
        input: { engine: ENTRY },
        preserveEntrySignatures: 'strict',
        output: { codeSplitting: false },
      },
    },
  })) as Rolldown.RolldownOutput;
  const [{ code }] = built.output;
  return createHash('sha256').update(code).digest('hex').slice(0, DIGITS);
}

/** Gives `virtual:engine-identity`. */
export function engineIdentity(): Plugin {
  let root = '';
  let known: Promise<readonly string[]> | undefined;
  const isEngine = (file: string): boolean =>
    ['engine', 'experiments', 'scenarios'].some((folder) =>
      file.startsWith(`${join(root, folder).replaceAll(sep, '/')}/`),
    );
  return {
    name: 'jiqun-engine-identity',
    configResolved(config) {
      root = config.root;
    },
    resolveId: { filter: { id: exactly(MODULE) }, handler: () => RESOLVED },
    load: {
      filter: { id: exactly(RESOLVED) },
      async handler() {
        known ??= Promise.all([identityOf(root), identityOf(root, 'patterns')]);
        const [identity, patterns] = await known;
        return `export const identity = ${JSON.stringify(identity)};\nexport const patterns = ${JSON.stringify(patterns)};`;
      },
    },
    watchChange(file) {
      if (isEngine(file)) known = undefined;
    },
    hotUpdate({ file, modules }) {
      const made = this.environment.moduleGraph.getModuleById(RESOLVED);
      return made === undefined || !isEngine(file) ? undefined : [...modules, made];
    },
  };
}
