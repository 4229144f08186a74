export interface ProveOptions {
  /** Artifacts that must be reached; all others that the installer asks for are proven too. */
  readonly arms?: readonly string[];
  /** Platforms to try, by their ids; all of them if absent. */
  readonly platforms?: readonly string[];
  /** Shells to run it with, by name; all that are here if absent. */
  readonly shells?: readonly string[];
  /** Given to the installer. */
  readonly args?: readonly string[];
  /** For the installer, such as where to install; `{server}` is the address of the server that stands for all hosts. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Tag of the newest release; if absent, by the files. */
  readonly version?: string;
  /** Cases to try, by the beginnings of their names; a proof is only what has them all. */
  readonly cases?: readonly string[];
  /** Milliseconds that one execution may take. */
  readonly timeout?: number;
  /** How many run at once. */
  readonly width?: number;
  /** Whether it is run only with a network and processes of its own; otherwise with what the system grants. */
  readonly mustBeIsolated?: boolean;
}
