import { quoted } from '@portcullis/core';
import type { Judged } from './judged.ts';

/**
 * A job that names an environment which is not there makes it, with no rules.
 * https://docs.github.com/en/actions/how-tos/deploy/configure-and-manage-deployments/manage-environments
 */
export function missingEnvironment(name: string): Judged {
  return {
    outcome: 'fail',
    why: `there is no environment ${quoted(name)}, and GitHub would make one that protects nothing: make it with its rules`,
  };
}
