/** What a computing cluster wants to know of a job: the options of one site, in a small file of their own. */
import * as v from 'valibot';
import { quotedValue, type Checked } from '../words/faults.ts';
import { readJson, specialKeyFaults } from './read-json.ts';
import { allowedNote, closedObject, type ParsedValue } from './schema-parts.ts';
import { isObject } from './shorthand.ts';
import { faultsAgainst } from './structure.ts';

const optional = v.exactOptional;

const word = v.pipe(
  v.string(),
  v.regex(/^[\w.,:@+-]{1,200}$/),
  allowedNote({
    en: 'a name of letters, digits and _ . , : @ + -, without blanks',
    zh: '由字母、数字和 _ . , : @ + - 组成、不含空格的名称',
  }),
);
const whole = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(most));

/** What the program sets itself: the rows that a task computes, and the number of its threads, follow from these. */
const own = '-[acDnoNW]|--(array|chdir|cpus-per-task|nodes|ntasks|output|parsable|test-only|wait|wrap)\\b';

const siteSchema = closedObject({
  partition: optional(word),
  account: optional(word),
  time: optional(
    v.pipe(
      v.string(),
      v.regex(/^(\d+-\d+(:\d+){0,2}|\d+(:\d+){0,2})$/),
      allowedNote({
        en: 'a time as Slurm reads it: "MINUTES", "HOURS:MINUTES:SECONDS" or "DAYS-HOURS"',
        zh: 'Slurm 所用的时间写法："分钟"、"时:分:秒" 或 "天-时"',
      }),
    ),
  ),
  memory: optional(
    v.pipe(
      v.string(),
      v.regex(/^\d+[KMGT]?$/),
      allowedNote({ en: 'memory of a task, such as "2G"', zh: '每个任务的内存，例如 "2G"' }),
    ),
  ),
  cpusPerTask: optional(whole(1024)),
  modules: optional(
    v.pipe(
      v.array(
        v.pipe(
          v.string(),
          v.regex(/^[\w.+/-]{1,200}$/),
          allowedNote({ en: 'the name of a module, such as "nodejs/20"', zh: '模块名，例如 "nodejs/20"' }),
        ),
      ),
      v.maxLength(20),
    ),
  ),
  maxTasks: optional(whole(100_000)),
  extra: optional(
    v.pipe(
      v.array(
        v.pipe(
          v.string(),
          v.regex(new RegExp(String.raw`^(?!${own})--?[A-Za-z][^\p{C}]{0,300}$`, 'u')),
          allowedNote({
            en: 'an option of sbatch such as "--qos=long", except those the program sets itself (array, folder, output, tasks, CPUs)',
            zh: 'sbatch 的一个选项，例如 "--qos=long"，但由程序自行设定的选项（数组、目录、输出、任务数、CPU 数）除外',
          }),
        ),
      ),
      v.maxLength(50),
    ),
  ),
  command: optional(
    v.pipe(
      v.string(),
      v.regex(/^[^\p{C}]{1,1000}$/u),
      allowedNote({
        en: 'how the program is called on a node, in one line, such as "jiqun"',
        zh: '在节点上调用本程序的命令，写成一行，例如 "jiqun"',
      }),
    ),
  ),
});

/** A site as its file says. */
export interface SiteDocument extends ParsedValue<v.InferOutput<typeof siteSchema>> {}

/** Reads the file of a site; gives it, or every fault it has. */
export function parseSite(text: string): Checked<{ readonly site: SiteDocument }> {
  const read = readJson(text);
  if ('faults' in read) return read;
  if (!isObject(read.value)) {
    const allowed = {
      en: 'the options of a site: a JSON object such as { "partition": "main" }',
      zh: '计算站点的选项：JSON 对象，例如 { "partition": "main" }',
    };
    return { faults: [{ path: '', found: quotedValue(read.value), allowed }] };
  }
  const special = specialKeyFaults(read.value);
  if (special.length > 0) return { faults: special };
  const faults = faultsAgainst(siteSchema, read.value, []);
  return faults.length > 0 ? { faults } : { site: read.value as unknown as SiteDocument };
}
