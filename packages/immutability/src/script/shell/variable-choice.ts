import type { Choice } from '../../fetch/choice.ts';
import { partChoice } from '../../fetch/part-choice.ts';
import type { ShellText } from '../shell-text.ts';

/** A variable that the script itself did not set: of the runner, of an input, or of who uses the action. */
export function variableChoice(name: string, { variables }: ShellText): Choice {
  const known = variables.get(name);
  if (known !== undefined) return known;
  if (machine.test(name)) return partChoice({ kind: 'machine', name });
  const [, input] = /^INPUT_(\w+)$/.exec(name) ?? [];
  if (input !== undefined) return partChoice({ kind: 'input', name: input.toLowerCase() });
  return partChoice({ kind: 'variable', name });
}

/**
 * Folders, names and systems that the machine has.
 * Source: https://docs.github.com/en/actions/reference/workflows-and-actions/variables
 */
const machine =
  /^(?:RUNNER_\w+|HOME|PWD|OLDPWD|TMPDIR|TEMP|TMP|USERPROFILE|APPDATA|LOCALAPPDATA|PROGRAMFILES|ProgramFiles|SYSTEMROOT|PATH|OSTYPE|HOSTTYPE|MACHTYPE|HOSTNAME|PROCESSOR_ARCHITECTURE|UID|EUID|USER|SHELL|RANDOM|SECONDS|LINENO|BASH_SOURCE|BASH_VERSION|IFS|OS|TARGETARCH|TARGETOS|TARGETPLATFORM|TARGETVARIANT|BUILDPLATFORM|BUILDARCH|BUILDOS|GITHUB_WORKSPACE|GITHUB_ACTION_PATH|GITHUB_ENV|GITHUB_OUTPUT|GITHUB_PATH|GITHUB_STATE|GITHUB_STEP_SUMMARY|GITHUB_RUN_ID|GITHUB_SERVER_URL|GITHUB_API_URL|GITHUB_GRAPHQL_URL|GITHUB_TOKEN|GH_TOKEN|\w*_TOKEN|[0-9?$#!@*-]|)$/;
