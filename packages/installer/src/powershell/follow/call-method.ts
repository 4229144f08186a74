import { derive } from '../values/derive.ts';
import { negate } from '../values/logic.ts';
import { union } from '../values/sets.ts';
import type { Cause } from '../values/site.ts';
import { nullValue, textValue, unknownValue, type Value } from '../values/value.ts';
import { compareValues } from './compare.ts';
import { copyStream } from './copy-stream.ts';
import { copyFile } from './file-commands.ts';
import { digestOf } from './hash-commands.ts';
import { isFileType } from './is-file-type.ts';
import { leafOf } from './leaf-of.ts';
import { doubt, type Machine } from './machine.ts';
import type { Method, MethodCall } from './method.ts';
import { joinTexts } from './operators.ts';
import { fetchInto, sitesNamedIn, sitesOf } from './site-of.ts';
import { store } from './store.ts';
import { streamMethods } from './stream-methods.ts';
import { use } from './use.ts';

/** `$client.DownloadFile($url, $path)`, `[IO.File]::ReadAllBytes($path)`. */
export function callMethod(machine: Machine, node: MethodCall): Value {
  const holder = machine.evaluate(node.object);
  const [name = ''] = machine.evaluate(node.name).texts;
  const args = node.args.map(machine.evaluate);
  const called = { holder, args, type: holder.type ?? '' };
  const { lambda } = holder;
  if (
    /psvariable|psdefaultparametervalues/i.test(holder.texts.join()) &&
    /^(?:set|add)$/i.test(name)
  )
    doubt(machine, node, 'a variable is set in a way that is not followed');
  if (lambda && /^invoke/i.test(name)) return machine.evaluate(lambda.body);
  const method = methods.find(([pattern]) => pattern.test(name));
  return method ? method[1](machine, node, called) : derive([holder, ...args], holder.texts);
}

const downloadsFile: Method = (machine, node, { args }) => {
  const [url = unknownValue, destination = unknownValue] = args;
  fetchInto(machine, node, { command: 'WebClient.DownloadFile', url, destination });
  return nullValue;
};

const downloadsText: Method = (machine, node, { args }) => {
  const [url = unknownValue] = args;
  const site = fetchInto(machine, node, { command: 'WebClient', url, destination: undefined });
  return { ...unknownValue, content: new Set([site]) };
};

const computesHash: Method = (machine, _node, { holder, args, type }) => {
  const algorithm = /(?:sha\d+|md5)/i.exec(
    `${type} ${holder.algorithm ?? ''} ${holder.texts.join(' ')}`,
  )?.[0];
  return digestOf(machine, args, algorithm ?? 'sha256');
};

/** `[SHA256]::Create()`, `[HashAlgorithm]::Create('SHA256')`, `[Net.WebClient]::new()`. */
const creates: Method = (machine, node, { holder, args, type }) => {
  if (/scriptblock$/.test(type)) return runs(machine, node, { holder, args, type });
  const name = /hashalgorithm$/.test(type) ? (args[0]?.texts[0] ?? type) : type;
  // A request knows its address, an opened file its path.
  const texts = /webrequest$/.test(type) || isFileType.test(type) ? (args[0]?.texts ?? []) : [];
  return { ...unknownValue, texts, type: name.toLowerCase(), canBeFalse: false };
};

const readsFile: Method = (machine, node, { holder, args, type }) => {
  if (/webclient$/.test(type)) return downloadsText(machine, node, { holder, args, type });
  const { state } = machine;
  const content = state ? union(...args.map((arg) => sitesOf(state, arg))) : new Set<never>();
  return { ...unknownValue, content };
};

const writesFile: Method = (machine, _node, { args: [path, value] }) => {
  store(machine, path, value);
  return nullValue;
};

const runs: Method = (machine, node, { args }) => {
  const { state } = machine;
  const sites = state ? union(...args.map((arg) => sitesNamedIn(state, arg))) : new Set<never>();
  use(machine, node, { what: 'runs', sites });
  return { ...unknownValue, content: sites };
};

/** `[IO.File]::Copy($from, $to)`, `$stream.CopyTo($file)`, `$item.MoveTo($to)`. */
const copies: Method = (machine, node, { holder, args }) => {
  const stored = copyStream(machine, { holder, args });
  if (stored) return stored;
  const [from, to] = args.length > 1 ? args : [holder, ...args];
  if (from && to) copyFile(machine, node, { from, to });
  return nullValue;
};

