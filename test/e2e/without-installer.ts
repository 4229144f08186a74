import { change } from './change.ts';

/** The example of a command line, as quick as it can be: no installer is run against wrong bytes. */
export const withoutInstaller = change('\n      installers: widget-installer.sh', '');
