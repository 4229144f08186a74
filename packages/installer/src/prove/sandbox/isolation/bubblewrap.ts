import { existsSync } from 'node:fs';
import { bridge } from './bridge.ts';
import { callerFolders } from './caller-folders.ts';
import type { Isolation } from './isolation.ts';
import { lastStep } from './last-step.ts';

const hidden = callerFolders();

/** The same by https://github.com/containers/bubblewrap, which some systems trust with namespaces where users have none. */
export const bubblewrap: Isolation = {
  hasOwnNetwork: true,
  hasOwnProcesses: true,
  hidden,
  says: 'own network, processes and mounts ("bwrap": the system is read-only, and the caller\'s folders are empty), clean environment',
  enter: (entry) => {
    const { folder, port } = entry;
    const [from, node] = [process.execPath, '/run/portcullis-node'];
    return [
      ...['bwrap', '--unshare-all', '--die-with-parent', '--new-session', '--cap-drop', 'ALL'],
      ...['--uid', '0', '--gid', '0', '--ro-bind', '/', '/', '--dev', '/dev', '--proc', '/proc'],
      // Root of the system needs no capability to write there.
      ...['--ro-bind', '/proc/sys', '/proc/sys'],
      ...['/run', ...hidden].flatMap((place) => (existsSync(place) ? ['--tmpfs', place] : [])),
      ...['--ro-bind', from, node, '--bind', folder, folder, '--bind', `${folder}/tmp`, '/tmp'],
      ...(existsSync('/usr/local/bin') ? ['--bind', `${folder}/local`, '/usr/local/bin'] : []),
      ...['--remount-ro', '/run', '--', ...bridge(node, folder, port), ...lastStep(entry)],
    ];
  },
};
