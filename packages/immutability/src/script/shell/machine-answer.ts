import type { Choice, ChoicePart } from '../../fetch/choice.ts';
import { shown } from '../choices/shown.ts';

/** What programs say that only ask the machine. */
export function machineAnswer(name: string, args: readonly Choice[]): ChoicePart | undefined {
  const [flag] = args;
  if (name === 'uname')
    return { kind: 'machine', name: flag === undefined ? 'uname' : `uname ${shown(flag)}` };
  return programs.has(name) ? { kind: 'machine', name } : undefined;
}

const programs = new Set(
  'arch hostname whoami id nproc pwd mktemp date getconf sw_vers sysctl lsb_release dpkg nix-instantiate cygpath which type sha256sum shasum md5sum stat wc seq cygpath tput git_describe ldd locale'.split(
    ' ',
  ),
);
