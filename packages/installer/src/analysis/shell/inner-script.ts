import { parse } from 'unbash';
import { lettersAt } from './arguments.ts';
import { findUsed, useFile, useSites } from './files.ts';
import type { Running } from './hash-command.ts';
import type { State } from './state.ts';
import { put } from './table.ts';
import { concat, lettersOf, literal, type Value } from './value.ts';

/** `sh FILE`, `bash -c "$(curl …)"`, `curl … | sh`, `. FILE`, `eval …`: somebody's text is run. */
export function runInner(running: Running): readonly State[] {
  const { program, args, state, at, context } = running;
  const after: State = { ...state, status: { kind: 'unknown' } };
  const flag = args.findIndex(({ value }) => /^-[a-z]*c$/.test(lettersOf(value) ?? ''));
  const isText = program === 'eval' || flag !== -1;
  const [first, ...words] = isText ? args.slice(flag + 1).map(({ value }) => value) : [];
  if (first !== undefined) {
    const text =
      program === 'eval' ? concat([first, ...words.flatMap((one) => [literal(' '), one])]) : first;
    runText(text, running);
    return text.slice(0, 8).flatMap((one) => runWritten(one, after, running));
  }
  const files = args.flatMap(({ value }) => findUsed(state, value) ?? []);
  for (const file of files) useFile(file, 'run', { state, at, context });
  for (const { value } of args) runText(value, running);
  const isInput =
    args.length === 0 ||
    /^-s?$|^-s|^\/(?:dev|proc\/self)\/(?:stdin|fd\/0)$/.test(lettersAt(args, 0));
  if (isInput) return runInput(running, after);
  if (args.some(({ value }) => /^\/(?:dev|proc\/self)\/fd\/[1-9]/.test(lettersOf(value) ?? '')))
    noteUnread(running);
  return [after];
}

/** `… | sh`, `sh <<EOF`: what somebody else has written is used, and what the script has written is followed. */
function runInput(running: Running, after: State): readonly State[] {
  const { input } = running.state;
  runText(input, running);
  return input.slice(0, 8).flatMap((one) => runWritten(one, after, running));
}

const maxDepth = 3;

/** What such text is called among the functions that lead to a command. */
const written = 'eval …';

/** Text that the script has put together; what is not known in it stands there as a variable. */
function runWritten(
  { atoms, notes }: Value[number],
  state: State,
  { at, context }: Pick<Running, 'at' | 'context'>,
): readonly State[] {
  let { variables } = state;
  const text = atoms.map((one, index) => {
    if (typeof one === 'string') return one;
    variables = put(variables, `__part_${index}`, [{ atoms: [one], notes }]);
    return `\${__part_${index}}`;
  });
  const isKnown = atoms.some((one) => typeof one === 'string' && /\w/.test(one));
  const { calls, shared } = context;
  if (!isKnown) {
    const isOwn = atoms.some((one) => typeof one !== 'string' && one.kind === 'unknown');
    if (isOwn) noteUnread({ at, context });
    return [state];
  }
  if (calls.filter(({ name }) => name === written).length >= maxDepth) {
    const reason = 'text that is run puts together text that is run, too deeply to be followed';
    shared.doubts.set('written', { ...at, reason });
    return [state];
  }
  const inner = [...calls, { ...at, name: written, args: [], locals: new Set<string>() }];
  const tree = parse(text.join('').slice(0, 20_000));
  return shared.run(tree, [{ ...state, variables }], { ...context, calls: inner, shift: at });
}

function noteUnread({ at, context }: Pick<Running, 'at' | 'context'>): void {
  const reason = 'text is run that only whoever runs the script can see';
  context.shared.doubts.set(`unread ${at.start}`, { ...at, reason });
}

function runText(value: Value, { state, at, context }: Running): void {
  const found = value.flatMap(({ atoms }) =>
    atoms.flatMap((one) => (typeof one !== 'string' && one.kind === 'content' ? one.sites : [])),
  );
  const sites = [...new Set(found)];
  if (sites.length === 0) return;
  const file = state.files.find((one) => one.sites.some((site) => sites.includes(site)));
  useSites({ ...at, how: 'run', sites, checked: file?.checked, notes: state.notes }, context);
}
