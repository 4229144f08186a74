import { showHoles } from '../../script/hole.ts';
import type { PsNode } from '../tree/ps-node.ts';
import { derive } from '../values/derive.ts';
import { listValue } from '../values/list-value.ts';
import { nullValue, numberValue, textValue, unknownValue, type Value } from '../values/value.ts';
import { assign } from './assign.ts';
import { callFunction } from './call-function.ts';
import { callMethod } from './call-method.ts';
import { runChain, runCommand, runPipeline } from './commands.ts';
import { functionsOf } from './functions-of.ts';
import { doubt, type Machine, maxSteps } from './machine.ts';
import { evaluateIndex, evaluateMember } from './members.ts';
import { evaluateBinary, evaluateUnary, joinTexts } from './operators.ts';
import { runFlow } from './run-flow.ts';
import { runIf } from './run-if.ts';
import { runLoop } from './run-loop.ts';
import { runSequence } from './run-sequence.ts';
import { runSwitch } from './run-switch.ts';
import { runTry } from './run-try.ts';
import { emptyState } from './state.ts';
import { readVariable } from './variables.ts';

type Of<K extends PsNode['kind']> = Extract<PsNode, { readonly kind: K }>;

/** A machine that stands at the beginning of a script. */
export function newMachine(program: PsNode): Machine {
  const machine: Machine = {
    state: emptyState(),
    evaluate: (node) => step(machine, node),
    functions: functionsOf(program),
    calls: [],
    frames: { returns: [], breaks: [], throws: [], isTrying: false, exits: [] },
    steps: 0,
    sites: new Map(),
    checks: new Map(),
    weaknesses: new Map(),
    doubts: new Map(),
    closed: new Map(),
  };
  return machine;
}

function step(machine: Machine, node: PsNode): Value {
  machine.steps += 1;
  if (machine.steps > maxSteps) {
    doubt(machine, node, 'the script is too long to be followed to its end');
    return unknownValue;
  }
  return machine.state ? evaluate(machine, node) : nullValue;
}

function evaluate(machine: Machine, node: PsNode): Value {
  switch (node.kind) {
    case 'text':
      return evaluateText(machine, node);
    case 'number':
      return numberValue(node.text);
    case 'variable':
      return machine.state ? readVariable(machine.state, node.name) : nullValue;
    case 'binary':
      return evaluateBinary(machine, node);
    case 'unary':
      return evaluateUnary(machine, node);
    case 'member':
      return evaluateMember(machine, node);
    case 'index':
      return evaluateIndex(machine, node);
    case 'call':
      return callMethod(machine, node);
    case 'type':
      return { ...unknownValue, type: node.name };
    case 'list':
      return listValue(node.items.map(machine.evaluate));
    case 'table':
      return evaluateTable(machine, node);
    case 'lambda':
      return { ...unknownValue, lambda: node };
    case 'assign':
      return assign(machine, node);
    case 'function':
      return nullValue;
    case 'unread':
      return unknownValue;
    case 'unknown':
      return derive(node.parts.map(machine.evaluate));
    default:
      return run(machine, node);
  }
}

type Statement =
  | 'sequence'
  | 'pipeline'
  | 'chain'
  | 'command'
  | 'if'
  | 'switch'
  | 'loop'
  | 'try'
  | 'flow';

function run(machine: Machine, node: Of<Statement>): Value {
  switch (node.kind) {
    case 'sequence':
      return runSequence(machine, node);
    case 'pipeline':
      return runPipeline(machine, node, { input: undefined, callFunction });
    case 'chain':
      return runChain(machine, node);
    case 'command':
      return runCommand(machine, node, { input: undefined, callFunction });
    case 'if':
      return runIf(machine, node);
    case 'switch':
      return runSwitch(machine, node);
    case 'loop':
      return runLoop(machine, node);
    case 'try':
      return runTry(machine, node);
    case 'flow':
      return runFlow(machine, node);
    default: {
      const never: never = node;
      return never;
    }
  }
}

function evaluateText(machine: Machine, { parts, start }: Of<'text'>): Value {
  const values = parts.map((part) =>
    typeof part === 'string' ? textValue([showHoles(part)]) : machine.evaluate(part),
  );
  if (values.length === 0) return { ...nullValue, ...textValue(['']) };
  const texts = values.reduce<readonly string[]>(
    (before, { texts: own }) => joinTexts(before, own.length > 0 ? own : [`{value#${start}}`]),
    [''],
  );
  machine.steps += texts.length >> 2;
  return derive(values, texts);
}

function evaluateTable(machine: Machine, { entries }: Of<'table'>): Value {
  const table = new Map<string, Value>();
  for (const [key, value] of entries) {
    const [name = ''] = machine.evaluate(key).texts;
    table.set(name.toLowerCase(), machine.evaluate(value));
  }
  return { ...derive([...table.values()]), table, canBeFalse: false };
}
