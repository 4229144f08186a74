import { programs } from '../../facts/programs.ts';
import { addCheck } from './add-check.ts';
import { findFile } from './files.ts';
import type { Running } from './hash-command.ts';
import { isVouched, keyring } from './key-command.ts';
import type { FileFact, State } from './state.ts';
import type { Status } from './status.ts';
import { atom, concat, keyOf, lettersOf, literal, type Value } from './value.ts';

/** `cosign verify-blob`, `gpg --verify SIGNATURE FILE`: who signed it, and not where it lies, decides. */
export function runVerifier({ program, args, state, at, context }: Running): State | undefined {
  const pattern = programs.verifiers.get(program);
  if (pattern === undefined) return undefined;
  const line = args.map(({ value }) => lettersOf(value) ?? '…').join(' ');
  if (!pattern.test(line)) return undefined;
  const named = args.flatMap(({ value }) => findFile(state, value) ?? []);
  const input =
    state.input.length > 0
      ? state.files.filter((file) => keyOf(state.input).includes(file.path))
      : [];
  const all = withSigned([...named, ...input], state);
  for (const site of all.flatMap(({ sites }) => sites)) markSignature(site, all.length, context);
  const path = all.filter(
    ({ path: one }) =>
      !/\.(?:asc|sig|pem|crt|bundle|sigstore|minisig|pub|jsonl?)(?:$|\|)/.test(one),
  );
  const isForeign =
    hasFetchedKey(args, state) || (/^gpg/.test(program) && takesAnyKey(line, state));
  const source = isForeign ? 'same-release' : 'signature';
  const check = addCheck({ ...at, tool: program, source }, context);
  const status: Status = {
    ...{ kind: 'check', check, path: path.map(({ path: one }) => one), source, at },
    isNegated: false,
  };
  // `--status-fd=1`: what it prints says it, and is looked into.
  const isTold = /(?:^| )--status-fd(?:=| )1(?: |$)/.test(line);
  const printed = isTold
    ? concat([state.printed, atom({ kind: 'status', status })])
    : state.printed;
  return { ...state, status, printed };
}

/** A key that was downloaded, and that nothing has checked: whoever replaces the artifact replaces it, too. */
function hasFetchedKey(args: Running['args'], state: State): boolean {
  return args.some(({ value }, index) => {
    const option = lettersOf(args[index - 1]?.value ?? []) ?? '';
    const own = lettersOf(value) ?? '';
    const isNamed = /^--(?:key|pubkey|public-key|keyring)=/.test(own);
    if (!isNamed && !keyOptions.test(option)) return false;
    const text = own.replace(/^--[\w-]+=/, '');
    if (/^https?:/.test(text)) return true;
    const file = findFile(state, isNamed ? literal(text) : value);
    if (file === undefined) return value.some(({ atoms }) => atoms.some(isFetched));
    return file.sites.length > 0 && !isVouched(file);
  });
}

const keyOptions =
  /^(?:--(?:key|pubkey|public-key|keyring|signer-file|signer-cert)|-p|-P|-f|-verify)$/;

function isFetched(one: Value[number]['atoms'][number]): boolean {
  return typeof one !== 'string' && one.kind === 'content' && one.sites.length > 0;
}

/** `--import` of what was downloaded, or whatever key a server has for the name in the signature. */
function takesAnyKey(line: string, state: State): boolean {
  const keys = findFile(state, keyring);
  return (keys !== undefined && !isVouched(keys)) || /auto-key-(?:retrieve|locate)/.test(line);
}

/** `gpg --verify FILE.asc`: a signature by itself is that of the file beside it. */
function withSigned(files: readonly FileFact[], state: State): readonly FileFact[] {
  const [only] = files;
  if (only === undefined || files.length > 1) return files;
  const bare = only.path.replace(/\.(?:asc|sig)(?=\||$)/g, '');
  const signed = bare === only.path ? undefined : state.files.find(({ path }) => path === bare);
  return signed === undefined ? files : [only, signed];
}

function markSignature(id: string, count: number, { shared }: Running['context']): void {
  const site = shared.sites.get(id);
  const name = `${[...(site?.urls ?? [])].join(' ')} ${site?.destination ?? ''}`;
  if (
    site !== undefined &&
    count > 1 &&
    /\.(?:asc|sig|pem|crt|bundle|sigstore|minisig|pub|jsonl?)\b/.test(name)
  ) {
    site.isReference = true;
  }
}
