import {
  type Action,
  conditionOf,
  type Expression,
  expressionsIn,
  type Job,
  type MapEntry,
  type MapNode,
  type Place,
  type StepSite,
  type ValueScope,
  type Workflow,
  type YamlNode,
} from '../../model/index.ts';
import { maySay } from './may-say.ts';

/** An expression, and what it decides. */
export interface PlacedExpression {
  readonly expression: Expression;
  /** The key of the job, step or file that it stands under: `if`, `env`, `environment`, … */
  readonly key: string;
  readonly scope: ValueScope;
}

/** Every expression of a workflow, a job, a step or an action itself, not of what stands below it. */
export function expressionsOf(
  subject: Workflow | Job | StepSite | Action,
  pattern: RegExp,
): readonly PlacedExpression[] {
  const { node, scope, below } = partsOf(subject);
  const found: PlacedExpression[] = [];
  const work = { scope, pattern, found };
  for (const entry of node.entries) {
    // Most say nothing of what is looked for; what stands below is asked for by itself.
    if (!below.includes(entry.key.value) && maySay(stretchOf(entry), pattern))
      visitEntry(entry, work);
  }
  return found;
}

/** From the key to the end of what is written there: an alias ends where it stands. */
function stretchOf({ key, value }: MapEntry): Place {
  const { source, start } = key.alias ?? key;
  return { source, start, end: (value.alias ?? value).end };
}

interface Parts {
  readonly node: MapNode;
  readonly scope: ValueScope;
  readonly below: readonly string[];
}

function partsOf(subject: Workflow | Job | StepSite | Action): Parts {
  if (!('kind' in subject)) {
    const { step, owner } = subject;
    const scope = owner.kind === 'job' ? { job: owner, step } : { action: owner, step };
    return { node: step.node, scope, below: ['parallel'] };
  }
  switch (subject.kind) {
    case 'workflow':
      return { node: subject.node, scope: {}, below: ['jobs'] };
    case 'job':
      return { node: subject.node, scope: { job: subject }, below: ['steps'] };
    case 'action':
      return { node: subject.node, scope: { action: subject }, below: ['runs'] };
  }
}

interface Work {
  readonly scope: ValueScope;
  readonly pattern: RegExp;
  readonly found: PlacedExpression[];
}

function visitEntry({ key, value }: MapEntry, work: Work): void {
  const snapshot = key.value === 'snapshot' && value.kind === 'map' ? value : undefined;
  if (snapshot !== undefined) {
    for (const entry of snapshot.entries) visitEntry(entry, work);
  } else if (key.value === 'if' && value.kind === 'scalar') {
    add([conditionOf(value)], 'if', work);
  } else visit(value, key.value, work);
}

function visit(node: YamlNode, key: string, work: Work): void {
  if (node.kind === 'scalar') add(expressionsIn(node), key, work);
  else if (node.kind === 'seq') for (const item of node.items) visit(item, key, work);
  else for (const { value } of node.entries) visit(value, key, work);
}

function add(
  expressions: readonly Expression[],
  key: string,
  { scope, pattern, found }: Work,
): void {
  for (const expression of expressions) {
    if (pattern.test(expression.text)) found.push({ expression, key, scope });
  }
}
