import type { Running } from './hash-command.ts';
import type { State } from './state.ts';
import type { Status } from './status.ts';
import { put } from './table.ts';
import { atom, lettersOf, type Value } from './value.ts';

/** `read -r sum name`: what somebody types, or a line of what the script has got. */
export function runRead({ args, state, at }: Running): State {
  const isInput = state.input.some(({ atoms }) => atoms.length > 0);
  let { variables } = state;
  const names = args
    .map(({ value }) => lettersOf(value) ?? '')
    .filter((name) => /^[A-Za-z_]\w*$/.test(name));
  for (const name of names.length === 0 ? ['REPLY'] : names) {
    const answer = atom({ kind: 'unknown', origin: 'answer', name });
    variables = put(variables, name, isInput ? pieces(state.input) : answer);
  }
  // It fails where what it reads ends: a loop that looks for a line goes on without one.
  const sites = isInput ? sitesOf(state.input) : [];
  const status: Status = sites.length > 0 ? { kind: 'entry', sites, at } : { kind: 'unknown' };
  return { ...state, variables, status };
}

function sitesOf(value: Value): readonly string[] {
  const sites = value.flatMap(({ atoms }) =>
    atoms.flatMap((one) => (typeof one !== 'string' && one.kind === 'content' ? one.sites : [])),
  );
  return [...new Set(sites)];
}

function pieces(input: Value): Value {
  return input.map((one) => {
    const carrier = one.atoms.find(
      (each) => typeof each !== 'string' && (each.kind === 'hash' || each.kind === 'content'),
    );
    if (carrier !== undefined && typeof carrier !== 'string') {
      return { ...one, atoms: [carrier.kind === 'content' ? { ...carrier, key: '' } : carrier] };
    }
    // A file that the script has not made is nobody's word.
    const isOwn = one.atoms.some((each) => typeof each === 'string' && /\S/.test(each));
    if (!isOwn && one.atoms.length > 0) return one;
    return { ...one, atoms: [{ kind: 'content', sites: [], key: '' }] };
  });
}
