/** Slurm itself, for the tests of one file: a controller and two nodes on this machine. */
import { spawn, execFile, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll } from 'vitest';
import { nodeNames, slurmConfiguration, type NodeName } from './configuration.ts';
import { endAtOnce, jobProcesses } from './processes.ts';
import { until } from './until.ts';

/** One task of an array, as the queue tells it. */
export interface Task {
  readonly index: number;
  readonly state: string;
  /** Empty while it waits. */
  readonly node: string;
}

export interface Cluster {
  /** A folder of its own, which all nodes share; gone after the tests. */
  readonly folder: string;
  /** What makes Slurm's programs talk to this cluster. */
  readonly environment: NodeJS.ProcessEnv;
  /** Calls one of Slurm's programs in that folder; what it printed. */
  readonly call: (
    program: 'sbatch' | 'squeue' | 'scontrol' | 'scancel' | 'sinfo',
    ...words: string[]
  ) => Promise<string>;
  /** Tasks of a job that run, wait or have ended. */
  readonly tasks: (job: string) => Promise<readonly Task[]>;
  /** A node loses its power, with all that runs on it. */
  readonly killNode: (name: NodeName) => void;
}

const SBIN = '/usr/sbin';

async function freePorts(count: number): Promise<number[]> {
  const servers = Array.from({ length: count }, () => createServer());
  const ports = await Promise.all(
    servers.map(
      (server) =>
        new Promise<number>((resolve, reject) => {
          server.on('error', reject);
          server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
        }),
    ),
  );
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
}

const ended = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null;

export function slurmCluster(): Cluster {
  const folder = mkdtempSync(join(tmpdir(), 'slurm-'));
  const configuration = join(folder, 'slurm.conf');
  const environment = { ...process.env, SLURM_CONF: configuration };
  const daemons = new Map<'controller' | NodeName, ChildProcess>();
  const spool = (name: NodeName): string => join(folder, `spool-${name}`);

  const call: Cluster['call'] = async (program, ...words) => {
    const { stdout } = await promisify(execFile)(program, words, { cwd: folder, env: environment });
    return stdout.trim();
  };

  /** A daemon that also ends when this process does, however that happens. */
  function start(name: 'controller' | NodeName, program: string, ...words: string[]): void {
    const log = join(folder, 'log', `${name}.log`);
    const daemon = [join(SBIN, program), '-D', '-f', configuration, '-L', log, ...words];
    daemons.set(name, spawn('setpriv', ['--pdeathsig', 'KILL', ...daemon], { env: environment, stdio: 'ignore' }));
  }

  function logs(): string {
    const files = readdirSync(join(folder, 'log'));
    return files.map((file) => `${file}\n${readFileSync(join(folder, 'log', file), 'utf8')}`).join('\n');
  }

  beforeAll(async () => {
    for (const name of ['state', 'run', 'log', ...nodeNames.map((node) => `spool-${node}`)])
      mkdirSync(join(folder, name));
    const [controller, n1, n2] = (await freePorts(3)) as [number, number, number];
    writeFileSync(configuration, slurmConfiguration(folder, { controller, nodes: { n1, n2 } }));
    start('controller', 'slurmctld');
    for (const name of nodeNames) start(name, 'slurmd', '-N', name);
    const idle = async (): Promise<boolean> => {
      if ([...daemons.values()].some(ended)) throw new Error(`Slurm does not start here.\n${logs()}`);
      const states = await call('sinfo', '--noheader', '-N', '-o', '%T').catch(() => '');
      return states.split('\n').filter((state) => state === 'idle').length === nodeNames.length;
    };
    await until(idle, () => `two idle nodes\n${logs()}`);
  });

  afterAll(async () => {
    for (const daemon of daemons.values()) daemon.kill('SIGKILL');
    await until(
      () => [...daemons.values()].every(ended),
      () => 'the end of Slurm',
    );
    for (const name of nodeNames) endAtOnce(jobProcesses(spool(name)));
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  return {
    folder,
    environment,
    call,
    async tasks(job) {
      const lines = await call('squeue', '--noheader', '--states=all', '--array', `--jobs=${job}`, '-o', '%K|%T|%N');
      return lines.split('\n').map((line) => {
        const [index, state, node] = line.split('|') as [string, string, string];
        return { index: Number(index), state, node };
      });
    },
    killNode(name) {
      const doomed = jobProcesses(spool(name));
      daemons.get(name)!.kill('SIGKILL');
      endAtOnce(doomed);
    },
  };
}
