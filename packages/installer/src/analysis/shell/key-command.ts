import type { Argument } from './arguments.ts';
import { parsed } from './arguments.ts';
import { findFile, withFile } from './files.ts';
import type { Running } from './hash-command.ts';
import type { FileFact, State } from './state.ts';
import { atom, concat, keyOf, lettersOf, literal, type Value } from './value.ts';

/** All that `gpg` holds signatures against, whatever folder it lies in. */
export const keyring: Value = literal('keys of gpg');

/** `gpg --import FILE`, `--recv-keys`, `--dearmor`: whose keys are going to say who has signed. */
export function runKeyCommand(running: Running): State | undefined {
  const { program, args, state } = running;
  if (!/^gpg2?$/.test(program)) return undefined;
  const { options, words } = parsed(args, valued);
  const has = (...names: readonly string[]): boolean => names.some((name) => options.has(name));
  if (has('--import', '--fast-import')) return imported(words, running);
  if (has('--dearmor'))
    return unarmored(words, options.get('-o') ?? options.get('--output'), running);
  if (!has('--fetch-keys', '--locate-keys', '--locate-external-keys', ...receiving))
    return undefined;
  const after: State = { ...state, status: { kind: 'unknown' } };
  // A server gives the key of that fingerprint, or none.
  const isFixed = has(...receiving) && words.every(({ value }) => isFingerprint(value));
  return isFixed ? after : withKeys(after, { sites: ['a key server'] }, running);
}

/** Long enough that nobody makes another key for it. */
export function isFingerprint(value: Value): boolean {
  return /(?<![0-9a-f])(?:0x)?(?:[0-9a-f]{16}|[0-9a-f]{40}|[0-9a-f]{64})!?(?![0-9a-f])/i.test(
    lettersOf(value)?.replace(/\s/g, '') ?? '',
  );
}

const receiving = ['--recv-keys', '--recv-key', '--receive-keys'];

const valued =
  /^(?:-[our]|--(?:output|keyring|primary-keyring|homedir|keyserver|keyserver-options|status-fd|status-file|logger-fd|trust-model|import-options|options|passphrase|passphrase-fd))$/;

interface Keys {
  readonly sites: readonly string[];
  readonly checked?: FileFact['checked'] | undefined;
}

function imported(words: readonly Argument[], running: Running): State {
  const { state, context } = running;
  const after: State = { ...state, status: { kind: 'unknown' } };
  let known = after;
  for (const keys of keysIn(words, state)) {
    for (const id of keys.sites) {
      const site = context.shared.sites.get(id);
      if (site !== undefined) site.isReference = true;
    }
    known = withKeys(known, keys, running);
  }
  return known;
}

function keysIn(words: readonly Argument[], state: State): readonly Keys[] {
  const named = words.map(({ value }) => (lettersOf(value) === '-' ? state.input : value));
  return (named.length === 0 ? [state.input] : named).flatMap((value): readonly Keys[] => {
    const file = findFile(state, value);
    if (file !== undefined)
      return [{ ...file, sites: [...file.sites, ...sitesIn(file.text ?? [])] }];
    const sites = sitesIn(value);
    const whole = state.files.find((one) => one.sites.some((site) => sites.includes(site)));
    return [{ sites, checked: whole?.checked }];
  });
}

function sitesIn(value: Value): readonly string[] {
  const all = value.flatMap(({ atoms }) =>
    atoms.flatMap((one) => (typeof one !== 'string' && one.kind === 'content' ? one.sites : [])),
  );
  return [...new Set(all)];
}

// One that nobody vouches for is enough: `--verify` takes any of them.
function withKeys(state: State, keys: Keys, { at }: Running): State {
  if (keys.sites.length === 0) return state;
  const known = findFile(state, keyring);
  const isWorse = known === undefined || (isVouched(known) && !isVouched(keys));
  return isWorse ? withFile(state, keyFile(keyring, keys, at)) : state;
}

function keyFile(path: Value, { sites, checked }: Keys, at: FileFact['at']): FileFact {
  const file = { path: keyOf(path), sites, isExecutable: false, isPlaced: false, at };
  return checked === undefined ? file : { ...file, checked };
}

export function isVouched({ checked }: Keys): boolean {
  return checked?.source === 'embedded' || checked?.source === 'signature';
}

/** The same keys, in another form. */
function unarmored(
  words: readonly Argument[],
  target: Argument | undefined,
  { state, at }: Running,
): State {
  const after: State = { ...state, status: { kind: 'unknown' } };
  const [keys = { sites: [] }] = keysIn(words, state);
  if (keys.sites.length === 0) return after;
  if (target !== undefined) return withFile(after, keyFile(target.value, keys, at));
  const text = atom({ kind: 'content', sites: keys.sites });
  return { ...after, printed: concat([state.printed, text]) };
}
