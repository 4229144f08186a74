import type { CommandLine } from '../shell/commands-in.ts';
import type { KnownTags } from './known-tags.ts';
import type { SetTag } from './set-tag.ts';

/** The tag that a `git push` sets at the server; undefined when it pushes none, or to another one. */
export function refOfPush(line: CommandLine, known: KnownTags): SetTag | undefined {
  const at = line.indexOf('push');
  if (line[0] !== 'git' || at === -1 || !line.slice(1, at).every(isOption)) return undefined;
  const args = line.slice(at + 1);
  if (args.includes('--dry-run') || args.includes('-n')) return undefined;
  const [remote, ...refs] = positional(args);
  if (isOther(remote)) return undefined;
  if (args.includes('--delete') || args.includes('-d')) return removed(refs, known);
  const isForced = args.some((word) =>
    /^(?:-[a-z]*f[a-z]*|--force(?:-with-lease)?(?:=.*)?)$/.test(word),
  );
  if (args.includes('--tags')) return { tag: isForced ? 'moves' : 'creates', isCertain: true };
  const set = ofRefs(refs, isForced, known);
  if (set !== undefined || !args.includes('--follow-tags')) return set;
  return { tag: 'creates', isCertain: known.named.size > 0 };
}

/** `git -C folder -c name=value push`: an option, or the value of one. */
function isOption(word: string, index: number, words: readonly string[]): boolean {
  return word.startsWith('-') || /^-[Cc]$/.test(words[index - 1] ?? '');
}

function positional(args: CommandLine): readonly string[] {
  const valued = new Set(['-o', '--push-option', '--repo', '--receive-pack', '--exec']);
  return args.filter(
    (word, index) => word !== '' && !word.startsWith('-') && !valued.has(args[index - 1] ?? ''),
  );
}

/** A mirror elsewhere; whatever is not named by a word may be this repository. */
function isOther(remote: string | undefined): boolean {
  return (
    remote !== undefined && /^[a-z][\w-]*$/.test(remote) && !/^(?:origin|upstream)$/.test(remote)
  );
}

function removed(refs: readonly string[], { removed: names }: KnownTags): undefined {
  for (const ref of refs) names.add(short(ref));
}

function ofRefs(refs: readonly string[], isForced: boolean, known: KnownTags): SetTag | undefined {
  let set: SetTag | undefined;
  for (const [index, ref] of refs.entries()) {
    const one = ofRef(ref, refs[index - 1] === 'tag', known);
    if (one === undefined) continue;
    const isMoved = isForced || ref.startsWith('+') || one.isMoved;
    if (set?.tag !== 'moves')
      set = { tag: isMoved ? 'moves' : 'creates', isCertain: one.isCertain };
  }
  return set;
}

interface Pushed {
  readonly isMoved: boolean;
  readonly isCertain: boolean;
}

/** What one refspec sets: `refs/tags/…`, a name that `git tag` was given, or one that looks like a version. */
function ofRef(ref: string, isTag: boolean, known: KnownTags): Pushed | undefined {
  const plain = ref.replace(/^\+/, '');
  const target = plain.slice(plain.lastIndexOf(':') + 1);
  const name = short(target);
  if (plain.startsWith(':')) {
    known.removed.add(name);
    return undefined;
  }
  if (name === '' || /^refs\/(?!tags\/)/.test(target)) return undefined;
  const isMoved = known.removed.has(name);
  if (isTag || target.startsWith('refs/tags/') || known.named.has(name))
    return { isMoved, isCertain: true };
  const isLike = /^v?\d+(?:\.\d+)+$/.test(name) || /^"?\$\{?\w*tag\w*\}?"?$/i.test(name);
  return isLike ? { isMoved, isCertain: false } : undefined;
}

function short(ref: string): string {
  return ref.replace(/^refs\/tags\//, '');
}
