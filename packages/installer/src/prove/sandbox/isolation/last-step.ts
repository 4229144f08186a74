import type { Entry } from './isolation.ts';

/** The last step before the installer: limits, its own PATH, and where it stands. */
export function lastStep({ folder, command }: Entry): readonly string[] {
  return ['sh', '-c', script, 'sh', folder, ...command];
}

/**
 * The limit of file sizes is in blocks of 512 bytes, or of 1024 in bash. That of processes is `-u` there and `-p` in
 * dash, and is for those of this user only.
 */
const script = `
root=$1
shift
ulimit -f 1048576
ulimit -c 0
{ ulimit -u 4096 || ulimit -p 4096; } 2>/dev/null
PATH=$root/bin
cd "$root/work" && exec "$@"
`;
