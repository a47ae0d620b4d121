/** The shape of the house: what may import what, how large a file may be, what it may be called. */
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesIn, folders, importsOf, layers, root, textOf, type Folder, type Import } from './sources.ts';

type Layer = (typeof layers)[number];

/** What a layer may import: entries of other layers, and packages. */
const allowed: Readonly<Record<Layer, { readonly entries: readonly string[]; readonly packages: RegExp }>> = {
  engine: { entries: [], packages: /^seedrandom$/ },
  experiments: { entries: ['engine/index.ts'], packages: /^(valibot|d3-dsv)$/ },
  workers: {
    entries: ['engine/index.ts', 'experiments/index.ts'],
    packages: /^(comlink(\/dist\/esm\/node-adapter)?|virtual:engine-identity)$/,
  },
  ui: {
    entries: ['engine/index.ts', 'experiments/index.ts', 'workers/index.ts'],
    packages: /^(preact(\/hooks)?|@preact\/signals|d3-[a-z]+|hyparquet-writer)$/,
  },
  cli: {
    entries: ['engine/index.ts', 'experiments/index.ts', 'workers/node/index.ts'],
    packages: /^(node:[a-z_/]+|d3-dsv|hyparquet|hyparquet-writer)$/,
  },
};

/**
 * The rooms of a layer, from the ground up: each may import from those before it. A layer that is not here is one room,
 * whose folders are its drawers.
 */
const rooms: Readonly<Partial<Record<Layer, readonly string[]>>> = {
  experiments: [
    'statistics',
    'sampling',
    'analysis',
    'words',
    'measured',
    'documents',
    'designs',
    'sweeps',
    'search',
    'calibration',
    'telling',
    'patterns',
    'versions',
  ],
  ui: [
    'parts',
    'facts',
    'plot',
    'stage',
    'charts',
    'chronicle',
    'explain',
    'figures',
    'library',
    'studio',
    'controls',
    'evidence',
    'levers',
    'fork',
    'compare',
    'lab',
    'cluster',
    'book',
    'versions',
    'editor',
    'brief',
    'page',
    'offline',
  ],
};

/** Files that are tables: longer than code may be. */
const tables = /^(engine\/(levers|lever-arguments|state)\.ts|test\/engine\/equations\.test\.ts|.*\/text\/.*)$/;
/** Of 120 characters: at the 150 lines used to have, 300. */
const LONGEST = 340;

const files = new Map<Folder, string[]>(
  folders.map((folder) => [folder, existsSync(join(root, folder)) ? filesIn(folder) : []]),
);
const allFiles = [...files.values()].flat();
const imports = new Map<string, Import[]>(allFiles.map((path) => [path, importsOf(path)]));
const importsIn = (folder: Folder): Import[] => files.get(folder)!.flatMap((path) => imports.get(path)!);
const written = ({ from, specifier }: Import): string => `${from} imports ${specifier}`;

describe.each(layers)('layer %s', (layer) => {
  const inside = (path: string) => path.startsWith(`${layer}/`);

  test('imports only downwards, through the entry of a layer', () => {
    const outward = importsIn(layer).filter(({ to }) => to !== undefined && !inside(to));
    // The description that the page shows, and the numbers of the package, belong to no layer.
    const free = (to: string) =>
      (layer === 'cli' && to === 'package.json') ||
      (layer === 'ui' && /^docs\/generate\/(model-description|section)\.ts$/.test(to));
    expect(outward.filter(({ to }) => !allowed[layer].entries.includes(to!) && !free(to!)).map(written)).toEqual([]);
  });

  test('imports only its packages', () => {
    const node = (from: string) => from.startsWith('workers/node/');
    const foreign = importsIn(layer).filter(({ from, specifier, to }) => {
      return (
        to === undefined && !allowed[layer].packages.test(specifier) && !(node(from) && specifier.startsWith('node:'))
      );
    });
    expect(foreign.map(written)).toEqual([]);
  });

  test('exports by name only', () => {
    expect(files.get(layer)!.filter((path) => /^export default/m.test(textOf(path)))).toEqual([]);
  });
});

describe('workers', () => {
  test('what runs in a page does not know Node', () => {
    const outside = importsIn('workers').filter(
      ({ from, to }) => !from.startsWith('workers/node/') && to?.startsWith('workers/node/'),
    );
    expect(outside.map(written)).toEqual([]);
  });
});

test('the page takes from the engine its catalogues and types, and never steps the model', () => {
  const stepping = /import\s+(?!type)[^;]*\b(run|createEngine)\b[^;]*engine\/index\.ts'/;
  expect(files.get('ui')!.filter((path) => stepping.test(textOf(path)))).toEqual([]);
});

