import { type FetchKind, fetchKinds } from '@portcullis/core';
import data from './fetch-commands.json' with { type: 'json' };

/** A command line that fetches what it names, or what a file names. */
export interface FetchCommand {
  /** The program and its sub-commands. */
  readonly words: readonly string[];
  readonly kind: FetchKind;
  readonly takes: string;
  readonly valued: ReadonlySet<string>;
  /** What decides when no argument does. */
  readonly file: string | undefined;
  readonly option: readonly string[];
  readonly files: readonly string[];
  readonly version: readonly string[];
  readonly source: {
    readonly url: readonly string[];
    readonly commit: readonly string[];
    readonly tag: readonly string[];
  };
  readonly fixed: readonly string[];
  readonly fixedBy: string | undefined;
  readonly isAlwaysFixed: boolean;
  readonly when: readonly string[];
  readonly unless: readonly string[];
  readonly only: RegExp | undefined;
  readonly skip: RegExp | undefined;
  readonly isSystem: boolean;
  /** It fetches without an argument, too. */
  readonly isAlone: boolean;
}

export interface Wrapper {
  readonly valued: ReadonlySet<string>;
  /** How many arguments stand before the program. */
  readonly before: number;
}

/** Which command lines fetch, by the name of their program. */
export const fetchCommands: {
  readonly byProgram: ReadonlyMap<string, readonly FetchCommand[]>;
  readonly wrappers: ReadonlyMap<string, Wrapper>;
  /** Programs that fetch URLs: their options with a value. */
  readonly fetchers: ReadonlyMap<string, ReadonlySet<string>>;
  readonly uploads: { readonly options: readonly string[]; readonly methods: readonly string[] };
  readonly imageRuns: readonly (readonly string[])[];
  readonly imageCopies: readonly (readonly string[])[];
  /** All names that stand at the start of such a line. */
  readonly programs: ReadonlySet<string>;
  /** The first sub-commands of such lines: `install`, `pull`. */
  readonly verbs: ReadonlySet<string>;
} = toFacts();

function toFacts() {
  const byProgram = new Map<string, FetchCommand[]>();
  for (const entry of data.commands) {
    for (const words of entry.words) {
      const command = toCommand(words, entry);
      const program = command.words[0] ?? '';
      byProgram.set(program, [...(byProgram.get(program) ?? []), command]);
    }
  }
  // The longest first: `npm install` is not `npm`.
  for (const commands of byProgram.values())
    commands.sort((a, b) => b.words.length - a.words.length);
  const fetchers = fetchersOf();
  const [runs, copies] = data.images.map(({ words }) => words.map(split));
  const others = [
    'git',
    'gh',
    ...fetchers.keys(),
    ...data.images.flatMap(({ words }) => words.map(first)),
  ];
  return {
    ...{ byProgram, fetchers, imageRuns: runs ?? [], imageCopies: copies ?? [] },
    wrappers: new Map(Object.entries(data.wrappers).map(([name, one]) => [name, toWrapper(one)])),
    uploads: { options: split(data.uploads.options), methods: split(data.uploads.methods) },
    programs: new Set([...byProgram.keys(), ...others]),
    verbs: new Set([
      'clone',
      ...[...byProgram.values()].flatMap((all) => all.flatMap(({ words }) => words[1] ?? [])),
    ]),
  };
}

interface Entry {
  readonly kind?: string;
  readonly takes: string;
  readonly valued?: string;
  readonly file?: string;
  readonly option?: string;
  readonly files?: string;
  readonly version?: string;
  readonly url?: string;
  readonly commit?: string;
  readonly tag?: string;
  readonly fixed?: string;
  readonly by?: string;
  readonly always?: string;
  readonly when?: string;
  readonly unless?: string;
  readonly only?: string;
  readonly skip?: string;
  readonly system?: boolean;
  readonly maybe?: boolean;
}

function toCommand(words: string, entry: Entry): FetchCommand {
  return {
    words: split(words),
    kind: kindOf(entry.kind),
    ...{ takes: entry.takes, valued: new Set(split(entry.valued)), file: entry.file },
    ...{ option: split(entry.option), files: split(entry.files), version: split(entry.version) },
    source: { url: split(entry.url), commit: split(entry.commit), tag: split(entry.tag) },
    ...{ fixed: split(entry.fixed), fixedBy: entry.always ?? entry.by },
    isAlwaysFixed: entry.always !== undefined,
    ...{ when: split(entry.when), unless: split(entry.unless) },
    only: entry.only === undefined ? undefined : new RegExp(entry.only),
    skip: entry.skip === undefined ? undefined : new RegExp(entry.skip),
    ...{ isSystem: entry.system === true, isAlone: entry.maybe === true },
  };
}

function kindOf(kind: string | undefined): FetchKind {
  return fetchKinds.find((one) => one === kind) ?? 'install';
}

function toWrapper(one: { readonly valued?: string; readonly before?: number }): Wrapper {
  return { valued: new Set(split(one.valued)), before: one.before ?? 0 };
}

function fetchersOf(): ReadonlyMap<string, ReadonlySet<string>> {
  const own = new Map(
    Object.entries(data.fetchers).map(([name, all]) => [name, new Set(split(all))]),
  );
  for (const [name, as] of Object.entries(data.sameAs)) own.set(name, own.get(as) ?? new Set());
  return own;
}

function split(text: string | undefined): readonly string[] {
  return text === undefined ? [] : text.split(' ');
}

function first(words: string): string {
  return split(words)[0] ?? '';
}
