import data from './bot-accounts.json' with { type: 'json' };

/** The accounts of programs that write to repositories. */
export const botAccounts: {
  /** Names by their numbers. */
  readonly ids: ReadonlyMap<string, string>;
  /** What tells the name of a bot, in lower case. */
  readonly words: readonly string[];
} = { ids: new Map(Object.entries(data.ids)), words: data.words };
