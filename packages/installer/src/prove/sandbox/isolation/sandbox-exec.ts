import type { Isolation } from './isolation.ts';
import { lastStep } from './last-step.ts';

/**
 * macOS: no namespaces, but rules for what a process and its children may do. Its server is a port of the machine's
 * loopback, and the only one that can be reached.
 * https://keith.github.io/xcode-man-pages/sandbox-exec.1.html
 */
export const sandboxExec: Isolation = {
  hasOwnNetwork: false,
  hasOwnProcesses: false,
  hidden: [],
  says: 'no network but the server of the proof, nothing written outside of its own folders, no signals to others ("sandbox-exec"), clean environment',
  enter: (entry) => ['sandbox-exec', '-p', profile(entry.folder, entry.port), ...lastStep(entry)],
};

/** The last rule that fits counts. */
function profile(folder: string, port: number): string {
  return `(version 1)
(allow default)
(deny network*)
(allow network-outbound (remote ip "localhost:${port}"))
(deny file-write*)
(allow file-write* (subpath ${literal(folder)}))
(allow file-write-data (literal "/dev/null") (literal "/dev/zero") (literal "/dev/dtracehelper"))
(deny file-write-setugid)
(deny signal)
(allow signal (target same-sandbox))
(deny mach-register)
(deny appleevent-send)
`;
}

function literal(text: string): string {
  return `"${text.replaceAll(/["\\]/g, '\\$&')}"`;
}
