import { forEachChild, type Word } from 'unbash';
import type { Clause, Placed } from './clause.ts';
import { templateOf } from './template-of.ts';
import { testsOf } from './tests-of.ts';

type SyntaxNode = Parameters<typeof forEachChild>[0];

/** What a shell script calls things, in the order of its text. */
export interface ShellNames {
  /** Every text that a variable is set to. */
  readonly assigned: ReadonlyMap<string, readonly string[]>;
  readonly clauses: readonly Clause[];
  /** Words that can be URLs: arguments of commands, and what variables are set to. */
  readonly words: readonly string[];
}

/** One walk over a script; each clause is read with those around it. */
export function shellNames(tree: SyntaxNode): ShellNames {
  const reading: Reading = { assigned: new Map(), clauses: [], words: new Set() };
  const pending: Task[] = [{ node: tree, inside: undefined }];
  for (let task = pending.pop(); task !== undefined; task = pending.pop()) {
    take(task, reading);
    if (task.node.type !== 'Word' || /[$<>]\(|`/.test(task.node.text))
      for (const child of childrenOf(task, reading).reverse()) pending.push(child);
  }
  const clauses = reading.clauses.sort((one, other) => one.offset - other.offset);
  return { ...reading, clauses, words: [...reading.words] };
}

interface Task {
  readonly node: SyntaxNode;
  readonly inside: OpenClause | undefined;
}

interface OpenClause extends Clause {
  readonly assigned: Map<string, Placed>;
  readonly words: Placed[];
}

interface Reading {
  readonly assigned: Map<string, string[]>;
  readonly clauses: OpenClause[];
  readonly words: Set<string>;
}

const mostClauses = 4096;

function take({ node, inside }: Task, reading: Reading): void {
  if (node.type === 'Assignment' && node.value.type === 'Word') {
    const text = templateOf(node.value);
    const name = node.index === undefined ? node.name : `${node.name}[${templateOf(node.index)}]`;
    reading.assigned.set(name, [...(reading.assigned.get(name) ?? []).slice(-63), text]);
    reading.words.add(text);
    // Outside of its clause it is what it was before.
    if (inside !== undefined) reading.assigned.get(name)?.push(`{${name}}`);
    inside?.assigned.set(name, { text, offset: node.value.pos });
  }
  if (node.type !== 'Command' || isSpeaking(node.name)) return;
  for (const argument of node.args) {
    if (argument.type !== 'Word') continue;
    const text = templateOf(argument);
    reading.words.add(text);
    inside?.words.push({ text, offset: argument.pos });
  }
}

/** What is said to people is no URL that is asked; `echo` may be how a function answers. */
function isSpeaking(name: Word | undefined): boolean {
  return /^(?:say\w*|log\w*|err(?:or)?|warn\w*|info|die|fatal|usage|abort)$/.test(
    name?.value ?? '',
  );
}

function childrenOf({ node, inside }: Task, { clauses }: Reading): Task[] {
  if (node.type === 'Case') {
    const subject = templateOf(node.word);
    return node.items.map(({ pattern, body, pos }) => {
      const test = { subject, patterns: pattern.map(templateOf) };
      return { node: body, inside: open([test], inside, { clauses, offset: pos }) };
    });
  }
  if (node.type === 'If') {
    const branches = [node, ...node.elif].flatMap((branch) => [
      { node: branch.clause, inside },
      {
        node: branch.then,
        inside: open(testsOf(branch.clause), inside, { clauses, offset: branch.pos }),
      },
    ]);
    return node.else === undefined ? branches : [...branches, { node: node.else, inside }];
  }
  const tasks: Task[] = [];
  forEachChild(node, (child) => tasks.push({ node: child, inside }));
  return tasks;
}

function open(
  tests: Clause['tests'],
  outer: OpenClause | undefined,
  { clauses, offset }: { readonly clauses: OpenClause[]; readonly offset: number },
): OpenClause | undefined {
  if (tests.length === 0 || clauses.length >= mostClauses) return outer;
  const around = outer?.tests ?? [];
  const clause = {
    tests: [...around, ...tests],
    assigned: new Map(outer?.assigned),
    words: [],
    offset,
  };
  clauses.push(clause);
  return clause;
}
