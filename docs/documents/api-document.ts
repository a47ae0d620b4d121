import type { Text } from '../../engine/index.ts';
import type { Language } from '../../experiments/index.ts';
import { code } from '../generate/markdown.ts';
import { exportedFrom } from './exported.ts';
import { markdownPage } from './markdown-page.ts';

const examples = import.meta.glob('../../examples/**/*', {
  eager: true,
  import: 'default',
  query: '?raw',
} as never) as Readonly<Record<string, string>>;

const words = {
  title: { en: 'The library', zh: '程序库' },
  intro: {
    en: 'What the page and the command line are made of, for programs of your own. `npm pack` makes the package, `npm install ./jiqun-0.1.0.tgz` installs it; it needs nothing else, runs in Node and, without a bundler, in browsers, and has types. Same input, same engine: same bits, wherever it runs, on one thread or many.',
    zh: '页面与命令行所用的同一套代码，可供自己的程序使用。`npm pack` 生成软件包，`npm install ./jiqun-0.1.0.tgz` 安装；它不依赖其他软件，可在 Node 中运行，也可不经打包直接在浏览器中运行，并带有类型声明。同样的输入、同一引擎，无论在何处、用几个线程，结果都逐位相同。',
  },
  examples: { en: 'Examples', zh: '示例' },
  declarations: {
    en: 'Declarations as they stand in the sources, without what is inside.',
    zh: '此处只列名称；声明与英文注释见 [api.md](api.md)。',
  },
} as const;

const shown: readonly { readonly title: Text; readonly files: readonly string[] }[] = [
  { title: { en: 'A run', zh: '一次运行' }, files: ['run.mjs'] },
  { title: { en: 'A comparison on all cores', zh: '用全部处理器核心比较路径' }, files: ['comparison.mjs'] },
  {
    title: { en: 'A run in a worker of a page', zh: '在网页的工作线程中运行' },
    files: ['page/page.js', 'page/index.html'],
  },
];

const entries: readonly { readonly name: string; readonly file: string; readonly about: Text }[] = [
  {
    name: 'jiqun/engine',
    file: 'engine/index.ts',
    about: {
      en: 'The model: a run from its input, step by step or whole, and the tables it is made of.',
      zh: '模型本身：由输入得到一次运行（整体或逐季），以及构成模型的各张表。',
    },
  },
  {
    name: 'jiqun/experiments',
    file: 'experiments/index.ts',
    about: {
      en: 'Scenario documents and what is asked of many runs, as pure functions. What may be wrong with what people write comes back as `faults`, not as an exception.',
      zh: '情景文档，以及对大量运行的提问，均为纯函数。书写有误之处以 `faults` 返回，而不抛出异常。',
    },
  },
  {
    name: 'jiqun/workers (Node)',
    file: 'workers/node/index.ts',
    about: { en: 'Runs on worker threads.', zh: '在 Node 的工作线程中运行。' },
  },
  {
    name: 'jiqun/workers (browser)',
    file: 'workers/index.ts',
    about: { en: 'Runs in workers of a page.', zh: '在网页的工作线程中运行。' },
  },
];

function example(path: string): string {
  const text = examples[`../../examples/${path}`];
  if (text === undefined) throw new Error(`examples/${path}: found no such example`);
  const language = path.endsWith('.html') ? 'html' : 'js';
  return `${code(`examples/${path}`)}\n\n\`\`\`${language}\n${text.trimEnd()}\n\`\`\``;
}

/** What an entry exports, file by file in the order the entry names them. */
function declarations(entry: string, language: Language): readonly string[] {
  const exported = exportedFrom(entry);
  return [...new Set(exported.map(({ file }) => file))].flatMap((from) => {
    const here = exported.filter(({ file }) => file === from);
    return [
      `### ${code(from)}`,
      language === 'zh'
        ? here.map(({ name }) => code(name)).join('、')
        : `\`\`\`ts\n${here.map(({ text }) => text).join('\n\n')}\n\`\`\``,
    ];
  });
}

/** How other programs use the package: examples, and all that can be imported. */
export function apiDocument(language: Language): string {
  return markdownPage('api', words.title[language], language, [
    words.intro[language],
    `## ${words.examples[language]}`,
    ...shown.flatMap(({ title, files }) => [`### ${title[language]}`, ...files.map(example)]),
    ...entries.flatMap(({ name, file, about }) => [
      `## ${code(name)}`,
      `${about[language]} ${words.declarations[language]}`,
      ...declarations(file, language),
    ]),
  ]);
}
