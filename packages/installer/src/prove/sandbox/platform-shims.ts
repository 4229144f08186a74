import type { Platform } from './platforms.ts';

/** Programs that tell an installer what machine this is, as shell scripts by name. */
export function platformShims(platform: Platform): ReadonlyMap<string, string> {
  const { system, machine, libc } = platform;
  const isMac = system === 'Darwin';
  const shims: [string, string][] = [
    ['uname', uname(platform)],
    ['arch', `echo ${machine}`],
    ['getconf', getconf(platform)],
    ['ldd', libc === undefined ? 'exit 127' : libc === 'musl' ? muslLdd(machine) : glibcLdd],
  ];
  if (isMac) {
    shims.push(['sysctl', machine === 'arm64' ? sysctlOnArm : 'exit 1']);
    shims.push(['sw_vers', 'echo 14.5'], ['xattr', 'exit 0'], ['codesign', 'exit 0']);
  } else {
    shims.push(['sysctl', 'exit 1']);
  }
  return new Map(shims.map(([name, body]) => [name, `#!/bin/sh\n${body}\n`]));
}

function uname({ system, machine }: Platform): string {
  const kernel = system === 'Android' ? 'Linux' : system;
  const operating = system === 'Linux' ? 'GNU/Linux' : system.replace(/^MINGW.*/, 'Msys');
  const processor = machine.startsWith('arm') ? 'arm' : machine;
  return `out=
[ $# -gt 0 ] || set -- -s
for flag do
  case $flag in -a|--all) set -- -s -n -r -v -m -o;; esac
done
for flag do
  case $flag in
    --*) letters=$(printf %.1s "\${flag#--}");;
    *) letters=\${flag#-};;
  esac
  while [ -n "$letters" ]; do
    rest=\${letters#?}
    case \${letters%"$rest"} in
      s|k) word='${kernel}';; m|h) word='${machine}';; p|i) word='${processor}';;
      o) word='${operating}';; n) word=localhost;; r) word=6.1.0;; v) word='#1';; *) exit 1;;
    esac
    out="$out\${out:+ }$word" letters=$rest
  done
done
echo "$out"`;
}

function getconf({ machine, libc }: Platform): string {
  const bits = /64|s390x/.test(machine) ? 64 : 32;
  const version = libc === 'glibc' ? 'echo "glibc 2.39"' : 'exit 1';
  return `case $1 in GNU_LIBC_VERSION) ${version};; LONG_BIT) echo ${bits};; *) exit 1;; esac`;
}

const glibcLdd = 'echo "ldd (GNU libc) 2.39"';

/** musl's loader names itself on the standard error and fails. */
function muslLdd(machine: string): string {
  return `printf 'musl libc (${machine})\\nVersion 1.2.5\\n' >&2; exit 1`;
}

/** Says 1 to whatever asks for ARM, and knows no key of other machines. */
const sysctlOnArm = `case "$*" in
  *-n*hw.optional.arm64*) echo 1;;
  *hw.optional.arm64*) echo "hw.optional.arm64: 1";;
  *brand_string*) echo "Apple M1";;
  *proc_translated*) echo 0;;
  *) exit 1;;
esac`;
