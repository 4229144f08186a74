import type { ChoicePart } from '../../fetch/choice.ts';

/**
 * Who decides a variable of the environment.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/variables
 */
export function environment(name: string): ChoicePart {
  if (name.startsWith('INPUT_')) return { kind: 'input', name: name.slice(6).toLowerCase() };
  const isOfRun = name.startsWith('GITHUB_') && !namesVersion.has(name);
  const isMachine = isOfRun || name.startsWith('RUNNER_') || machine.has(name);
  return { kind: isMachine ? 'machine' : 'variable', name };
}

/** These can decide what is fetched. */
const namesVersion: ReadonlySet<string> = new Set([
  'GITHUB_ACTION_REF',
  'GITHUB_HEAD_REF',
  'GITHUB_REF',
  'GITHUB_REF_NAME',
  'GITHUB_SHA',
]);

const machine: ReadonlySet<string> = new Set([
  'AGENT_TEMPDIRECTORY',
  'AGENT_TOOLSDIRECTORY',
  'APPDATA',
  'HOME',
  'ImageOS',
  'LOCALAPPDATA',
  'PATH',
  'PROCESSOR_ARCHITECTURE',
  'ProgramFiles',
  'TEMP',
  'TMP',
  'TMPDIR',
  'USERPROFILE',
]);
