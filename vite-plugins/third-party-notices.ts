/** Writes the notices of everything by others that a build contains, from what ended up in it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin, Rollup } from 'vite';

export const NOTICES_FILE = 'THIRD-PARTY-NOTICES.txt';

interface Notice {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  /** As its authors wrote it. */
  readonly text: string;
}

/** What bundler and build tool add of their own has no file in their package. */
const VIRTUAL = /^\0(vite|rolldown)\//;
const INSTALLED = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/;

const modules = fileURLToPath(new URL('../node_modules', import.meta.url));

/** Folder of the package a module belongs to; undefined for one of the project. */
function packageFolder(id: string): string | undefined {
  const virtual = VIRTUAL.exec(id)?.[1];
  return virtual === undefined ? INSTALLED.exec(id)?.[1] : join(modules, virtual);
}

/** The licence in a package's folder: a file of that name, or the part of its README that begins with it. */
function licenseText(folder: string): string | undefined {
  const names = readdirSync(folder).toSorted();
  const files = names.filter((name) => /^(licen[cs]e|copying|notice)([.-]|$)/i.test(name));
  // What Vite contains itself is not in what it builds.
  if (files.length > 0)
    return files
      .map((name) => readFileSync(join(folder, name), 'utf8').split('\n# Licenses of bundled dependencies')[0])
      .join('\n');
  const readme = names.find((name) => /^readme\b/i.test(name));
  return readme === undefined
    ? undefined
    : /^(#+ *)?licen[cs]e\b.*/ims.exec(readFileSync(join(folder, readme), 'utf8'))?.[0];
}

/** @throws Error for a package whose licence cannot be found: it must not be given away without */
function noticeOf(folder: string): Notice {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Partial<Notice>;
  const text = licenseText(folder)?.replaceAll('\r\n', '\n').trim();
  if (name === undefined || version === undefined || license === undefined || text === undefined)
    throw new Error(`${folder}: found no name, version or licence to put into ${NOTICES_FILE}`);
  return { name, version, license, text };
}

/** The notice the arithmetic of `engine/math.ts` asks to keep, as it stands there. */
function portedNotice(): string {
  const source = readFileSync(new URL('../engine/math.ts', import.meta.url), 'utf8');
  const found = / \* `exp`, `log`[^]*?(?= \*\/)/.exec(source)?.[0];
  if (found === undefined) throw new Error('engine/math.ts: found no notice of fdlibm');
  return found.replaceAll(/^ \* ?/gm, '').trim();
}

/** The text for the packages in these folders, the same for the same packages. */
export function noticesText(folders: Iterable<string>): string {
  const byName = ({ name: a }: Notice, { name: b }: Notice): number => (a < b ? -1 : Number(a > b));
  const notices = [...new Set(folders)].map(noticeOf).toSorted(byName);
  const parts = [
    'Jiqun contains work of others, under the terms below. 本软件包含他人的作品，各自的许可条款如下。',
    ...notices.map(({ name, version, license, text }) => `${name} ${version} (${license})\n\n${text}`),
    `fdlibm, in engine/math.ts\n\n${portedNotice()}`,
  ];
  return `${parts.join(`\n\n${'-'.repeat(78)}\n\n`)}\n`;
}

/** Folders of the packages that code in a build comes from. */
function* packagesIn(bundle: Rollup.OutputBundle): Generator<string> {
  for (const chunk of Object.values(bundle)) {
    if (chunk.type !== 'chunk') continue;
    for (const [id, { renderedLength }] of Object.entries(chunk.modules)) {
      const folder = renderedLength > 0 ? packageFolder(id) : undefined;
      if (folder !== undefined) yield folder;
    }
  }
}

export interface ThirdPartyNotices {
  /** For the builds within a build, those of workers: takes note of what they contain. */
  readonly inner: () => Plugin;
  /** For the build itself: writes the file. */
  readonly whole: () => Plugin;
}

/** @param others folders of packages of which a build contains something that is no code */
export function thirdPartyNotices(others: readonly string[] = []): ThirdPartyNotices {
  const folders = new Set(others);
  return {
    inner: () => ({
      name: 'jiqun-third-party-within',
      apply: 'build',
      generateBundle(_options, bundle) {
        for (const folder of packagesIn(bundle)) folders.add(folder);
      },
    }),
    whole: () => ({
      name: 'jiqun-third-party-notices',
      apply: 'build',
      generateBundle: {
        order: 'post',
        handler(_options, bundle) {
          for (const folder of packagesIn(bundle)) folders.add(folder);
          this.emitFile({ type: 'asset', fileName: NOTICES_FILE, source: noticesText(folders) });
        },
      },
    }),
  };
}
