import type { PsNode } from '../tree/ps-node.ts';
import { derive } from '../values/derive.ts';
import { union } from '../values/sets.ts';
import { textValue, unknownValue, type Value } from '../values/value.ts';
import type { Arguments } from './arguments.ts';
import { branch } from './branch.ts';
import type { BuiltinCall } from './builtin.ts';
import type { Machine } from './machine.ts';
import { runBlock } from './run-block.ts';
import { fetchInto, sitesNamedIn } from './site-of.ts';
import { use } from './use.ts';
import { writeVariable } from './variables.ts';

/** A command that nothing is known of: a program may run what it is given, a cmdlet does so by its verb. */
export function runProgram(
  machine: Machine,
  node: PsNode,
  { name, args, callFunction }: BuiltinCall,
): Value {
  const { state } = machine;
  if (!state) return derive([]);
  const isCmdlet = /^[a-z]+-[a-z]/i.test(name);
  const values = [...args.words, ...(args.input ? [args.input] : [])];
  if (!isCmdlet || /^(?:install|start|invoke|import|add-appx|add-type|expand)/.test(name)) {
    const sites = union(...args.words.map((word) => sitesNamedIn(state, word)));
    use(machine, node, { what: 'is given to', sites });
  }
  if (!isCmdlet) {
    writeVariable(state, 'lastexitcode', textValue(['{exit code}']));
    writeVariable(state, '?', textValue(['{exit code}']));
    noteShellPipe(machine, node, args);
  }
  for (const { lambda } of args.words) {
    if (lambda)
      mayRun(machine, node, () => runBlock(machine, node, { lambda, args, callFunction }));
  }
  return derive(values);
}

/** Nobody knows whether a command runs the block that it gets: what it downloads counts, what it checks does not. */
function mayRun(machine: Machine, at: PsNode, yes: () => Value): void {
  branch(machine, { at, value: unclear, yes, no: () => unknownValue });
}

const unclear: Value = { ...unknownValue, causes: new Set(['other']) };

/** `bash -c 'curl … | sh'`: what another shell is told to fetch and run. */
function noteShellPipe(machine: Machine, node: PsNode, { words }: Arguments): void {
  const texts = words.flatMap((word) => word.texts);
  const [found, command = ''] = texts.map((text) => shellPipe.exec(text)).find((it) => it) ?? [];
  if (found === undefined) return;
  const url = textValue([/https?:\/\/[^\s'"|]+/.exec(found)?.[0] ?? '{url}']);
  const site = fetchInto(machine, node, { command, url, destination: undefined });
  use(machine, node, { what: 'runs', sites: new Set([site]) });
}

const shellPipe =
  /\b(curl|wget)\s[^|;&\n]{0,400}\|\s{0,9}(?:sudo\s+)?(?:\S{0,99}\/)?(?:ba|da|z)?sh\b/;
