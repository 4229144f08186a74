import type { PsNode } from '../tree/ps-node.ts';
import { derive } from '../values/derive.ts';
import { union } from '../values/sets.ts';
import type { Cause } from '../values/site.ts';
import { nullValue, textValue, unknownValue, type Value } from '../values/value.ts';
import type { Builtin } from './builtin.ts';
import { isTemporary } from './is-temporary.ts';
import { leafOf } from './leaf-of.ts';
import type { Machine } from './machine.ts';
import { joinTexts } from './operators.ts';
import { pathKey, sitesNamedIn, sitesOf } from './site-of.ts';
import { store } from './store.ts';
import { use } from './use.ts';

/** Puts what lies at one path at another as well; where that is not a temporary one, it is installed. */
export function copyFile(machine: Machine, node: PsNode, paths: { from: Value; to: Value }): void {
  const { state } = machine;
  if (!state) return;
  const sites = sitesOf(state, paths.from);
  if (sites.size === 0) return;
  for (const text of paths.to.texts) state.files.set(pathKey(text), sites);
  const isKept = !paths.to.texts.length || paths.to.texts.some((text) => !isTemporary(text));
  if (isKept) use(machine, node, { what: 'installs', sites });
}

const copy: Builtin = (machine, node, { args }) => {
  const from =
    args.named('path', 'literalpath') ?? args.input ?? args.positional[0] ?? unknownValue;
  const isNamed = args.named('path', 'literalpath') ?? args.input;
  const to =
    args.named('destination', 'newname') ?? args.positional[isNamed ? 0 : 1] ?? unknownValue;
  copyFile(machine, node, { from, to });
  return to;
};

const remove: Builtin = (machine, _node, { args }) => {
  const paths = args.named('path', 'literalpath') ?? args.positional[0] ?? args.input;
  for (const item of paths?.items ?? (paths ? [paths] : [])) {
    for (const text of item.texts) machine.state?.files.delete(pathKey(text));
  }
  return nullValue;
};

const read: Builtin = (machine, _node, { args }) => {
  const path = args.named('path', 'literalpath') ?? args.input ?? args.positional.at(-1);
  const values = [path, args.input, args.positional[0]].flatMap((value) => (value ? [value] : []));
  const { state } = machine;
  const content = state ? union(...values.map((value) => sitesOf(state, value))) : new Set<never>();
  return { ...derive(values), content };
};

const write: Builtin = (machine, _node, { args }) => {
  const path = args.named('path', 'literalpath', 'filepath') ?? args.positional[0];
  const value = args.named('value', 'inputobject') ?? args.input ?? args.positional[1];
  store(machine, path, value);
  return nullValue;
};

/** Unpacks, opens or installs what its arguments name. */
const opens: Builtin = (machine, node, { name, args }) => {
  const { state } = machine;
  if (!state) return nullValue;
  const values = [...args.words, ...args.positional, ...(args.input ? [args.input] : [])];
  const sites = union(...values.map((value) => sitesNamedIn(state, value)));
  use(machine, node, { what: name === 'expand-archive' ? 'unpacks' : 'runs', sites });
  return { ...unknownValue, texts: [`{process#${node.start}}`] };
};

const joinPath: Builtin = (_machine, _node, { args }) => {
  const parent = args.named('path') ?? args.positional[0] ?? unknownValue;
  const isNamed = args.named('path') !== undefined;
  const rest = args.positional.slice(isNamed ? 0 : 1);
  const child = args.named('childpath');
  const parts = [parent, ...(child ? [child] : []), ...rest];
  const texts = parts.reduce<readonly string[]>(
    (before, { texts: own }) =>
      joinTexts(before, own.length > 0 ? own.map((it) => `/${it}`) : ['/{path}']),
    [''],
  );
  return textValue(texts.length > 0 ? texts.map((text) => text.slice(1)) : ['{path}']);
};

/** The folder of a path, or with `-Leaf` what is in it. */
const splitPath: Builtin = (_machine, _node, { args }) => {
  const path =
    args.named('path', 'literalpath') ?? args.positional[0] ?? args.input ?? unknownValue;
  if (args.named('leaf')) return leafOf(path);
  return textValue(path.texts.map((text) => text.replace(/[\\/][^\\/]*$/, '')));
};

const newItem: Builtin = (machine, node, { args }) => {
  const path = args.named('path') ?? args.positional[0] ?? args.named('name') ?? unknownValue;
  const target = args.named('target', 'value');
  if (target) copyFile(machine, node, { from: target, to: path });
  return path;
};

const temporary: Builtin = (_machine, node) => textValue([`{temp#${node.start}}`]);

const same: Builtin = (_machine, _node, { args }) =>
  args.named('path', 'literalpath') ?? args.positional[0] ?? args.input ?? unknownValue;

const exists: Builtin = (machine, node, call) => {
  const path = same(machine, node, call);
  const isDownload = machine.state !== undefined && sitesOf(machine.state, path).size > 0;
  const cause: Cause = isDownload ? 'caught' : 'other';
  return { ...unknownValue, causes: new Set([cause]) };
};

export const fileCommands: Readonly<Record<string, Builtin>> = {
  ...Object.fromEntries(
    [
      'copy-item',
      'cp',
      'copy',
      'cpi',
      'move-item',
      'mv',
      'move',
      'mi',
      'rename-item',
      'ren',
      'rni',
    ].map((name) => [name, copy]),
  ),
  ...Object.fromEntries(['remove-item', 'rm', 'del', 'ri', 'erase'].map((name) => [name, remove])),
  ...Object.fromEntries(
    ['get-content', 'gc', 'cat', 'type', 'select-string', 'sls', 'import-csv'].map((name) => [
      name,
      read,
    ]),
  ),
  ...Object.fromEntries(
    ['set-content', 'sc', 'out-file', 'add-content', 'tee-object'].map((name) => [name, write]),
  ),
  ...Object.fromEntries(
    [
      'expand-archive',
      'start-process',
      'saps',
      'invoke-item',
      'ii',
      'invoke-expression',
      'iex',
      'import-module',
      'ipmo',
      'add-appxpackage',
    ].map((name) => [name, opens]),
  ),
  'join-path': joinPath,
  'split-path': splitPath,
  'new-item': newItem,
  ni: newItem,
  mkdir: newItem,
  'new-temporaryfile': temporary,
  'resolve-path': same,
  'get-item': same,
  gi: same,
  'test-path': exists,
};
