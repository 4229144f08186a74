import { bridge } from './bridge.ts';
import { callerFolders } from './caller-folders.ts';
import type { Entry, Isolation } from './isolation.ts';
import { lastStep } from './last-step.ts';

/**
 * Linux's namespaces by https://man7.org/linux/man-pages/man1/unshare.1.html, the strongest first. Root needs no user
 * namespace, but gets one too: it then has no rights outside. In a container the new /proc may be refused.
 */
export const unshare: readonly Isolation[] = [
  whole('-rnmpf', '--mount-proc', '--kill-child'),
  whole('-rnmpf', '--kill-child'),
  {
    hasOwnNetwork: true,
    hasOwnProcesses: false,
    hidden: [],
    says: 'own network, clean environment and folders; no mounts and processes of its own',
    enter: (entry) => inNetwork(['-rn'], entry, lastStep(entry)),
  },
];

function whole(...flags: readonly string[]): Isolation {
  const hidden = callerFolders();
  return {
    hasOwnNetwork: true,
    hasOwnProcesses: true,
    hidden,
    says: 'own network, processes and mounts ("unshare": the system is read-only, and the caller\'s folders are empty), clean environment',
    enter: (entry) =>
      inNetwork(flags, entry, [
        ...['sh', '-c', mounting, 'sh', entry.folder, `${hidden.length}`, ...hidden],
        // In a user namespace below this one nobody can take the mounts back.
        ...['unshare', '-r', ...lastStep(entry)],
      ]),
  };
}

function inNetwork(
  flags: readonly string[],
  { folder, port }: Entry,
  command: readonly string[],
): readonly string[] {
  const loopback = 'ip link set lo up && exec "$@"';
  const around = ['unshare', ...flags, 'sh', '-c', loopback, 'sh'];
  return [...around, ...bridge(process.execPath, folder, port), ...command];
}

/**
 * Everything becomes read-only but the folder of the execution, parts of which stand for /tmp and /usr/local/bin.
 * /run has sockets, such as Docker's, which no network namespace closes. Mounts that refuse are those of the kernel
 * itself: what is to be feared there is named, and /sys is empty. Octal escapes stand for blanks in their names.
 */
const mounting = `
root=$1 hidden=$2
shift 2
mkdir -p "$root/empty"
mount --bind "$root" "$root" && mount --bind "$root/tmp" /tmp || exit 125
[ ! -d /usr/local/bin ] || mount --bind "$root/local" /usr/local/bin || exit 125
for place in /run /sys; do
  [ ! -d $place ] || mount --bind "$root/empty" $place || exit 125
done
for place in /proc/sys /proc/sysrq-trigger /proc/irq /proc/bus; do
  [ ! -e $place ] || mount --bind $place $place || exit 125
done
while [ "$hidden" -gt 0 ]; do
  [ ! -d "$1" ] || mount --bind "$root/empty" "$1" || exit 125
  hidden=$((hidden - 1))
  shift
done
while read -r _ _ _ _ place options _; do
  case $place:$options in
    "$root":*|/tmp:*|/usr/local/bin:*|/proc:*|/dev/pts:*|/run/*|/sys/*|*:ro|*:ro,*) ;;
    *'\\'*) mount -o remount,bind,ro "$(printf %b "$place")" 2>/dev/null;;
    *) mount -o remount,bind,ro "$place" 2>/dev/null;;
  esac
done < /proc/self/mountinfo
for place in / /proc/sys; do
  while read -r _ _ _ _ found options _; do
    [ "$found" = "$place" ] && last=$options
  done < /proc/self/mountinfo
  case $last in ro|ro,*) ;; *) exit 125;; esac
done
exec "$@"
`;
