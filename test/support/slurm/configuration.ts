import { hostname, userInfo } from 'node:os';
import { join } from 'node:path';

export const nodeNames = ['n1', 'n2'] as const;
export type NodeName = (typeof nodeNames)[number];

/** Free ports: of the controller, and of the nodes in turn. */
export interface Ports {
  readonly controller: number;
  readonly nodes: Readonly<Record<NodeName, number>>;
}

/**
 * A whole cluster on the loopback interface, for whoever runs it: two nodes of one processor under one controller, without
 * cgroups, accounts or passwords. A node that is silent is soon given up and its tasks queued again: what is a matter of
 * minutes on a real cluster are seconds here.
 */
export function slurmConfiguration(folder: string, { controller, nodes }: Ports): string {
  const { username } = userInfo();
  const host = hostname().split('.')[0]!;
  const at = (...parts: string[]) => join(folder, ...parts);
  return `${[
    'ClusterName=lab',
    `SlurmctldHost=${host}(127.0.0.1)`,
    `SlurmctldPort=${controller}`,
    `SlurmUser=${username}`,
    `SlurmdUser=${username}`,
    'AuthType=auth/none',
    'CredType=cred/none',
    // A task that is queued again waits this long.
    'AuthInfo=cred_expire=5',
    `StateSaveLocation=${at('state')}`,
    `SlurmdSpoolDir=${at('spool-%n')}`,
    `SlurmctldPidFile=${at('run', 'slurmctld.pid')}`,
    `SlurmdPidFile=${at('run', 'slurmd-%n.pid')}`,
    'ProctrackType=proctrack/linuxproc',
    'TaskPlugin=task/none',
    'JobAcctGatherType=jobacct_gather/none',
    'MpiDefault=none',
    'SelectType=select/cons_tres',
    'SelectTypeParameters=CR_Core',
    'ReturnToService=2',
    'SchedulerParameters=sched_interval=1,bf_interval=1,batch_sched_delay=0',
    'KillWait=2',
    'MessageTimeout=3',
    'SlurmdTimeout=3',
    'MinJobAge=600',
    ...nodeNames.map(
      (name) =>
        `NodeName=${name} NodeHostname=${host} NodeAddr=127.0.0.1 Port=${nodes[name]} CPUs=1 RealMemory=1000 State=UNKNOWN`,
    ),
    `PartitionName=main Nodes=${nodeNames.join(',')} Default=YES MaxTime=INFINITE State=UP`,
  ].join('\n')}\n`;
}
