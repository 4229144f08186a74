import { parseArgs } from 'node:util';
import { GuardError } from '@portcullis/core';
import { didYouMean } from './did-you-mean.ts';

/** What an option takes: nothing, one value, or a value each time it is given. */
type OptionKind = 'flag' | 'value' | 'values';

export interface ParsedOptions {
  readonly positionals: readonly string[];
  has(name: string): boolean;
  /** The last is the only one, unless the option takes several. */
  all(name: string): readonly string[];
}

/** Parses arguments and refuses whatever is not known, not complete or given twice. */
export function parseOptions(
  args: readonly string[],
  kinds: Readonly<Record<string, OptionKind>>,
): ParsedOptions {
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      Object.entries(kinds).map(([name, kind]) => [name, toOption(kind)]),
    ),
    strict: false,
    tokens: true,
  });
  const given = new Map<string, string[]>();
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const values = given.get(token.name) ?? [];
    given.set(token.name, [...values, ...toValues(token, kinds, values.length)]);
  }
  return { positionals, has: (name) => given.has(name), all: (name) => given.get(name) ?? [] };
}

function toOption(kind: OptionKind) {
  return { type: kind === 'flag' ? 'boolean' : 'string', multiple: true } as const;
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}

function toValues(
  token: OptionToken,
  kinds: Readonly<Record<string, OptionKind>>,
  before: number,
): string[] {
  const { rawName, value, inlineValue } = token;
  const kind = Object.hasOwn(kinds, token.name) ? kinds[token.name] : undefined;
  if (kind === undefined || !rawName.startsWith('--'))
    throw unknownOption(rawName, Object.keys(kinds));
  if (kind === 'flag') {
    if (value === undefined) return [];
    throw new GuardError('bad-usage', `"${rawName}" takes no value`);
  }
  if (kind === 'value' && before > 0)
    throw new GuardError('bad-usage', `"${rawName}" is given twice`);
  // `--config --offline` forgot the value; who means it writes `--config=--offline`. `-` is standard input.
  const isForgotten =
    value === undefined || value === '' || (inlineValue !== true && /^-./.test(value));
  if (isForgotten) throw new GuardError('bad-usage', `"${rawName}" needs a value`);
  return [value];
}

function unknownOption(name: string, known: readonly string[]): GuardError {
  const meant = didYouMean(
    name,
    known.map((one) => `--${one}`),
  );
  return new GuardError(
    'bad-usage',
    `there is no option "${name}"${meant}; see "portcullis --help"`,
  );
}
