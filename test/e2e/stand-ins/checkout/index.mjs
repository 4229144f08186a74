import { execFileSync } from 'node:child_process';

// What act would copy is the work tree of the run, in which the workflow is rewritten.
const { E2E_GIT, GITHUB_REPOSITORY, GITHUB_SHA } = process.env;
execFileSync('git', ['clone', '--quiet', `${E2E_GIT}/${GITHUB_REPOSITORY}.git`, '.']);
execFileSync('git', ['checkout', '--quiet', '--detach', GITHUB_SHA]);
