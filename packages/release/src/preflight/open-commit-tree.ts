import { GuardError, quoted } from '@portcullis/core';
import type { GitClient, GitFile, GitHome } from '@portcullis/git-wire';
import { HttpError } from '@portcullis/http';
import type { CommitTree } from './commit-tree.ts';

interface Caller {
  readonly repository: string;
  readonly commit: string;
  readonly workflowRef: string;
}

/**
 * What the run's repository has at its commit: by git, and not from a checkout that other steps could have changed.
 * Throws GuardError where the run does not tell its workflow.
 */
export function openCommitTree(
  { repository, commit, workflowRef }: Caller,
  { git, home }: { readonly git: GitClient; readonly home: GitHome },
): CommitTree {
  return {
    callerPath: pathOf(workflowRef, repository),
    readTexts: async (paths) => {
      const files = await git.readFiles(
        home,
        paths.map((path) => ({ commit, path })),
      );
      return paths.map((path) =>
        textOf(
          files.find((file) => file.path === path),
          { commit, path },
        ),
      );
    },
  };
}

function textOf(
  file: GitFile | undefined,
  { commit, path }: { readonly commit: string; readonly path: string },
): string {
  if (file?.kind === 'file') return new TextDecoder().decode(file.bytes);
  throw new HttpError(
    'unreadable',
    `${quoted(path)} at ${commit} is no file that can be read (${file?.kind ?? 'absent'})`,
  );
}

/** https://docs.github.com/en/actions/reference/workflows-and-actions/variables */
function pathOf(workflowRef: string, repository: string): string {
  const [name = ''] = workflowRef.split('@', 1);
  const prefix = `${repository}/`.toLowerCase();
  const path = name.slice(prefix.length);
  if (name.toLowerCase().startsWith(prefix) && /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path))
    return path;
  throw new GuardError(
    'bad-usage',
    `cannot tell which workflow runs: ${quoted(workflowRef)} is none of ${quoted(repository)}`,
  );
}
