import { describe, expect, test } from 'vitest';
import { faultText, parseSite } from '../../experiments/index.ts';

const faultsOf = (value: unknown): string[] => {
  const read = parseSite(typeof value === 'string' ? value : JSON.stringify(value));
  return 'faults' in read ? read.faults.map((fault) => faultText(fault, 'en')) : [];
};

describe('the file of a site', () => {
  test('may wish for nothing, or for everything there is', () => {
    expect(parseSite('{}')).toEqual({ site: {} });
    const site = {
      partition: 'main,long',
      account: 'econ-17',
      time: '1-12:00:00',
      memory: '4G',
      cpusPerTask: 8,
      modules: ['nodejs/20.11-gcc'],
      maxTasks: 400,
      extra: ['--qos=long', '-C avx512', '--mail-type=END'],
      command: 'apptainer exec jiqun.sif jiqun',
    };
    expect(parseSite(JSON.stringify(site))).toEqual({ site });
  });

  test('every fault in a line: where, what was found, what is allowed', () => {
    const faults = faultsOf({
      partitoin: 'main',
      account: 'econ; rm -rf',
      time: 'two hours',
      memory: '4 gigabytes',
      cpusPerTask: 0,
      modules: ['nodejs; reboot'],
      maxTasks: 1.5,
      command: 'jiqun\n#SBATCH --exclusive',
    });
    expect(faults.map((line) => line.slice(0, line.indexOf(':')))).toEqual(
      expect.arrayContaining([
        'partitoin',
        'account',
        'time',
        'memory',
        'cpusPerTask',
        'modules[0]',
        'maxTasks',
        'command',
      ]),
    );
    expect(faults).toHaveLength(8);
    expect(faults.find((line) => line.startsWith('partitoin'))).toContain('did you mean "partition"?');
    expect(faults.find((line) => line.startsWith('time'))).toBe(
      'time: found "two hours", allowed a time as Slurm reads it: "MINUTES", "HOURS:MINUTES:SECONDS" or "DAYS-HOURS"',
    );
  });

  test.each([
    '--array=0-3',
    '-a0-3',
    '--output=x',
    '-o x',
    '--chdir=/',
    '--cpus-per-task 4',
    '-c4',
    '--wrap=ls',
    'qos',
  ])('the option %j would undo what the program sets', (option) =>
    expect(faultsOf({ extra: ['--qos=long', option] }).join()).toMatch(/^extra\[1\]: found /),
  );

  test('an option cannot bring a line of its own', () => {
    expect(faultsOf({ extra: ['--qos=long\nreboot'] })).toHaveLength(1);
  });

  test.each([
    ['[]', 'document: found [], allowed the options of a site'],
    ['{"time":"60","time":"90"}', 'a second time'],
    ['{"__proto__":{}}', '__proto__: found an unknown key'],
    ['{"time":', 'found the end of the text'],
  ])('%s is no such file', (text, message) => {
    const faults = faultsOf(text);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(message);
  });
});
