import data from './release-acts.json' with { type: 'json' };
import type { Switch } from './switch.ts';

/** What an action or a command does to a release on GitHub and to git tags, beside publishing. */
export interface ReleaseEffect {
  /** It makes a release. */
  readonly releases?: boolean | undefined;
  /** It only adds files to one. */
  readonly adds?: boolean | undefined;
  /** It makes a draft public, where an option says so. */
  readonly undrafts?: boolean | undefined;
  /** Where its files are named: an input, or its arguments; `always` has some. */
  readonly files?: string | undefined;
  /** It makes a tag where that does not exist. */
  readonly tags?: boolean | undefined;
  /** It overwrites tags. */
  readonly moves?: boolean | undefined;
  /** It makes what it publishes: the code of the tree runs there. */
  readonly builds?: boolean | undefined;
  /** A file of its own, which is not read, says whether the release stays a draft. */
  readonly configured?: boolean | undefined;
}

interface ReleaseAction extends ReleaseEffect {
  /** When it leaves a draft. */
  readonly draft?: Switch | undefined;
}

interface ReleaseCommand extends ReleaseEffect {
  /** Options with which it leaves a draft. */
  readonly draft?: readonly string[] | undefined;
  /** Options with which it makes no tag. */
  readonly unless?: readonly string[] | undefined;
  /** Options behind which a value stands, which is no file. */
  readonly values?: readonly string[] | undefined;
}

/** By `owner/name[/path]` in lower case. */
export const releaseActions: ReadonlyMap<string, ReleaseAction> = new Map(
  data.actions.map((action) => [action.action.toLowerCase(), action]),
);

/** Actions that publish nothing, and only set tags; by `owner/name` in lower case. */
export const taggers: ReadonlyMap<string, ReleaseEffect> = new Map(
  data.taggers.map((action) => [action.action.toLowerCase(), action]),
);

/** By their words, with a blank between. */
export const releaseCommands: ReadonlyMap<string, ReleaseCommand> = new Map(
  data.commands.map((command) => [command.words.join(' '), command]),
);

/** Commands, by their words, that publish nothing. */
export const noReleaseCommands: ReadonlySet<string> = new Set(
  data.noops.map((words) => words.join(' ')),
);
