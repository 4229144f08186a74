import { variableIn } from './arguments.ts';
import { compare } from './compare.ts';
import type { Context } from './context.ts';
import { globVerdict } from './glob-verdict.ts';
import { groupedBy } from './grouped-by.ts';
import { hashIn } from './hash-in.ts';
import { merged } from './merged.ts';
import type { Note } from './note.ts';
import { joined } from './note.ts';
import { originNotes } from './origin-notes.ts';
import { splitOn, type Verdict } from './split.ts';
import { spanOf } from './split-status.ts';
import type { State } from './state.ts';
import type { NodeOf } from './syntax.ts';
import { lookUp } from './table.ts';
import { emptiness, lettersOf, type Value } from './value.ts';
import { valueOfWord } from './value-of-word.ts';

type Case = NodeOf<'Case'>;
type Item = Case['items'][number];

/** `case`: each arm that can be taken, and none of them. */
export function runCase(node: Case, states: readonly State[], context: Context): readonly State[] {
  const name = variableIn(node.word);
  const read = states.map((state) => valueOfWord(node.word, state, context));
  // What a variable is each way knows by itself.
  const alike = groupedBy(read, (one, other) => name !== undefined || one.value === other.value);
  return merged(
    alike.flatMap((group) => {
      const [{ value }] = group;
      return runItems({ node, name, value, before: group.map(({ state }) => state) }, context);
    }),
  );
}

interface Cases {
  readonly node: Case;
  readonly name: string | undefined;
  readonly value: Value;
  readonly before: readonly State[];
}

function runItems({ node, name, value, before }: Cases, context: Context): readonly State[] {
  const done: State[] = [];
  let open = before;
  for (const item of node.items) {
    const split = open.map((one) =>
      splitItem(item, { state: one, value: nameValue(one, name, value), name, node, context }),
    );
    const taken = split.flatMap(({ yes }) => yes);
    const rest = algorithmNotes(item, node, context);
    const noted = taken.map((one) => ({ ...one, notes: joined(one.notes, rest) }));
    done.push(...context.shared.run(item.body, merged(noted), context));
    open = merged(split.flatMap(({ no }) => no));
  }
  const none = open.length > 0 ? algorithmNotes(undefined, node, context) : [];
  return [
    ...done,
    ...open.map(
      (one): State => ({ ...one, notes: joined(one.notes, none), status: { kind: 'ok' } }),
    ),
  ];
}

function nameValue(state: State, name: string | undefined, value: Value): Value {
  return name === undefined ? value : (lookUp(state.variables, name) ?? value);
}

interface Arm {
  readonly state: State;
  readonly value: Value;
  readonly name: string | undefined;
  readonly node: Case;
  readonly context: Context;
}

function splitItem(item: Item, { state, value, name, node, context }: Arm) {
  const patterns = item.pattern.map((word) => ({
    text: word.text,
    value: valueOfWord(word, state, context).value,
  }));
  const at = spanOf(item, context);
  const isHash = [...value, ...patterns.flatMap((one) => one.value)].some(
    (one) => hashIn(one) !== undefined,
  );
  if (isHash) {
    const isRest = patterns.some(({ text }) => text === '*');
    if (isRest) return { yes: [state], no: [] };
    const [first] = patterns;
    const right = { value: first?.value ?? [] };
    const isLoose = /[*?]/.test(first?.text.replace(/"[^"]*"/g, '') ?? '');
    return compare(
      state,
      { left: { value }, right, at: spanOf(node.word, context), tool: 'case', isLoose },
      context,
    );
  }
  const isRest = patterns.some(({ text }) => text === '*');
  const text = item.pattern.map((word) => word.text).join('|');
  const notes: readonly Note[] = [{ kind: 'arm', text, ...at }];
  const globs = patterns.map((one) => (one.value.length === 1 ? lettersOf(one.value) : undefined));
  return splitOn(state, {
    value,
    name,
    judge: (one) => judge(one, globs),
    refine: (one, isYes) =>
      isYes && globs.length === 1 && isExact(globs[0])
        ? { ...one, atoms: globs[0] === '' || globs[0] === undefined ? [] : [globs[0]] }
        : one,
    note: (one, isYes) => {
      const origin = originNotes(one, { at, isDefault: isYes && (isRest || globs.includes('')) });
      return isYes ? joined(origin, notes) : origin;
    },
  });
}

function isExact(glob: string | undefined): boolean {
  return glob !== undefined && !/[*?[\]]/.test(glob);
}

function algorithmNotes(item: Item | undefined, node: Case, context: Context): readonly Note[] {
  const isRest = item === undefined || item.pattern.some(({ text }) => text === '*');
  const others = node.items.flatMap(({ pattern }) => pattern.map(({ value }) => value));
  const isAlgorithm = isRest && others.some((each) => /^(?:sha-?\d|sha3|md5|blake)/i.test(each));
  return isAlgorithm ? [{ kind: 'algorithm', ...spanOf(item ?? node, context) }] : [];
}

function judge(one: Value[number], globs: readonly (string | undefined)[]): Verdict {
  if (globs.includes('*')) return 'yes';
  const verdicts = globs.map((glob): Verdict => {
    if (glob === undefined) return 'both';
    return glob === '' && emptiness(one) === 'full' ? 'no' : globVerdict(one, glob);
  });
  if (verdicts.includes('yes')) return 'yes';
  return verdicts.includes('both') ? 'both' : 'no';
}
