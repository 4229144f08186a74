import type { Isolation } from './isolation.ts';
import { lastStep } from './last-step.ts';

/** What is left where the system allows nothing: the report says so. */
export const noIsolation: Isolation = {
  hasOwnNetwork: false,
  hasOwnProcesses: false,
  hidden: [],
  says: 'clean environment, own folders and process group only: this system allows neither "unshare" nor "bwrap" nor "sandbox-exec", so nothing keeps the script from the network, from other files and from leaving processes behind',
  enter: lastStep,
};
