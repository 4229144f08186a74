/** What keeps an installer from the machine, beside its clean environment, its own folders and its time. */
export interface Isolation {
  /** Only loopback, and there only our server, which a bridge leads to. */
  readonly hasOwnNetwork: boolean;
  /** The job's other processes get no signal from it, and show it nothing of their environment. */
  readonly hasOwnProcesses: boolean;
  /** Folders of the caller's that are empty for it; programs in them are not lent. */
  readonly hidden: readonly string[];
  readonly says: string;
  /** What is run for one execution. */
  enter(entry: Entry): readonly string[];
}

export interface Entry {
  /** Of this execution: the only place that can be written. */
  readonly folder: string;
  /** Of the server, as the installer sees it. */
  readonly port: number;
  /** The installer. */
  readonly command: readonly string[];
}
