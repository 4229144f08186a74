import type { Identifier, Node } from 'estree';
import { isObjectWriter } from '../program/is-object-writer.ts';
import type { Ask } from './ask.ts';
import { assignedMembers } from './assigned-members.ts';

export interface Changes {
  /** What is assigned to the member under other names of the object. */
  readonly assigned: readonly Node[];
  /** Members are written in a way that does not tell which: `Object.assign`, `defineProperty`. */
  readonly isOpen: boolean;
}

/** What is done to an object under the names that it goes by besides its own: parameters, and other variables. */
export function changedElsewhere(
  holder: Identifier,
  names: readonly string[] | undefined,
  ask: Ask,
): Changes {
  const others = new Set<Identifier>();
  const open: { readonly name: Identifier; readonly depth: number }[] = [
    { name: holder, depth: 0 },
  ];
  let isOpen = false;
  for (let next = open.shift(); next !== undefined; next = open.shift()) {
    const passed = passedOn(next.name, ask);
    isOpen ||= passed.isChanged || (next.depth >= mostDepth && passed.names.length > 0);
    if (next.depth >= mostDepth) continue;
    for (const name of passed.names) {
      if (others.has(name) || name === holder) continue;
      if (others.size >= mostNames) return { assigned: [], isOpen: true };
      others.add(name);
      open.push({ name, depth: next.depth + 1 });
    }
  }
  return { assigned: [...others].flatMap((one) => assignedMembers(one, names, ask)), isOpen };
}

const mostNames = 24;
const mostDepth = 4;

interface PassedOn {
  readonly names: readonly Identifier[];
  readonly isChanged: boolean;
}

function passedOn(holder: Identifier, ask: Ask): PassedOn {
  const names: Identifier[] = [];
  let isChanged = false;
  for (const { identifier } of ask.program.variableOf(holder)?.references ?? []) {
    if (identifier.type !== 'Identifier') continue;
    const parent = ask.program.parentOf(identifier);
    if (parent?.type === 'VariableDeclarator' && parent.init === identifier) {
      if (parent.id.type === 'Identifier') names.push(parent.id);
    } else if (parent?.type === 'AssignmentExpression' && parent.right === identifier) {
      if (parent.left.type === 'Identifier') names.push(parent.left);
    } else if (parent?.type === 'CallExpression' && parent.callee !== identifier) {
      const index = parent.arguments.indexOf(identifier);
      isChanged ||= index === 0 && isObjectWriter(parent.callee);
      names.push(...parametersOf(parent.callee, index, ask));
    }
  }
  return { names, isChanged };
}

function parametersOf(callee: Node, index: number, { program }: Ask): readonly Identifier[] {
  return program.calleesOf(callee).flatMap((one) => {
    const param = one.kind === 'function' ? one.node.params[index] : undefined;
    const name = param?.type === 'AssignmentPattern' ? param.left : param;
    return name?.type === 'Identifier' ? [name] : [];
  });
}
