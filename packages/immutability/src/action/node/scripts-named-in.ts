import { posix } from 'node:path';
import { lazy } from '../../javascript/program/lazy.ts';
import type { ActionTree } from '../../tree/action-tree.ts';
import { joinPath } from '../../tree/join-path.ts';

/** A script of the tree that a program names, and where it does. */
export interface NamedScript {
  readonly path: string;
  /** Offsets of the name in the program's text. */
  readonly start: number;
  readonly end: number;
}

interface Naming {
  readonly text: string;
  /** Of the program. */
  readonly path: string;
  /** Of the action. */
  readonly folder: string;
  readonly tree: ActionTree;
}

export interface NamedScripts {
  readonly scripts: readonly NamedScript[];
  /** Whether there are no more names than are looked at. */
  readonly isWhole: boolean;
}

/**
 * Scripts of the tree that a text of JavaScript names: `path.join(__dirname, '..', 'install.sh')`. Only what is there
 * counts, so that a library's own texts are none. Where a program puts the name together, it is every script of the
 * folder that it names.
 */
export function scriptsNamedIn(naming: Naming): NamedScripts {
  const found = new Map<string, NamedScript>();
  const search = { ...naming, elsewhere: lazy(() => scriptsElsewhere(naming)) };
  let asked = 0;
  let isWhole = true;
  for (const { 0: all, index } of naming.text.matchAll(ends)) {
    isWhole = found.size < mostScripts && ++asked <= mostAsked;
    if (!isWhole) break;
    const end = index + all.length;
    const match = names.exec(naming.text.slice(Math.max(0, end - longest), end));
    const [, before = '', name = ''] = match ?? [];
    const segments = [...before.matchAll(/["'`]([^"'`]*)["'`]/g)].map(
      ([, segment = '']) => segment,
    );
    for (const path of name === '' ? [] : pathsOf(segments, name, search))
      if (!found.has(path)) found.set(path, { path, start: end - name.length - 1, end: end - 1 });
  }
  const assets = assetsIn(naming).filter(({ path }) => !found.has(path));
  const left = Math.max(0, mostScripts - found.size);
  return {
    scripts: [...found.values(), ...assets.slice(0, left)],
    isWhole: isWhole && assets.length <= left,
  };
}

const mostScripts = 60;
/** A bundle of 4 MB had 150. */
const mostAsked = 4000;
const longest = 700;

/** Where a name with an end of scripts ends, or one of a folder beside the program. */
const ends = /\.(?:(?:sh|bash|ps1|py)|(?<=["'`]\.{1,2})\/[\w.@+/-]{1,200})["'`]/g;

/** The name, and the segments of a path before it. */
const names = /((?:["'`][\w.@+/-]{1,100}["'`]\s{0,20},\s{0,20}){0,5})["'`]([\w.@+/-]{1,300})["'`]$/;

/**
 * `__nccwpck_require__.ab + "install"`: ncc puts files that a program names beside the bundle, and scripts need no end.
 * What it has put there of JavaScript are copies of whole libraries, which others name where they load them.
 * https://github.com/vercel/webpack-asset-relocator-loader#usage
 */
function assetsIn({ text, path, tree }: Naming): readonly NamedScript[] {
  const beside = posix.dirname(path);
  const found = new Map<string, NamedScript>();
  for (const { 0: all, 1: name = '', index } of text.matchAll(assetNames)) {
    const script = joinPath(beside, `./${name}`);
    const isThere =
      script !== undefined && tree.list(posix.dirname(script))?.includes(posix.basename(script));
    const end = index + all.length - 1;
    if (isThere === true && !/\.(?:[cm]?js|json|node)$/.test(name))
      found.set(script, { path: script, start: end - name.length, end });
  }
  return [...found.values()];
}

const assetNames = /\.ab ?\+ ?["'`]([\w.@+/-]{1,300})["'`]/g;

interface Search extends Naming {
  /** By name; read once, since a text can name thousands. */
  readonly elsewhere: () => ReadonlyMap<string, string>;
}

function pathsOf(segments: readonly string[], name: string, search: Search): readonly string[] {
  const { path, folder, tree } = search;
  const written = [...segments, name].join('/');
  const isScript = /\.(?:sh|bash|ps1|py)$/.test(name);
  const folders = [posix.dirname(path), folder, posix.dirname(posix.dirname(path)), '.'];
  const places = [...new Set(folders)].flatMap((one) => joinPath(one, `./${written}`) ?? []);
  if (isScript) {
    const own = places.find((one) => tree.list(posix.dirname(one))?.includes(posix.basename(one)));
    return [own ?? search.elsewhere().get(name)].filter((one) => one !== undefined);
  }
  // A folder is named from where the program is, and from nowhere else.
  const [beside] = places;
  const scripts =
    beside === undefined || beside === '.'
      ? []
      : scriptsOf(beside, tree, name.endsWith('/') ? 1 : 0);
  return scripts.length > 0 && isPut.test(search.text) ? scripts : [];
}

/** Of folders of the tree that the program names somewhere else: `path.join(__dirname, '..', 'externals', this.script)`. */
function scriptsElsewhere({ text, tree }: Naming): ReadonlyMap<string, string> {
  const named = new Set([...text.matchAll(/(["'])([\w.@+-]{1,100})\1/g)].map(([, , name]) => name));
  const found = new Map<string, string>();
  for (const folder of tree.list('.') ?? []) {
    if (!folder.endsWith('/') || !named.has(folder.slice(0, -1))) continue;
    for (const name of tree.list(folder.slice(0, -1)) ?? [])
      if (!name.endsWith('/') && !found.has(name)) found.set(name, `${folder}${name}`);
  }
  return found;
}

/** The end of a script's name by itself: names are put together. */
const isPut = /["'`]\.(?:sh|ps1)["'`]/;

function scriptsOf(folder: string, tree: ActionTree, depth: number): readonly string[] {
  return (tree.list(folder) ?? []).flatMap((name): readonly string[] => {
    if (name.endsWith('/'))
      return depth > 0 ? scriptsOf(`${folder}/${name.slice(0, -1)}`, tree, depth - 1) : [];
    return /\.(?:sh|bash|ps1)$/.test(name) ? [`${folder}/${name}`] : [];
  });
}
