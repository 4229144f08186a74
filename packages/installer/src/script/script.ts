import type { Origin } from './origin.ts';

/** A text that installs something, as it was read; attacker-controlled. */
export interface Script {
  /** As the user named it, with `/`. */
  readonly path: string;
  readonly dialect: Dialect;
  readonly text: string;
  /** Undefined for a file that is a script itself. */
  readonly origin?: Origin;
}

export const dialects = ['sh', 'bash', 'powershell'] as const;

/** `sh` is POSIX and dash; by the first line, else by the name's end. */
export type Dialect = (typeof dialects)[number];
