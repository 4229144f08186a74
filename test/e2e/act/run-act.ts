import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:net';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { namespaceCommand } from '../../support/sigstore/real/namespace-command.ts';
import { type End, pipeServer } from '../../support/sigstore/real/pipe-server.ts';
import type { ActRun } from './act-run.ts';
import type { FoundAct } from './find-act.ts';
import { parseActLog } from './parse-act-log.ts';
import type { InsidePlan } from './run-inside.ts';

export interface ActRequest {
  readonly act: Extract<FoundAct, { kind: 'found' }>;
  /** Empty, for what act writes. */
  readonly folder: string;
  /** The repository whose workflow runs, below `folder`. */
  readonly workspace: string;
  readonly event: string;
  readonly payload: unknown;
  readonly workflow: string;
  readonly actor: string;
  /** Folders by `owner/repository@ref`. */
  readonly repositories: Readonly<Record<string, string>>;
  readonly env: Readonly<Record<string, string>>;
  /** Of this machine that the run may talk to. */
  readonly ports: readonly number[];
}

/**
 * Runs a workflow with act, on this machine and without Docker. Where networks of their own are allowed it has one,
 * into which only the ports lead; everywhere each program refuses to talk to another host than loopback.
 */
export async function runAct(request: ActRequest): Promise<ActRun> {
  const { folder, act } = request;
  const home = join(folder, 'home');
  mkdirSync(home, { recursive: true });
  writeFileSync(join(folder, 'event.json'), JSON.stringify(request.payload));
  const command = [act.program, ...argumentsOf(request)];
  const isolated = await isolate(command, request);
  const [program = '', ...args] = isolated.command;
  try {
    // act hands its whole environment to every step.
    const env = {
      PATH: `${act.nodeFolder}:/usr/bin:/bin:/usr/sbin:/sbin`,
      HOME: home,
      LANG: 'C.UTF-8',
      ACT_DISABLE_VERSION_CHECK: '1',
    };
    const child = spawn(program, args, {
      cwd: request.workspace,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: 150_000,
    });
    const ended = new Promise<number | null>((done, fail) => {
      child.on('error', fail).on('close', done);
    });
    const [stdout, stderr, status] = await Promise.all([
      text(child.stdout),
      text(child.stderr),
      ended,
    ]);
    return parseActLog(`${stdout}\n${stderr}`, status);
  } finally {
    isolated.close();
  }
}

function argumentsOf(request: ActRequest): readonly string[] {
  const { folder, event, workflow, actor, repositories } = request;
  const before = ['fence.mjs', 'hurry.mjs']
    .map((name) => `--import ${new URL(`../${name}`, import.meta.url)}`)
    .join(' ');
  const source = process.env.TEST_SOURCE === undefined ? '' : ' --conditions=source';
  const env = {
    ...request.env,
    NODE_OPTIONS: `${before}${source}`,
    // GitHub's client of artifacts takes a second to load without it.
    NODE_COMPILE_CACHE: join(request.act.modules, '.compile-cache'),
    NO_COLOR: '1',
    FORCE_COLOR: '0',
  };
  return [
    event,
    ...['-W', workflow, '-e', join(folder, 'event.json'), '--actor', actor],
    ...['-P', 'ubuntu-latest=-self-hosted', '--rm', '--json', '--no-cache-server'],
    '--no-skip-checkout',
    ...['--action-cache-path', join(folder, 'cache'), '-s', 'GITHUB_TOKEN=ghs_of_no_job'],
    ...Object.entries(env).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
    ...Object.entries(repositories).flatMap(([name, path]) => [
      '--local-repository',
      `${name}=${path}`,
    ]),
  ];
}

interface Isolated {
  readonly command: readonly string[];
  close(): void;
}

async function isolate(command: readonly string[], request: ActRequest): Promise<Isolated> {
  const namespace = namespaceCommand();
  if (namespace === undefined) return { command, close: () => {} };
  const sockets = request.ports.map((port) => ({
    port,
    path: join(request.folder, `${port}.sock`),
  }));
  const servers: Server[] = [];
  for (const { port, path } of sockets) servers.push(await pipeServer({ path }, { port }));
  const pipes = sockets.map(({ port, path }): { from: End; to: End } => ({
    from: { port },
    to: { path },
  }));
  const file = join(request.folder, 'inside.json');
  const plan: InsidePlan = { pipes, command };
  writeFileSync(file, JSON.stringify(plan));
  const inside = resolve(import.meta.dirname, 'run-inside.ts');
  return {
    command: [...namespace, join(request.act.nodeFolder, 'node'), inside, file],
    close: () => {
      for (const server of servers) server.close();
    },
  };
}
