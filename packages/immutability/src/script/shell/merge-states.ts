import type { Choice } from '../../fetch/choice.ts';
import { anyOf } from '../choices/any-of.ts';
import { shown } from '../choices/shown.ts';
import { textChoice } from '../choices/text-choice.ts';
import { withConditions } from '../choices/with-conditions.ts';
import { addDoubt } from './add-doubt.ts';
import type { Context, Shared, State, Value } from './context.ts';
import { variableChoice } from './variable-choice.ts';

const mostReturns = 20;
const tooManyWays = 'a function ends in more ways than can be followed';

/** What is so after branches: what any of those left that went on. */
export function mergeStates(
  state: State,
  branches: readonly State[],
  { shared, returns }: Context,
): void {
  const before = state.when;
  const left = branches.filter(({ flow }) => flow === 'next');
  const goOn = left.length === 0 ? branches : left;
  const ended = branches.filter(({ flow }) => flow === 'return');
  if (left.length > 0 && returns.length < mostReturns) returns.push(...ended);
  else if (left.length > 0 && ended.length > 0) addDoubt(shared, { start: 0, end: 1 }, tooManyWays);
  const [only] = goOn;
  if (only === undefined) return;
  state.flow =
    left.length > 0 ? 'next' : branches.every(({ flow }) => flow === 'exit') ? 'exit' : 'return';
  const names = new Set(goOn.flatMap((one) => [...one.variables.keys()]));
  for (const name of names) state.variables.set(name, mergeValues(name, goOn, { before, shared }));
  for (const one of goOn) {
    for (const [path, content] of one.files) {
      const known = state.files.get(path);
      state.files.set(
        path,
        known === undefined || known === content ? content : anyOf([known, content]),
      );
    }
  }
  state.positional = parametersOf(goOn);
  state.when =
    goOn.length === 1
      ? only.when
      : before.filter((each) => goOn.every(({ when }) => when.includes(each)));
}

function parametersOf(branches: readonly State[]): State['positional'] {
  const [first, ...rest] = branches.map(({ positional }) => positional);
  if (first === undefined || rest.every((one) => one === first)) return first;
  const longest = Math.max(...branches.map(({ positional }) => positional?.length ?? 0));
  return Array.from({ length: longest }, (_, index) =>
    anyOf(branches.map(({ positional }) => positional?.[index] ?? textChoice(''))),
  );
}

interface Merging {
  readonly before: State['when'];
  readonly shared: Shared;
}

function mergeValues(name: string, branches: readonly State[], merging: Merging): Value {
  const values = branches.map(({ variables }) => variables.get(name));
  const [first] = values;
  if (first !== undefined && values.every((one) => one === first)) return first;
  const lists = values.map((one) => (one?.kind === 'list' ? one.words : []));
  if (values.some((one) => one?.kind === 'list')) return longestOf(lists);
  return {
    kind: 'text',
    choice: anyOf(
      branches.map((branch, index) => {
        const value = values[index];
        const choice =
          value?.kind === 'text' ? value.choice : variableChoice(name, merging.shared.text);
        return underConditions(choice, branch.when.slice(merging.before.length));
      }),
    ),
  };
}

/** What one branch added is there or not: an option that may be there is none that is given for sure. */
function longestOf(lists: readonly (readonly Choice[])[]): Value {
  const longest = lists.reduce((one, other) => (other.length > one.length ? other : one));
  const others = lists
    .filter((one) => one !== longest)
    .map((words) => new Set(words.map((word) => shown(word))));
  const words = longest.map((word) => {
    const text = shown(word);
    const isSure = !text.startsWith('-') || others.every((one) => one.has(text));
    return isSure ? word : { ...word, isOpen: true };
  });
  return { kind: 'list', words };
}

function underConditions(choice: Choice, when: State['when']): Choice {
  if (when.length === 0) return choice;
  const alternatives = choice.alternatives.flatMap((one) => {
    const all = withConditions(one.when, when);
    return all === undefined ? [] : [{ ...one, when: all }];
  });
  return alternatives.length === 0 && !choice.isOpen
    ? textChoice('')
    : { alternatives, isOpen: choice.isOpen };
}
