import { publicationKinds } from '../../facts/publication-kinds.ts';
import { noReleaseCommands, releaseCommands } from '../../facts/release-acts.ts';
import type { Repository } from '../../model/index.ts';
import { privilegeOf } from '../privilege/privilege-of.ts';
import { publishesByCommand } from '../publishing/publishes-by-command.ts';
import { commandPlace } from '../registries/command-place.ts';
import type { JobRun } from '../runs/job-run.ts';
import type { RunStep } from '../runs/run-step.ts';
import type { CommandLine } from '../shell/commands-in.ts';
import type { ReleaseAct } from './release-act.ts';

/** What the script of a step publishes, attests and releases. */
export function commandActs(
  site: RunStep,
  run: JobRun,
  repository: Repository,
): readonly ReleaseAct[] {
  return publishesByCommand(site.step, site.frame.job).flatMap((found): readonly ReleaseAct[] => {
    const { command, text, calls } = found;
    if (command.isGuess === true && !canPublish(run, repository)) return [];
    const words = command.words.join(' ');
    const kind = publicationKinds.get(command.what) ?? 'package';
    const at = commandPlace(site.step, command.words);
    if (kind === 'other' || at === undefined || noReleaseCommands.has(words)) return [];
    const effect = effectOf(words, calls);
    if (effect === undefined) return [];
    const isCertain = found.isCertain && site.undecided === undefined;
    const hop = { at, message: `${command.what} with "${text}"` };
    return [{ kind, run, site, hop, what: command.what, isCertain, ...effect }];
  });
}

/** A script of this name is no publication where the job has nothing to publish with. */
function canPublish(run: JobRun, repository: Repository): boolean {
  const { identity, secrets, writes } = privilegeOf(run, repository);
  const isWriting = writes.some(({ scope }) => /^(?:\*|contents|packages)$/.test(scope));
  return identity !== undefined || secrets.length > 0 || isWriting;
}

type Effect = Pick<ReleaseAct, 'stage' | 'hasFiles' | 'tag' | 'effect'>;

/** undefined when only the notes of a release are changed. */
function effectOf(words: string, calls: readonly CommandLine[]): Effect | undefined {
  const effect = releaseCommands.get(words) ?? {};
  const { draft = [], tags, unless = [], releases, adds, undrafts } = effect;
  if (undrafts === true) {
    const isPublic = calls.some((args) => args.some((word) => /^--?d(?:raft)?=false$/.test(word)));
    return isPublic ? { stage: 'public', hasFiles: false, tag: 'creates', effect } : undefined;
  }
  const isDraft = calls.length > 0 && calls.every((args) => hasFlag(args, draft));
  const isTagging = tags === true && !isDraft && !calls.every((args) => hasFlag(args, unless));
  const made = isDraft ? 'draft' : 'public';
  return {
    stage: releases === true ? made : adds === true ? 'files' : 'none',
    hasFiles: effect.files === 'always' || calls.some((args) => filesIn(args, effect) > 0),
    tag: isTagging ? 'creates' : 'none',
    effect,
  };
}

function hasFlag(args: CommandLine, flags: readonly string[]): boolean {
  return args.some((word) => flags.includes(word.replace(/=true$/, '')));
}

type Command = NonNullable<ReturnType<typeof releaseCommands.get>>;

/** Arguments behind the first one, which is the tag. */
function filesIn(args: CommandLine, { files, values = [] }: Partial<Command>): number {
  if (files !== 'arguments') return 0;
  const named = args.filter(
    (word, index) => !word.startsWith('-') && !values.includes(args[index - 1] ?? ''),
  );
  // A variable of this name holds options: `$PRERELEASE_FLAG`.
  return named.slice(1).filter((word) => !/FLAG|ARGS|OPTS?|OPTIONS|PRERELEASE/i.test(word)).length;
}
