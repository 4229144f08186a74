import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startServer } from '../server/start-server.ts';
import type { World } from '../world.ts';
import { cleanEnvironment } from './clean-environment.ts';
import type { Execution, Seen } from './execution.ts';
import { makeFarm } from './make-farm.ts';
import { onTerminal } from './on-terminal.ts';
import { ownFolders } from './own-folders.ts';
import { removeTree } from './remove-tree.ts';
import { runCommand } from './run-command.ts';
import { scanTree, type Tree } from './scan-tree.ts';
import { tooMuch } from './too-much.ts';

/** Runs an installer once against a server of its own, and looks at what it leaves. `inspect` sees the folder at its end. */
export async function execute(
  world: World,
  execution: Execution,
  inspect: (folder: string, tree: Tree) => void = () => {},
): Promise<Seen> {
  const folder = mkdtempSync(join(world.root, 'run-'));
  try {
    for (const name of ownFolders) mkdirSync(join(folder, name));
    const farm = makeFarm(world, execution, folder);
    writeFileSync(join(folder, 'unpacked'), '');
    writeFileSync(join(folder, nameFor(execution)), execution.text);
    const run = await runIn(world, execution, folder);
    // Nobody reads what is too much.
    const tree = run.isTooMuch ? nothing : scanTree(folder, farm, world.mark);
    inspect(folder, tree);
    const names = new Set([...unpackedIn(folder), ...tree.marked]);
    const { isTooMuch: _, ...seen } = run;
    const { executables, hasRun } = tree;
    return { ...seen, executables, hasRun, unpacked: execution.isReadable ? [] : [...names] };
  } finally {
    removeTree(folder);
  }
}

/** `pwsh -File` refuses a script that ends otherwise. */
function nameFor({ shell }: Execution): string {
  return shell.at(-1) === '-File' ? 'installer.ps1' : 'installer';
}

/** Written by what stands for unpackers; the installer can take it away, as it can do without them. */
function unpackedIn(folder: string): readonly string[] {
  try {
    const lines = readFileSync(join(folder, 'unpacked'), 'utf8').split('\n');
    return lines.filter((line) => line !== '');
  } catch {
    return [];
  }
}

async function runIn(world: World, execution: Execution, folder: string) {
  const { isolation, authority, timeout } = world;
  let port = bridgePort;
  const onPort = (given: number) => {
    port = given;
  };
  const at = isolation.hasOwnNetwork ? join(folder, 'socket') : { onPort };
  const server = await startServer(at, execution.answering, authority);
  try {
    const { shell, replies = world.replies, args = [], environment = {} } = execution;
    const installer = [...shell, join(folder, nameFor(execution)), ...world.args, ...args];
    const command = replies?.isTerminal ? onTerminal(installer) : installer;
    const { stopped, ...ran } = await runCommand(isolation.enter({ folder, port, command }), {
      cwd: join(folder, 'work'),
      env: cleanEnvironment({ ...world.environment, ...environment }, folder, port),
      timeout,
      objection: () => tooMuch(folder),
      ...(replies === undefined ? {} : { input: replies.text }),
    });
    // Its name differs from run to run.
    const said = ran.said.replaceAll(`${folder}/`, '');
    const much = tooMuch(folder);
    const told = { said, asked: server.asked, isTooMuch: much !== undefined };
    const why = stopped ?? much;
    return why === undefined
      ? { ...told, code: ran.code }
      : { ...told, code: undefined, stopped: why };
  } finally {
    await server.close();
  }
}

const nothing: Tree = { executables: [], hasRun: false, marked: [] };

/** Free in a network that has just been made. */
const bridgePort = 3128;
