import { mixed, sole } from './mixed.ts';
import type { ShellText } from './piece.ts';

/** What the variables of a script hold at one point of it; branches have scopes of their own. */
export interface Scope {
  readonly own: Map<string, ShellText>;
  readonly parent: Scope | undefined;
  /** `$1`, `$2`, … of the function that runs; undefined where nothing is known of them. */
  readonly args: readonly ShellText[] | undefined;
}

export function inner(parent: Scope | undefined, args = parent?.args): Scope {
  return { own: new Map(), parent, args };
}

/** What a variable holds: what the script has put there, else what the environment has. */
export function valueIn(scope: Scope, name: string): ShellText {
  for (let one: Scope | undefined = scope; one !== undefined; one = one.parent) {
    const value = one.own.get(name);
    if (value !== undefined) return value;
  }
  return sole({ kind: 'variable', name });
}

/** After branches of which one has run, or perhaps none. */
export function mergeInto(scope: Scope, branches: readonly Scope[], isComplete: boolean): void {
  for (const name of new Set(branches.flatMap(({ own }) => [...own.keys()]))) {
    const values = new Set(branches.map((branch) => valueIn(branch, name)));
    if (!isComplete) values.add(valueIn(scope, name));
    const [first = []] = values;
    scope.own.set(name, values.size === 1 ? first : [mixed([...values])]);
  }
}
