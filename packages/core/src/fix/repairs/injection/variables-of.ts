import { entriesOf, type StepSite } from '../../../model/index.ts';
import { envName } from './env-name.ts';

interface Variable {
  readonly name: string;
  /** What is added to the step's `env`; undefined when it is there already. */
  readonly value: string | undefined;
}

/** The variable for each expression of a step: one that has it already, else a new one with a name of its own. */
export function variablesOf({ step, owner }: StepSite): (expression: string) => Variable {
  const script = (step.run?.value ?? '').replace(/\$\{\{[\s\S]*?\}\}/g, ' ');
  const own = entriesOf(step.env);
  const outer =
    owner.kind === 'job' ? [...entriesOf(owner.env), ...entriesOf(owner.workflow.env)] : [];
  const taken = new Set([...own, ...outer].map(({ key }) => key.value.toUpperCase()));
  const words = new Set(script.match(/\w+/g) ?? []);
  const known = new Map<string, Variable>();
  for (const { key, value } of own) {
    const inner = value.kind === 'scalar' ? whole.exec(value.value)?.[1] : undefined;
    const isKept = identifier.test(key.value) && !assigned(script, key.value);
    if (inner !== undefined && isKept) known.set(inner, { name: key.value, value: undefined });
  }
  return (expression) => {
    const text = expression.trim();
    const found = known.get(text) ?? ofEnv(text, taken, script);
    const name = () => envName(text, (one) => taken.has(one) || words.has(one));
    const variable = found ?? { name: name(), value: `\${{ ${text} }}` };
    known.set(text, variable);
    taken.add(variable.name.toUpperCase());
    return variable;
  };
}

const whole = /^\s*\$\{\{\s*((?:(?!\}\})[^\n])*?)\s*\}\}\s*$/;
const identifier = /^[A-Za-z_]\w*$/;

/** `env.NAME` is in the environment already. */
function ofEnv(
  expression: string,
  taken: ReadonlySet<string>,
  script: string,
): Variable | undefined {
  const name = /^env\.([A-Za-z_]\w*)$/.exec(expression)?.[1];
  const isThere = name !== undefined && taken.has(name.toUpperCase()) && !assigned(script, name);
  return isThere ? { name, value: undefined } : undefined;
}

function assigned(script: string, name: string): boolean {
  return new RegExp(
    `\\b${name}\\b\\s*\\+?=|\\b(?:unset|read|local|declare|export)\\b[^\\n]*\\b${name}\\b`,
  ).test(script);
}