const combines: Method = (_machine, _node, { args }) => {
  const texts = args.reduce<readonly string[]>(
    (before, { texts: own }) =>
      joinTexts(before, own.length > 0 ? own.map((it) => `/${it}`) : ['/{path}']),
    [''],
  );
  return textValue(texts.length > 0 ? texts.map((text) => text.slice(1)) : ['{path}']);
};

/** `$hash.Substring(0, 8)`; all letters of a digest are at least 32. */
const cuts: Method = (_machine, _node, { holder, args }) => {
  const [start, length] = args.map(({ texts }) => Number(texts[0]));
  const isWhole = start === 0 && length !== undefined && length >= 32;
  const texts = holder.texts.map((text) =>
    isPlainDigest.test(text) ? cutText(text, start, length) : text,
  );
  const cut = derive([holder, ...args], texts);
  return holder.hashes.size > 0 && !isWhole ? { ...cut, isPart: true } : cut;
};

const isPlainDigest = /^[0-9a-f]{32,128}$/i;

function cutText(text: string, start = 0, length = text.length): string {
  const isKnown = Number.isInteger(start) && Number.isInteger(length);
  return isKnown ? text.slice(start, start + length) : '{part}';
}

/** `.Split(' ')[0]` is a word and no letter. */
const splits: Method = (_machine, _node, { holder, args }) => {
  const { isText: _, ...parts } = derive([holder, ...args], holder.texts);
  return parts;
};

/** `[BitConverter]::ToString($bytes)`. */
const spells: Method = (_machine, _node, { holder, args }) => ({
  ...derive([holder, ...args], holder.texts),
  isText: true,
});

/** `[Environment]::Exit(1)`. */
const exits: Method = (machine, _node, { holder, args: [value = unknownValue], type }) => {
  if (!/environment$/.test(type) || !machine.state) return derive([holder]);
  machine.frames.exits.push({ state: machine.state, value });
  machine.state = undefined;
  return nullValue;
};

const isEmpty: Method = (_machine, _node, { args }) => negate(args[0] ?? unknownValue);

const equals: Method = (machine, node, { holder, args, type }) => {
  const isStatic = type !== '' && args.length > 1;
  const [left = unknownValue, right = unknownValue] = isStatic ? args : [holder, ...args];
  return compareValues(machine, node, { operator: '-eq', left, right });
};

const contains: Method = (machine, node, { holder, args }) => {
  const [right = unknownValue] = args;
  return compareValues(machine, node, { operator: '-match', left: holder, right });
};

const hasKey: Method = (_machine, _node, { holder }) => {
  const cause: Cause = holder.content.size > 0 ? 'entry' : 'arm';
  return { ...unknownValue, causes: new Set([cause]) };
};
const asks: Method = () => ({ ...unknownValue, causes: new Set<Cause>(['prompt']) });
const temporary: Method = (_machine, { start }) => textValue([`{temp#${start}}`]);
/** The folder for temporary files is the same one each time. */
const temporaryFolder: Method = () => textValue(['{temp}']);

const leaf: Method = (_machine, _node, { args: [path = unknownValue] }) => leafOf(path);

const methods: readonly (readonly [RegExp, Method])[] = [
  ...streamMethods,
  [/^downloadfile(?:async|taskasync)?$/i, downloadsFile],
  [/^(?:downloadstring|downloaddata|get(?:string|bytearray|stream)?async)/i, downloadsText],
  [/^(?:computehash(?:async)?|hashdata)$/i, computesHash],
  [/^(?:new|create|createhttp|open|openwrite|createtext|createdefault)$/i, creates],
  [/^(?:readall(?:text|bytes|lines)|readlines|open(?:read|text)?)$/i, readsFile],
  [/^writeall(?:text|bytes|lines)$/i, writesFile],
  [
    /^(?:extracttodirectory|extracttofile|copyhere|namespace|shellexecute|start|load|loadfile|loadfrom|invokescript|openread)$/i,
    runs,
  ],
  [/^(?:copy|move|copyto|moveto)$/i, copies],
  [/^combine$/i, combines],
  [/^substring$/i, cuts],
  [/^exit$/i, exits],
  [/^split$/i, splits],
  [/^(?:tostring|tohexstring)$/i, spells],
  [/^isnullor(?:empty|whitespace)$/i, isEmpty],
  [/^(?:equals|sequenceequal)$/i, equals],
  [/^(?:contains|startswith|endswith|indexof)$/i, contains],
  [/^containskey$/i, hasKey],
  [/^(?:promptforchoice|readkey|readline)$/i, asks],
  [/^gettemppath$/i, temporaryFolder],
  [/^getfilename$/i, leaf],
  [/^(?:gettempfilename|getrandomfilename|newguid)$/i, temporary],
];