describe('imports', () => {
  test('name files that exist, with their ending', () => {
    const lost = allFiles
      .flatMap((path) => imports.get(path)!)
      .filter(({ to }) => to !== undefined && !existsSync(join(root, to.replace(/\?.*$/, ''))));
    expect(lost.filter(({ from }) => !from.startsWith('test/')).map(written)).toEqual([]);
  });

  test('are found at all', () => {
    const found = new Set(importsIn('engine').map(written));
    expect(found).toContain('engine/run.ts imports ./engine.ts');
    expect(found).toContain('engine/run.ts imports ./run-input.ts');
    expect(found).toContain('engine/random.ts imports seedrandom');
    expect(found).toContain('engine/index.ts imports ./levers.ts');
  });

  describe.each(Object.entries(rooms))('between the rooms of %s', (layer, order) => {
    const roomOf = (path: string): string | undefined => new RegExp(`^${layer}/([^/]+)/`).exec(path)?.[1];
    const found = importsIn(layer as Layer);

    test('every file is in a room, but for the entry', () => {
      const inNoRoom = files.get(layer as Layer)!.filter((path) => !order.includes(roomOf(path) ?? ''));
      expect(inNoRoom).toEqual(layer === 'ui' ? ['ui/main.tsx'] : ['experiments/index.ts']);
      expect(order.filter((room) => !files.get(layer as Layer)!.some((path) => roomOf(path) === room))).toEqual([]);
    });

    test('they only go down', () => {
      const between = found.filter(
        ({ from, to }) => to !== undefined && roomOf(from) !== undefined && roomOf(to) !== roomOf(from),
      );
      const inside = between.filter(({ to }) => to!.startsWith(`${layer}/`));
      expect(inside.length).toBeGreaterThan(20);
      expect(
        inside.filter(({ from, to }) => order.indexOf(roomOf(to!) ?? '') > order.indexOf(roomOf(from)!)).map(written),
      ).toEqual([]);
    });
  });

  test('make no circles, types included', () => {
    const circles: string[] = [];
    const done = new Set<string>();
    const walk = (path: string, way: readonly string[]): void => {
      if (way.includes(path)) {
        circles.push([...way.slice(way.indexOf(path)), path].join(' → '));
        return;
      }
      if (done.has(path)) return;
      for (const { to } of imports.get(path) ?? []) if (to !== undefined) walk(to, [...way, path]);
      done.add(path);
    };
    for (const path of allFiles) walk(path, []);
    expect(circles).toEqual([]);
  });
});

describe('files', () => {
  test(`are not longer than ${LONGEST} lines, tables excepted`, () => {
    const lines = (path: string) => textOf(path).split('\n').length - 1;
    expect(
      allFiles.filter((path) => !tables.test(path) && lines(path) > LONGEST).map((path) => `${path}: ${lines(path)}`),
    ).toEqual([]);
  });

  test('are named in kebab-case after what they hold', () => {
    const name = /^[a-z0-9]+(-[a-z0-9]+)*(\.(test|speed|property\.test|golden\.test|bench|d))?\.(ts|tsx|mjs)$/;
    expect(allFiles.filter((path) => !name.test(basename(path)))).toEqual([]);
    expect(
      allFiles.filter((path) => /^(utils?|helpers?|common|misc|shared|types)\.tsx?$/.test(basename(path))),
    ).toEqual([]);
  });

  test('one index to a layer and to a room that others enter through it', () => {
    const found = layers.flatMap((layer) => files.get(layer)!).filter((path) => basename(path).startsWith('index.'));
    const doors = rooms.experiments!.map((room) => `experiments/${room}/index.ts`);
    const entries = ['engine/index.ts', 'experiments/index.ts', ...doors, 'workers/index.ts', 'workers/node/index.ts'];
    expect(found.toSorted()).toEqual(entries.toSorted());
  });

  test('have no unfinished business and name no machine', () => {
    const marks = [
      ['TO', 'DO'],
      ['FIX', 'ME'],
      ['X', 'XX'],
      ['/work', '/'],
      ['/tmp', '/'],
      ['/home', '/'],
    ].map((parts) => parts.join(''));
    const product = allFiles.filter((path) => !path.startsWith('test/'));
    expect(product.filter((path) => marks.some((mark) => textOf(path).includes(mark)))).toEqual([]);
  });
});

describe('packages', () => {
  const manifest = JSON.parse(textOf('package.json')) as Record<string, Record<string, string>>;

  test('have exact versions', () => {
    const versions = Object.entries(manifest['devDependencies']!);
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+(-r\.\d+)?$/.test(version))).toEqual([]);
    expect(versions.length).toBeGreaterThan(20);
  });

  test('are locked, with their sums and without addresses', () => {
    const lock = JSON.parse(textOf('package-lock.json')) as {
      packages: Record<string, { version?: string; integrity?: string; resolved?: string }>;
    };
    const locked = Object.entries(lock.packages).filter(([path]) => path !== '');
    expect(locked.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
    expect(locked.filter(([, { integrity }]) => integrity === undefined).map(([path]) => path)).toEqual([]);
    for (const [name, version] of Object.entries(manifest['devDependencies']!))
      expect(lock.packages[`node_modules/${name}`]?.version, name).toBe(version);
    // What is built contains all it loads: who installs it needs nothing else.
    expect(manifest['dependencies']).toBeUndefined();
  });
});
