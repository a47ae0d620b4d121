/** Windows and attributions of any path: one written on the command line, or one of the document. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inProcess } from './in-process.ts';

const { folder, jiqun } = inProcess();

const window = ['window', 'default', '--from', '40..80/40', '--seeds', '2', '--json', '--workers', '1'];
const attribute = ['attribute', 'default', '--quarters', '80', '--seeds', '2', '--json', '--workers', '1'];

const told = async (...words: readonly string[]): Promise<{ readonly [key: string]: unknown }> => {
  const { status, out, messages } = await jiqun(...words);
  expect({ status, said: status === 0 ? [] : messages }).toEqual({ status: 0, said: [] });
  return JSON.parse(out) as { readonly [key: string]: unknown };
};
const bare = ({ package: _package, path: _path, ...rest }: { readonly [key: string]: unknown }) => rest;

test('a path that is a package gives what the package gives', async () => {
  const [named, written] = await Promise.all([
    told(...window, '--package', 'upgrade'),
    told(...window, '--path', 'mine=@upgrade@60'),
  ]);
  expect(written['path']).toBe('mine');
  expect(bare(written)).toEqual(bare(named));
  const shares = await Promise.all([
    told(...attribute, '--package', 'upgrade@60'),
    told(...attribute, '--path', 'mine=@upgrade@60'),
  ]);
  expect(bare(shares[1])).toEqual(bare(shares[0]));
}, 60_000);

test('one’s own policy, written or as a path of the document, and what is wrong with others', async () => {
  const policy = [
    { lever: 'rd', level: 0.6, from: 30 },
    { lever: 'train', level: 0.5, from: 34 },
  ];
  const file = join(folder, 'own.json');
  writeFileSync(
    file,
    JSON.stringify({ format: 1, extends: 'default', paths: [{ name: 'Mine · 我的', id: 'path1', policy }] }),
  );
  const rest = attribute.slice(2);
  const [written, byName, byId] = await Promise.all([
    told(...attribute, '--path', 'mine=rd=0.6@30,train=0.5@34'),
    told('attribute', file, ...rest, '--path', 'Mine · 我的'),
    told('attribute', file, ...rest, '--path', 'path1'),
  ]);
  expect((written['shares'] as readonly { readonly lever: string }[]).map(({ lever }) => lever)).toEqual([
    'rd',
    'train',
  ]);
  expect(byName['shares']).toEqual(written['shares']);
  expect(byId['shares']).toEqual(written['shares']);

  const refused = async (...words: readonly string[]): Promise<string> => {
    const { status, messages } = await jiqun(...words);
    expect(status).toBe(2);
    return messages.join('\n');
  };
  expect(await refused('window', file, '--path', 'path2')).toMatch(/--path: found "path2", allowed Mine/);
  expect(await refused('window', 'default', '--path', 'x=@upgrad')).toContain('did you mean "upgrade"?');
  expect(await refused('window', 'default', '--path', 'x=off:externalities')).toContain('adds no policy');
  expect(await refused('window', 'default', '--path', 'x=rd=1', '--package', 'upgrade')).toContain('either');
  // A path that does nothing is computed all the same, and said to do nothing.
  const { status, messages } = await jiqun(
    'compare',
    'default',
    '--quarters',
    '20',
    '--path',
    'base=',
    '--path',
    'idle=rd=0',
    '--seeds',
    '2',
  );
  expect(status).toBe(0);
  expect(messages.join()).toContain('Path idle runs exactly as base');
}, 60_000);

test('the least strength of a policy, in words and as data', async () => {
  const words = [
    'cheapest',
    'default',
    '--quarters',
    '24',
    '--path',
    'mine=rd=0.6@4',
    '--upgraded',
    '1',
    '--seeds',
    '2',
  ];
  const found = await told(...words, '--json', '--workers', '1');
  expect(found).toMatchObject({ path: 'mine', start: 4, wanted: 1, futures: 2, perWorld: 2, reached: false });
  // Nothing upgrades in six years: every lever is tried at its full level, and that is said.
  expect(found['multiplier']).toBeCloseTo(1 / 0.6, 9);
  const { out } = await jiqun(...words, '--lang', 'zh');
  expect(out).toContain('各杠杆已至极限');
  const { status, messages } = await jiqun(...words.slice(0, -4), '--upgraded', '9', '--seeds', '2');
  expect(status).toBe(2);
  expect(messages.join()).toContain('a whole number from 1 to 2');
}, 60_000);
