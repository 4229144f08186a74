import data from './programs.json' with { type: 'json' };

/** What the programs do that installers use: fetch, hash, verify, unpack and install. */
export const programs: {
  /** For each the options that take a value. */
  readonly fetchers: ReadonlyMap<string, RegExp>;
  /** For each what it computes, unless an option says it. */
  readonly hashers: ReadonlyMap<string, string>;
  /** For each what its line looks like when it verifies a signature. */
  readonly verifiers: ReadonlyMap<string, RegExp>;
  /** For each the option that a program in its language follows. */
  readonly interpreters: ReadonlyMap<string, RegExp>;
  readonly unpackers: ReadonlySet<string>;
  /** They do something with a file that they are given. */
  readonly installers: ReadonlySet<string>;
  /** They speak to other machines, in ways that are not followed. */
  readonly transfers: ReadonlySet<string>;
  /** They run code that they are given. */
  readonly languages: ReadonlySet<string>;
  /** They only print, or keep, what they read. */
  readonly readers: ReadonlySet<string>;
} = {
  fetchers: fetchersOf(),
  hashers: new Map(Object.entries(data.hashers)),
  verifiers: patternsOf(data.verifiers),
  interpreters: patternsOf(data.interpreters, 'i'),
  unpackers: new Set(data.unpackers.split(' ')),
  installers: new Set(data.installers.split(' ')),
  transfers: new Set(data.transfers.split(' ')),
  languages: new Set([...Object.keys(data.interpreters), ...data.languages.split(' ')]),
  readers: new Set(data.readers.split(' ')),
};

function patternsOf(
  patterns: Readonly<Record<string, string>>,
  flags = '',
): ReadonlyMap<string, RegExp> {
  return new Map(Object.entries(patterns).map(([name, one]) => [name, new RegExp(one, flags)]));
}

function fetchersOf(): ReadonlyMap<string, RegExp> {
  const own = new Map(
    Object.entries(data.fetchers).map(([name, { letters, names }]) => [
      name,
      new RegExp(`^(?:-[a-zA-Z#]*[${letters}]|--(?:${names.replaceAll(' ', '|')}))$`),
    ]),
  );
  const others = Object.entries(data.sameAs).flatMap(([name, as]) => {
    const pattern = own.get(as);
    return pattern === undefined ? [] : [[name, pattern] as const];
  });
  return new Map([...own, ...others]);
}
