import data from './text-commands.json' with { type: 'json' };

/** What the commands of scripts do with text. */
export const textCommands: {
  /** Print what they read, changed. */
  readonly filters: ReadonlySet<string>;
  /** Print what their arguments say, changed. */
  readonly echoing: ReadonlySet<string>;
  /** Run what they read, when they are given nothing else. */
  readonly interpreters: ReadonlySet<string>;
  /** Print nothing that somebody else wrote, whatever they read. */
  readonly harmless: ReadonlySet<string>;
  /** The same, when one of these stands among their arguments. */
  readonly harmlessWith: ReadonlyMap<string, readonly string[]>;
} = {
  filters: new Set(data.filters),
  echoing: new Set(data.echoing),
  interpreters: new Set(data.interpreters),
  harmless: new Set(data.harmless),
  harmlessWith: new Map(Object.entries(data.harmlessWith)),
};
