import { getExecOutput } from '@actions/exec';
import { context } from '@actions/github';

/**
 * The commit that is checked out, as a link for the job summary; undefined where there is no git or no repository.
 * It need not be the one that started the run: workflows check out other refs and other repositories.
 */
export async function auditedCommit(folder: string): Promise<string | undefined> {
  const commit = await git(folder, ['rev-parse', '--verify', 'HEAD']);
  if (commit === undefined || !/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(commit)) return undefined;
  const origin = await git(folder, ['config', '--get', 'remote.origin.url']);
  const repository = repositoryOf(origin ?? '');
  const short = `\`${commit.slice(0, 12)}\``;
  if (repository === undefined) return short;
  return `[${repository}@${short}](${context.serverUrl}/${repository}/tree/${commit})`;
}

/** The folder is not trusted: a folder inside of the tree that only looks like a repository is passed over. */
async function git(folder: string, args: readonly string[]): Promise<string | undefined> {
  const all = ['-c', 'safe.bareRepository=explicit', '-C', folder, ...args];
  try {
    const { exitCode, stdout } = await getExecOutput('git', all, {
      silent: true,
      ignoreReturnCode: true,
    });
    return exitCode === 0 ? stdout.trim() : undefined;
  } catch {
    // No git on this machine: the summary does without.
    return undefined;
  }
}

/** `owner/name` of a repository on the server that runs us. */
function repositoryOf(url: string): string | undefined {
  const prefix = `${context.serverUrl}/`;
  if (!url.startsWith(prefix)) return undefined;
  const name = url.slice(prefix.length).replace(/\.git$/, '');
  return /^[\w.-]+\/[\w.-]+$/.test(name) ? name : undefined;
}
