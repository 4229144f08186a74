import { derive } from '../values/derive.ts';
import { nullValue, unknownValue, type Value } from '../values/value.ts';
import type { Machine } from './machine.ts';
import type { Method, MethodCall } from './method.ts';
import { fetchInto } from './site-of.ts';
import { store } from './store.ts';
import { tell } from './told.ts';
import { writeVariable } from './variables.ts';

/** `[Net.WebRequest]::Create($url).GetResponse()`: where it goes is what it was made of. */
const responds: Method = (machine, node, { holder }) => fetched(machine, node, holder);

/** `$client.GetAsync($url)`, `$client.SendAsync($request)`. */
const answers: Method = (machine, node, { args }) =>
  fetched(machine, node, args[0] ?? unknownValue);

function fetched(machine: Machine, node: MethodCall, url: Value): Value {
  const site = fetchInto(machine, node, { command: 'HttpClient', url, destination: undefined });
  return { ...unknownValue, content: new Set([site]) };
}

/** `$stream.Read($buffer, 0, $length)` puts into its argument what it reads. */
const reads: Method = (machine, node, { holder }) => {
  const [buffer] = node.args;
  if (buffer?.kind === 'variable' && machine.state && holder.content.size > 0) {
    writeVariable(machine.state, buffer.name, derive([holder]));
  }
  return unknownValue;
};

/** `$file.Write($buffer, 0, $read)`, where `$file` is one that was opened. */
const writes: Method = (machine, node, { holder, args }) => {
  if (holder.texts.length === 0) tell(machine, node, true);
  store(machine, holder, args[0]);
  return nullValue;
};

const closes: Method = () => nullValue;

export const streamMethods: readonly (readonly [RegExp, Method])[] = [
  [/^getresponse(?:async)?$/i, responds],
  [/^(?:getasync|sendasync|send)$/i, answers],
  [/^read(?:async)?$/i, reads],
  [/^write(?:async|line)?$/i, writes],
  [/^(?:dispose|close|flush|clear|wait|waitforexit)$/i, closes],
];
