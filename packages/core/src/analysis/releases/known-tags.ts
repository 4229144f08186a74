import type { CommandLine } from '../shell/commands-in.ts';

/** What the commands of a job so far say of tags, by name. */
export interface KnownTags {
  /** Given to `git tag`. */
  readonly named: Set<string>;
  /** Removed from the server. */
  readonly removed: Set<string>;
}

const valued = new Set(['-m', '--message', '-F', '--file', '-u', '--local-user', '--cleanup']);

/** Notes the tag that a command line makes here. */
export function noteTag(line: CommandLine, known: KnownTags): void {
  const at = line.indexOf('tag');
  if (line[0] !== 'git' || at === -1 || line.slice(1, at).includes('push')) return;
  const args = line.slice(at + 1);
  if (
    args.some((word) =>
      /^(?:-l|--list|-d|--delete|-v|--verify|-n\d*|--.*-?contains|--points-at|--sort.*)$/.test(
        word,
      ),
    )
  )
    return;
  const [name] = args.filter(
    (word, index) =>
      !word.startsWith('-') && !valued.has(args[index - 1] ?? '') && !isMessage(args[index - 1]),
  );
  if (name === undefined) return;
  known.named.add(name);
}

/** `-am "…"` */
function isMessage(word: string | undefined): boolean {
  return /^-[a-z]+m$/.test(word ?? '');
}
