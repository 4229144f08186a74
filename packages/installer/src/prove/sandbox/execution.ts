import type { Answering, Asked } from '../server/answer.ts';
import type { Platform } from './platforms.ts';

/** One run of an installer. */
export interface Execution {
  readonly text: string;
  /** Absolute path, and arguments that go before the script. */
  readonly shell: readonly string[];
  readonly platform: Platform;
  /** Programs that this machine lacks. */
  readonly without?: readonly string[];
  readonly replies?: Replies;
  /** Behind those that every run has. */
  readonly args?: readonly string[];
  /** Over that of every run. */
  readonly environment?: Readonly<Record<string, string>>;
  readonly answering: Answering;
  /** The tampered artifact is no archive, or one that hides nothing: on the disk it is bound to be found. */
  readonly isReadable: boolean;
}

/** What somebody answers to every question; nobody is there otherwise. */
export interface Replies {
  readonly text: string;
  /** On a terminal of its own, which can be opened as /dev/tty. */
  readonly isTerminal: boolean;
}

/** What was seen of it. */
export interface Seen {
  /** Undefined when it had to be ended. */
  readonly code: number | undefined;
  /** Why it was ended. */
  readonly stopped?: string;
  /** The end of what it printed. */
  readonly said: string;
  readonly asked: readonly Asked[];
  readonly executables: readonly Executable[];
  /** A tripwire ran. */
  readonly hasRun: boolean;
  /** Files of a tampered artifact were on the disk, be it for a moment. */
  readonly unpacked: readonly string[];
}

export interface Executable {
  /** Below the folder of the execution. */
  readonly path: string;
  readonly sha256: string;
  /** It is, or holds, a tripwire. */
  readonly isTripwire: boolean;
}
