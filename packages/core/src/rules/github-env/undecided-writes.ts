import { privilegeOf } from '../../analysis/privilege/privilege-of.ts';
import type { ScriptPart } from '../../analysis/shell/script-part.ts';
import type { ScriptWrite } from '../../analysis/shell/script-write.ts';
import type { WritingScript } from '../../analysis/taint/flow/writing-script.ts';
import type { StepSpot } from '../../analysis/taint/step-spots.ts';
import { type FindingVerdict, finding } from '../../engine/index.ts';

/** What strict says of writes that nobody can follow: in jobs that an outsider can start with rights, and in actions. */
export function undecidedWrites(
  { at, flow }: WritingScript,
  { run, repository }: StepSpot,
  known: ReadonlySet<ScriptWrite | undefined>,
): readonly FindingVerdict[] {
  const privilege = run && privilegeOf(run, repository);
  if (privilege !== undefined && (!privilege.isOpen || privilege.isCapped)) return [];
  const who =
    run === undefined ? 'who runs this action is not known here' : 'an outsider can start this job';
  return flow.writes.flatMap((write) => {
    const { file, parts, from, to } = write;
    const isOpen = parts.some((part) => isUnknown(part, run === undefined));
    if (known.has(write) || !isOpen || (file !== 'env' && file !== 'path')) return [];
    const target = file === 'env' ? 'GITHUB_ENV' : 'GITHUB_PATH';
    const message = `what is written to ${target} here cannot be followed, and ${who}: write it to GITHUB_OUTPUT, or let only what you expect through`;
    const severity = run === undefined ? 'info' : 'low';
    return [finding(at.part(from, to), message, { severity, confidence: 'low' })];
  });
}

function isUnknown(part: ScriptPart, isAction: boolean): boolean {
  switch (part.kind) {
    case 'command':
    case 'unknown':
      return true;
    // An action does not know the environment that it is used in.
    case 'variable':
      return isAction && !runnerVariables.test(part.name);
    case 'checked':
      return !part.isWhole && isUnknown(part.part, isAction);
    case 'expression':
    case 'payload':
    case 'harmless':
      return false;
  }
}

const runnerVariables =
  /^(?:GITHUB_|RUNNER_|HOME$|USERPROFILE$|PATH$|PWD$|USER$|TMPDIR$|TEMP$|RANDOM$|OSTYPE$|LOCALAPPDATA$|APPDATA$)/i;
