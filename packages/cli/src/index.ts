export { help } from './help.ts';
export { runCommand } from './run-command.ts';
export type { Surroundings } from './surroundings.ts';
