import { programs } from '../../facts/programs.ts';
import type { Span } from '../analysis.ts';
import { type Argument, parsed } from './arguments.ts';
import type { Context, Site } from './context.ts';
import { withFile } from './files.ts';
import { joined } from './note.ts';
import type { State } from './state.ts';
import { atom, concat, keyOf, lettersOf, literal, textOf, type Value } from './value.ts';

export interface Fetch {
  readonly program: string;
  readonly urls: readonly Value[];
  /** It prints what the server said: `-w '%{http_code}'`. */
  readonly isTold?: boolean;
  readonly openTo?: Site['openTo'];
  /** Undefined when it is printed. */
  readonly destination: Value | undefined;
}

/** What a command fetches, and where it puts it. */
export function readFetch(program: string, args: readonly Argument[]): Fetch | undefined {
  const pattern = programs.fetchers.get(program);
  if (pattern === undefined) return undefined;
  const { options, words } = parsed(args, pattern);
  if (program === 'gh') return ghFetch(words, options);
  if (options.has('--help') || options.has('--version') || options.has('-V')) return undefined;
  const named = options.get('--url');
  const urls = [...words, ...(named === undefined ? [] : [named])].map(({ value }) => value);
  if (urls.length === 0) return undefined;
  const isTold = options.has('-w') || options.has('--write-out');
  const destination = destinationOf(program, options, urls);
  return { program, urls, isTold, destination, openTo: openTo(program, options) };
}

type Options = ReadonlyMap<string, Argument>;

function openTo(program: string, options: Options): Site['openTo'] {
  const isCurl = program.startsWith('curl');
  const isUnchecked = isCurl
    ? options.has('-k') || options.has('--insecure')
    : options.has('--no-check-certificate') || options.has('--no-verify-peer');
  if (isUnchecked) return 'anybody';
  const allowed = lettersOf((options.get('--proto-redir') ?? options.get('--proto'))?.value ?? []);
  return isCurl && /(?:^|[=+,])(?:http|all)(?:,|$)/i.test(allowed ?? '') ? 'redirects' : undefined;
}

function ghFetch(words: readonly Argument[], options: Options): Fetch | undefined {
  const [noun, verb] = words.map(({ value }) => lettersOf(value));
  if (noun !== 'release' || verb !== 'download') return undefined;
  const pattern = (options.get('-p') ?? options.get('--pattern'))?.value ?? literal('*');
  const file = options.get('-O') ?? options.get('--output');
  const folder = options.get('-D') ?? options.get('--dir');
  return { program: 'gh', urls: [pattern], destination: inFolder(file?.value ?? pattern, folder) };
}

function destinationOf(
  program: string,
  options: Options,
  urls: readonly Value[],
): Value | undefined {
  const [url = literal('')] = urls;
  if (program.startsWith('curl')) {
    const folder = options.get('--output-dir');
    const file = options.get('-o') ?? options.get('--output');
    if (file !== undefined) return isStdout(file.value) ? undefined : inFolder(file.value, folder);
    if (options.has('-O') || options.has('--remote-name')) return inFolder(lastPart(url), folder);
    return undefined;
  }
  const named = program.startsWith('wget')
    ? ['-O', '--output-document']
    : ['-o', '--out', '--output'];
  const file = named.map((name) => options.get(name)).find((one) => one !== undefined);
  if (file !== undefined && isStdout(file.value)) return undefined;
  const folder =
    options.get('-P') ??
    options.get('--directory-prefix') ??
    options.get('-d') ??
    options.get('--dir');
  return inFolder(file?.value ?? lastPart(url), folder);
}

function isStdout(value: Value): boolean {
  return ['-', '/dev/stdout'].includes(lettersOf(value) ?? '');
}

function inFolder(file: Value, folder: Argument | undefined): Value {
  return folder === undefined ? file : concat([folder.value, literal('/'), file]);
}

/** `a/b/c` → `c`, also when parts of it are not known. */
export function lastPart(value: Value): Value {
  return value.map((one) => {
    const at = one.atoms.findLastIndex((each) => typeof each === 'string' && each.includes('/'));
    const cut = one.atoms[at];
    if (typeof cut !== 'string') return one;
    const rest = cut.slice(cut.lastIndexOf('/') + 1).replace(/\?.*$/s, '');
    return { ...one, atoms: [...(rest === '' ? [] : [rest]), ...one.atoms.slice(at + 1)] };
  });
}

/** It is fetched: there is a file, or text, that somebody else has written. */
export function runFetch(
  { program, urls, destination, isTold, openTo: whom }: Fetch,
  { state, at, context }: { readonly state: State; readonly at: Span; readonly context: Context },
): State {
  const site = siteAt(program, { at, urls, context });
  site.openTo ??= whom;
  for (const url of urls.flat()) if (site.urls.size < 200) site.urls.add(textOf(url));
  const path = destination === undefined ? '' : keyOf(destination);
  if (path === '/dev/null') return { ...state, status: { kind: 'unknown' } };
  const notes = joined(state.notes, ...(destination ?? []).slice(0, 1).map((one) => one.notes));
  const after: State = { ...state, notes, status: { kind: 'fetch', site: site.id, path, at } };
  if (destination === undefined) {
    const text = atom({ kind: 'content', sites: [site.id] });
    return { ...after, printed: concat([after.printed, text]) };
  }
  site.destination ??= path;
  const isPlaced = isInstallPath(path);
  const code = atom({ kind: 'unknown', origin: 'machine', name: `${told}${site.id}`, isSet: true });
  const saying = isTold === true ? { ...after, printed: concat([after.printed, code]) } : after;
  return withFile(saying, { path, sites: [site.id], isExecutable: false, isPlaced, at });
}

/** What stands before the site in the name of its answer's code. */
export const told = 'status of ';

/** Not a place that is thrown away. */
export function isInstallPath(path: string): boolean {
  return path.includes('/') && !/te?mp|cache|mktemp|download|work_?dir|\/dev\//i.test(path);
}

function siteAt(
  program: string,
  {
    at,
    urls,
    context,
  }: { readonly at: Span; readonly urls: readonly Value[]; readonly context: Context },
): Site {
  const { shared, calls } = context;
  const id = [...calls.map(({ start }) => start), at.start].join('.');
  const known = shared.sites.get(id);
  if (known !== undefined) return known;
  const { start, end } = whoSaysUrl(urls, context) ?? at;
  const site: Site = { id, command: program, urls: new Set(), isReference: false, start, end };
  if (shared.sites.size < 500) shared.sites.set(id, site);
  else {
    const reason = 'the script has more downloads than can be followed';
    shared.doubts.set('sites', { ...at, reason });
  }
  return site;
}

// A wrapper gets its URL handed in: the place that matters is where that is done.
function whoSaysUrl(urls: readonly Value[], { calls }: Context): Span | undefined {
  const keys = new Set(urls.map(keyOf));
  const given = calls.findIndex(({ args }) =>
    args.some((arg) => keys.has(keyOf(arg)) && keyOf(arg) !== ''),
  );
  return given === -1 ? undefined : calls[given];
}
