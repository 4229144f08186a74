import { spawnSync } from 'node:child_process';

/** What to put before a command so that it runs in a network of its own; undefined where that is not allowed. */
export function namespaceCommand(): readonly string[] | undefined {
  return commands.find(
    ([program = '', ...args]) =>
      spawnSync(program, [...args, 'true'], { timeout: 5000 }).status === 0,
  );
}

/** Root may; others need a user namespace. The script brings loopback up and becomes what it is given. */
const commands: readonly (readonly string[])[] = ['-n', '-rn'].map((flags) => [
  'unshare',
  flags,
  'sh',
  '-c',
  'ip link set lo up && exec "$@"',
  'sh',
]);
