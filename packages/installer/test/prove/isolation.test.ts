import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { notFound } from '../../src/prove/cases/release-answers.ts';
import { createWorld } from '../../src/prove/create-world.ts';
import { execute } from '../../src/prove/sandbox/execute.ts';
import { findIsolations } from '../../src/prove/sandbox/isolation/find-isolations.ts';
import type { Isolation } from '../../src/prove/sandbox/isolation/isolation.ts';
import { noIsolation } from '../../src/prove/sandbox/isolation/no-isolation.ts';
import { sandboxExec } from '../../src/prove/sandbox/isolation/sandbox-exec.ts';
import { platforms } from '../../src/prove/sandbox/platforms.ts';
import { removeTree } from '../../src/prove/sandbox/remove-tree.ts';

/** A hostile installer in every isolation that this system grants. */
const world = createWorld({});
const isolations = [...findIsolations(world.root)];
const names = isolations.map(({ says }) => says);
const [strongest = noIsolation] = isolations;
if (strongest.hidden.length === 0)
  console.warn(`skipped: no isolation with files of its own is here, but ${strongest.says}`);

const requests: string[] = [];
const server = createServer(({ url = '' }, response) => {
  requests.push(url);
  response.end('of the host\n');
});
const ended: (number | string)[] = [];
let bystander: ChildProcess | undefined;
let port = 0;

beforeAll(async () => {
  bystander = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
  bystander.on('exit', (code, signal) => ended.push(code ?? signal ?? 'ended'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  port = typeof address === 'object' && address !== null ? address.port : 0;
});
afterAll(async () => {
  bystander?.kill();
  removeTree(world.root);
  await new Promise((resolve) => server.close(resolve));
});

function run(isolation: Isolation, text: string) {
  const [platform] = platforms;
  if (platform === undefined) throw new Error('no platform');
  const shell = [`${world.tools.get('sh')}`];
  const answering = () => notFound;
  return execute({ ...world, isolation }, { text, shell, platform, answering, isReadable: false });
}

describeEach(isolations.filter(({ hasOwnNetwork }) => hasOwnNetwork))('$says', (isolation) => {
  test('no port of the host is reached', async () => {
    const { said } = await run(
      isolation,
      `curl -s --noproxy '*' http://127.0.0.1:${port}/; echo $?`,
    );
    expect(said.trim()).toBe('7');
    expect(requests).toEqual([]);
  });
});

describeEach(isolations.filter(({ hidden }) => hidden.length > 0))('$says', (isolation) => {
  test('nothing is written outside of its folders, also not by taking back what holds it', async () => {
    const outside = join(world.root, 'outside');
    const { said } = await run(
      isolation,
      `for go in : 'mount -o remount,bind,rw /' 'umount -l ${world.root}'; do
         PATH=$PATH:/usr/bin:/bin:/usr/sbin:/sbin sh -c "$go; echo x > ${outside}; echo x > /etc/portcullis" && echo written
         PATH=$PATH:/usr/bin:/bin unshare -rm sh -c "$go; echo x > ${outside}" && echo written
       done 2>/dev/null
       value=$(cat /proc/sys/vm/swappiness); (echo "$value" > /proc/sys/vm/swappiness) 2>/dev/null && echo kernel
       echo own > /tmp/own && echo own > "$HOME/own" && echo end`,
    );
    expect(said.trim()).toBe('end');
    expect(existsSync(outside)).toBe(false);
    expect(existsSync('/etc/portcullis')).toBe(false);
  });

  test("the caller's folders are empty, and so is what has sockets of the system", async () => {
    expect(readdirSync(process.cwd())).toContain('package.json');
    const script = `cat '${process.cwd()}/package.json' '${homedir()}/.bashrc' '${homedir()}/.profile' 2>/dev/null
      ls /run`;
    const { said } = await run(isolation, script);
    // The second is what a mount itself leaves there.
    const own = new Set(['portcullis-node', 'mount', '']);
    expect(said.split('\n').filter((line) => !own.has(line))).toEqual([]);
  });

  test('no signal reaches others, and what it leaves behind ends with it', async () => {
    const mark = `daemon-${world.mark}`;
    const daemon = `while : ${mark}; do /usr/bin/sleep 1; done`;
    const { said } = await run(
      isolation,
      `for tool in /usr/bin/setsid ''; do ( $tool sh -c '${daemon}' > /dev/null 2>&1 & ); done
       kill -9 ${bystander?.pid} ${process.pid} $PPID 2>/dev/null; echo end`,
    );
    expect(said.trim()).toBe('end');
    expect(ended).toEqual([]);
    expect(commandLines().filter((line) => line.includes(mark))).toEqual([]);
  });
});

test('it is ended when it fills the disk', async () => {
  // Files with holes: their sizes count, and no disk is filled by a test.
  const { code, stopped } = await run(
    strongest,
    'cd "$HOME"; for name in a b c; do truncate -s 400M $name; done; while :; do :; done',
  );
  expect({ code, stopped }).toEqual({
    code: undefined,
    stopped: 'it wrote more than an installer has to, and was ended',
  });
});

test('what is closed against its owner is seen, and removed', async () => {
  const { executables } = await run(
    strongest,
    'mkdir "$HOME/a"; echo x > "$HOME/a/tool"; chmod 100 "$HOME/a/tool"; chmod 0 "$HOME/a"',
  );
  expect(executables.map(({ path }) => path)).toEqual(['home/a/tool']);
  expect(readdirSync(world.root).filter((name) => name.startsWith('run-'))).toEqual([]);
});

test('a system that allows nothing is told so, and is the last that is taken', () => {
  expect(names.at(-1)).toContain('nothing keeps the script from the network');
});

test('macOS: one port, own folders, and names that could end a text in its rules', () => {
  const folder = '/var/a"b\\c';
  const [program, , profile] = sandboxExec.enter({ folder, port: 4711, command: ['sh'] });
  expect(program).toBe('sandbox-exec');
  expect(profile).toContain(
    '(deny network*)\n(allow network-outbound (remote ip "localhost:4711"))',
  );
  expect(profile).toContain('(allow file-write* (subpath "/var/a\\"b\\\\c"))');
});

/** Of every process that is there. */
function commandLines(): readonly string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        return [readFileSync(`/proc/${name}/cmdline`, 'utf8')];
      } catch {
        return [];
      }
    });
}

/** Skipped where there is none: an empty table would be an error. */
function describeEach(some: readonly Isolation[]) {
  return some.length > 0 ? describe.each(some) : describe.skip.each([noIsolation]);
}
