import type { AbstractValue } from './abstract-value.ts';
import { callBack } from './call-back.ts';
import type { CallInWalk } from './call-in-walk.ts';
import { contentOf } from './content-of.ts';
import { feed } from './feed.ts';
import { aliasValue } from './fetch-file.ts';
import { filesOf, filesWithin } from './files-of.ts';
import { leafOf, madeOf } from './make-value.ts';
import { placeValue, useValue } from './use-value.ts';
import type { Walk } from './walk.ts';

/** Reading, writing and moving files, and streams from one to another. */
export function callFiles(name: string, call: CallInWalk, walk: Walk): AbstractValue | undefined {
  const { node, args } = call;
  const [first, second] = args;
  switch (name) {
    case 'node:fs.readFile':
    case 'node:fs.createReadStream':
    case 'node:fs.open':
    case 'node:stream.Readable.fromWeb':
    case 'node:stream.Readable.from':
      return read(call, walk);
    case 'node:fs.createWriteStream':
      return first && { kind: 'writer', path: first };
    case 'node:fs.writeFile':
    case 'node:fs.outputFile':
      if (first && second) copy(second, first, walk);
      return leafOf(node, walk);
    case 'node:fs.copyFile':
    case 'node:fs.rename':
    case 'node:fs.cp':
    case 'node:fs.link':
    case 'node:fs.symlink':
    case 'io.cp':
    case 'io.mv':
      if (first && second) {
        copy(first, second, walk);
        placeValue(first, walk);
      }
      return leafOf(node, walk);
    case 'node:fs.chmod':
      if (first) useValue(first, node, walk);
      return leafOf(node, walk);
    case 'node:stream.pipeline':
      return pour(call, walk);
    default:
      return undefined;
  }
}

/** The bytes of a file are that file here; those of others follow from their path. */
function read({ node, args, names }: CallInWalk, walk: Walk): AbstractValue {
  const [path, options] = args;
  if (path === undefined) return leafOf(node, walk);
  const isWhole = filesOf(path, walk.state).length > 0 && !isPart(options);
  const bytes = isWhole ? contentOf(path, walk) : madeOf(`bytes ${names[0]}`, node, args);
  for (const one of args) {
    if (one.kind === 'function')
      callBack(one.node, [{ kind: 'constant', value: null }, bytes], walk);
  }
  return bytes;
}

/** `{ start, end }`, or what can hold it. */
function isPart(options: AbstractValue | undefined): boolean {
  if (options === undefined || options.kind === 'constant' || options.kind === 'function')
    return false;
  if (options.kind !== 'object') return true;
  return [...options.members.keys()].some(
    (one) => one === 'start' || one === 'end' || one.startsWith('...') || one.startsWith('['),
  );
}

function copy(from: AbstractValue, to: AbstractValue, walk: Walk): void {
  const files = filesOf(from, walk.state);
  const [file] = files.length > 0 ? files : filesWithin(from, walk.state);
  if (file !== undefined && files.length > 0) aliasValue(to, file, walk);
}

/** `pipeline(a, b, …)` and `a.pipe(b)` */
export function pour({ node, args }: Pick<CallInWalk, 'node' | 'args'>, walk: Walk): AbstractValue {
  const [from, ...others] = args;
  if (from === undefined) return leafOf(node, walk);
  for (const to of others) {
    if (to.kind === 'hasher') feed(to, from, walk);
    else if (to.kind === 'writer') copy(from, to.path, walk);
    else if (to.kind === 'function') callBack(to.node, [], walk);
    else useValue(from, node, walk);
  }
  return leafOf(node, walk);
}
