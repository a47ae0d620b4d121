/** Reads off the sources what an entry exports: each declaration as it is written, without what is inside. */
import { posix } from 'node:path';
import { parseSync, type ESTree } from 'vite';

// The bundler replaces this call by the files.
const sources = import.meta.glob(
  ['../../engine/**/*.ts', '../../experiments/**/*.ts', '../../workers/**/*.ts', '!**/*.d.ts'],
  { eager: true, import: 'default', query: '?raw' } as never,
) as Readonly<Record<string, string>>;

/** A name that can be imported. */
export interface Exported {
  readonly name: string;
  /** Where it is declared, from the project folder. */
  readonly file: string;
  /** Its declaration, with the comment before it. */
  readonly text: string;
}

interface Source {
  readonly code: string;
  readonly statements: readonly ESTree.Statement[];
  /** Comments by where they end. */
  readonly comments: ReadonlyMap<number, string>;
}

const LONGEST_VALUE = 160;

function read(file: string): Source {
  const code = sources[`../../${file}`];
  if (code === undefined) throw new Error(`${file}: found no such source`);
  const { program, comments } = parseSync(file, code);
  const found = comments.filter(({ value }) => value.startsWith('*'));
  return {
    code,
    statements: program.body as readonly ESTree.Statement[],
    comments: new Map(found.map(({ start, end }) => [end, code.slice(start, end)])),
  };
}

/** A value is shown by its declared type, otherwise by itself if it is short. */
function valueText(code: string, kind: string, { id, init, end }: ESTree.VariableDeclarator): string {
  const head = `${kind} ${code.slice(id.start, id.end)}`;
  if (id.typeAnnotation) return `${head};`;
  if (init?.type === 'ArrowFunctionExpression') return `${head} = ${code.slice(init.start, init.body.start).trim()} …;`;
  const whole = `${kind} ${code.slice(id.start, end)};`;
  return whole.length > LONGEST_VALUE ? `${head} = …;` : whole;
}

/** Names a statement declares, each with its declaration. */
function declared(
  code: string,
  statement: ESTree.Statement | ESTree.Declaration,
): readonly (readonly [string, string])[] {
  switch (statement.type) {
    case 'VariableDeclaration':
      return statement.declarations.map((one) => [
        (one.id as ESTree.IdentifierReference).name,
        valueText(code, statement.kind, one),
      ]);
    case 'FunctionDeclaration':
      return [[statement.id!.name, `${code.slice(statement.start, statement.body!.start).trim()};`]];
    case 'ClassDeclaration':
    case 'TSInterfaceDeclaration':
    case 'TSTypeAliasDeclaration':
      return [[statement.id!.name, code.slice(statement.start, statement.end)]];
    default:
      return [];
  }
}

const named = (name: ESTree.ModuleExportName): string => (name.type === 'Literal' ? name.value : name.name);

/** Everything an entry exports, in the order it says so. */
export function exportedFrom(file: string): readonly Exported[] {
  const { code, statements, comments } = read(file);
  const target = (source: ESTree.StringLiteral): string => posix.join(posix.dirname(file), source.value);
  return statements.flatMap((statement): readonly Exported[] => {
    if (statement.type === 'ExportAllDeclaration') return exportedFrom(target(statement.source));
    if (statement.type !== 'ExportNamedDeclaration') return [];
    const { declaration, source, specifiers } = statement;
    if (declaration) {
      const before = code.slice(0, statement.start).trimEnd().length;
      const comment = comments.get(before);
      return declared(code, declaration).map(([name, text]) => ({
        name,
        file,
        text: comment === undefined ? text : `${comment}\n${text}`,
      }));
    }
    if (!source) throw new Error(`${file}: exports a name without saying where it comes from`);
    const there = exportedFrom(target(source));
    return specifiers.map(({ local }) => {
      const found = there.find(({ name }) => name === named(local));
      if (found === undefined) throw new Error(`${file}: ${target(source)} exports no ${named(local)}`);
      return found;
    });
  });
}
