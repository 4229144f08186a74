import { GuardError, quoted } from '@portcullis/core';
import type { GitClient, GitHome } from '@portcullis/git-wire';
import { HttpError } from '@portcullis/http';

interface Caller {
  readonly repository: string;
  readonly commit: string;
  readonly workflowRef: string;
}

/**
 * The workflow that calls, at the commit of the run: by git, whose hashes prove it, and not from a checkout that other
 * steps could have changed. Throws HttpError, and GuardError where the run does not tell its workflow.
 */
export async function readCaller(
  { repository, commit, workflowRef }: Caller,
  { git, home }: { readonly git: GitClient; readonly home: GitHome },
): Promise<{ readonly text: string; readonly path: string }> {
  const path = pathOf(workflowRef, repository);
  const [file] = await git.readFiles(home, [{ commit, path }]);
  if (file?.kind === 'file') return { text: new TextDecoder().decode(file.bytes), path };
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
