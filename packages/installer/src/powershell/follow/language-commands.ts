import { derive } from '../values/derive.ts';
import type { Cause } from '../values/site.ts';
import { nullValue, textValue, unknownValue } from '../values/value.ts';
import type { Builtin } from './builtin.ts';
import { errorAction } from './error-action.ts';
import { isFileType } from './is-file-type.ts';
import { doubt } from './machine.ts';
import { runBlock } from './run-block.ts';

const silent: Builtin = () => nullValue;

function asks(cause: Cause): Builtin {
  return () => ({ ...unknownValue, causes: new Set([cause]) });
}

/** Whether it is there; and what `& (Get-Command …)` runs. */
const getsCommand: Builtin = (_machine, _node, { args }) => ({
  ...unknownValue,
  texts: (args.named('name') ?? args.positional[0])?.texts ?? [],
  causes: new Set<Cause>(['tool']),
});

const newObject: Builtin = (_machine, _node, { args }) => {
  const type = (args.named('typename') ?? args.positional[0])?.texts[0]?.toLowerCase() ?? 'object';
  const made = args.named('argumentlist') ?? args.positional.at(1);
  const path = made?.items?.[0] ?? made;
  const { table } = args.named('property') ?? {};
  return {
    ...{ ...unknownValue, type, canBeFalse: false, ...(table ? { table } : {}) },
    texts: isFileType.test(type) ? (path?.texts ?? []) : [],
  };
};

/** Each object of the input, one after the other; what is chosen of it is a part of it. */
const each: Builtin = (machine, node, call) => {
  const input = call.args.input ?? call.args.named('inputobject') ?? unknownValue;
  const results = call.args.words.flatMap(({ lambda }) =>
    lambda ? [runBlock(machine, node, { ...call, lambda, args: { ...call.args, input } })] : [],
  );
  const isFilter = call.name.startsWith('where') || call.name === '?';
  return isFilter
    ? { ...derive([input]), items: input.items ?? [] }
    : derive([input, ...results.slice(0, 1)]);
};

/** `Measure-Command { … }`, `Invoke-Command -ScriptBlock { … }`. */
const always: Builtin = (machine, node, call) => {
  const [block] = call.args.words.filter(({ lambda }) => lambda);
  const action = errorAction(call.args)?.texts.join() ?? 'Stop';
  if (block && !/^(?:stop|continue|inquire)$/i.test(action))
    doubt(machine, node, 'an error in this block may be passed over');
  return block?.lambda ? runBlock(machine, node, { ...call, lambda: block.lambda }) : unknownValue;
};

export const languageCommands: Readonly<Record<string, Builtin>> = {
  ...Object.fromEntries(
    [
      'write-progress',
      'set-strictmode',
      'out-null',
      'unblock-file',
      'get-childitem',
      'gci',
      'ls',
      'dir',
      'pause',
      'chmod',
    ].map((name) => [name, silent]),
  ),
  'read-host': asks('prompt'),
  'get-command': getsCommand,
  gcm: getsCommand,
  'new-object': newObject,
  'measure-command': always,
  'invoke-command': always,
  icm: always,
  'where-object': each,
  where: each,
  '?': each,
  'foreach-object': each,
  foreach: each,
  '%': each,
  'new-guid': (_machine, node) => textValue([`{guid#${node.start}}`]),
};
