import data from './printed-text.json' with { type: 'json' };

/** What a command line prints that somebody wrote. */
export interface PrintedSource {
  readonly pattern: RegExp;
  /** `history`: whoever wrote the commits and files that lie there. */
  readonly author: string;
  /** Whether options can pick fields of it. */
  readonly selects: boolean;
  /** Whether a format picks parts of a commit. */
  readonly hasFormat: boolean;
}

/** Commands that print text of others, and how to tell what they print. */
export const printedText: {
  readonly sources: readonly PrintedSource[];
  /** Found in every script that runs one of them or reads the event by itself. */
  readonly mentions: RegExp;
  /** Names one of the fields that are free text. */
  readonly fields: RegExp;
  /** For the end of a filter that leaves a number, a digest or an answer. */
  readonly made: RegExp;
  /** For the parts of a commit that are free text. */
  readonly formats: RegExp;
  /** Programs that print files. */
  readonly readers: ReadonlySet<string>;
} = {
  sources: data.sources.map(({ pattern, author, selects = false, formats = false }) => ({
    pattern: new RegExp(pattern),
    author,
    selects,
    hasFormat: formats,
  })),
  mentions: new RegExp(data.mentions, 'i'),
  fields: new RegExp(`(?<![\\w$-])(?:${data.fields.replaceAll(' ', '|')})(?!\\w)`),
  made: new RegExp(data.made),
  formats: new RegExp(data.formats),
  readers: new Set(data.readers.split(' ')),
};
