import data from './action-outputs.json' with { type: 'json' };

/** Outputs of an action that hold text of others. */
export interface OutputSource {
  readonly outputs: RegExp;
  readonly author: string;
  /** The input that says what is asked for, and what of it is text of others. */
  readonly asks: { readonly input: string; readonly for: RegExp } | undefined;
  /** The input without which there is none. */
  readonly needs: string | undefined;
  readonly escaped:
    | { readonly input: string; readonly unless: readonly string[]; readonly since: number }
    | undefined;
  /** The output is JSON when the input says this. */
  readonly json: { readonly input: string; readonly value: string } | undefined;
}

/** By `owner/name[/path]` in lower case. */
export const outputSources: ReadonlyMap<string, OutputSource> = new Map(
  data.sources.flatMap(({ actions, outputs, author, asks, needs, escaped, json }) => {
    const asked = asks && { input: asks.input, for: new RegExp(asks.for) };
    const source = { outputs: toPattern(outputs), author, asks: asked, needs, escaped, json };
    return actions.map((action) => [action, source] as const);
  }),
);

/** The input that an output of an action is again. */
export function givenBack(action: string, output: string): string | undefined {
  return data.given.find((one) => one.action === action && one.output === output)?.input;
}

/** Whether the outputs of an action are known not to hold what it is given. */
export function isInert(action: string): boolean {
  return data.inert.some((name) => action === name || `${action}/`.startsWith(slashed(name)));
}

function slashed(name: string): string {
  return name.endsWith('/') ? name : `${name}/`;
}

function toPattern(names: string): RegExp {
  const parts = names
    .toLowerCase()
    .split(' ')
    .map((name) => name.replaceAll('*', '.*'));
  return new RegExp(`^(?:${parts.join('|')})$`);
}
