/** What the hosting page tells a server to send is what `npm start` sends. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
// @ts-expect-error a plain script without types
import { headers } from '../../scripts/content-policy.mjs';

const wanted = new Map(Object.entries(headers as Record<string, string>));

test.each(['hosting.md', 'hosting.zh.md'])('%s', (name) => {
  const text = readFileSync(join(import.meta.dirname, '../../docs', name), 'utf8');
  const nginx = [...text.matchAll(/^add_header (\S+) "(.*)" always;$/gm)];
  const file = [...text.matchAll(/^ {2}([\w-]+): (.*)$/gm)];
  for (const said of [nginx, file])
    expect(new Map(said.map(([, header, value]) => [header!.toLowerCase(), value]))).toEqual(wanted);
});
