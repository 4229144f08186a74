import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { bubblewrap } from './bubblewrap.ts';
import type { Isolation } from './isolation.ts';
import { noIsolation } from './no-isolation.ts';
import { sandboxExec } from './sandbox-exec.ts';
import { unshare } from './unshare.ts';

/** What this system grants, the strongest first; each is asked by running nothing in it, in a folder below `root`. */
export function* findIsolations(root: string): Generator<Isolation, undefined> {
  const [whole, wholeButProc, network] = unshare;
  const known = [whole, wholeButProc, bubblewrap, network, sandboxExec];
  for (const [index, isolation] of known.entries()) {
    if (isolation === undefined) continue;
    const folder = join(root, `probe-${index}`);
    for (const name of ['bin', 'home', 'tmp', 'local', 'work'])
      mkdirSync(join(folder, name), { recursive: true });
    const [program = '', ...args] = isolation.enter({ folder, port: 3128, command: nothing });
    const options = { timeout: 10_000, stdio: 'ignore', cwd: folder } as const;
    if (spawnSync(program, args, options).status === 0) yield isolation;
  }
  yield noIsolation;
  return undefined;
}

const nothing = ['/bin/sh', '-c', ':'];
