import { getInput } from '@actions/core';
import { GuardError, quoted } from '@portcullis/core';
import type { Signer } from '@portcullis/release';

/** Which workflow signs, as the release workflow says of itself by `job.workflow_…`. Throws GuardError. */
export function readSigner(): Signer {
  const workflow = getInput('signer-workflow');
  const commit = getInput('signer-commit');
  if (!/^[\w.-]+\/[\w.-]+\/\.github\/workflows\/[\w.-]+\.ya?ml$/.test(workflow))
    throw refused('signer-workflow', workflow, '"owner/name/.github/workflows/file.yml"');
  if (!/^(?:[\da-f]{40}|[\da-f]{64})$/.test(commit))
    throw refused('signer-commit', commit, 'the commit of that workflow, in full');
  return { workflow, commit };
}

function refused(name: string, value: string, wanted: string): GuardError {
  return new GuardError('bad-input', `the input "${name}" is ${quoted(value)}: give ${wanted}`);
}
