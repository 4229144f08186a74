import { quoted } from '../../analysis/quoted.ts';
import { scriptFlow } from '../../analysis/shell/script-flow.ts';
import { scriptOf } from '../../analysis/shell/script-of.ts';
import { type FindingVerdict, finding } from '../../engine/index.ts';
import type { Step, StepOwner } from '../../model/index.ts';

const name = 'ACTIONS_ALLOW_UNSECURE_COMMANDS';

/** A script that switches the commands on for later steps, or that uses them. */
export function* writesIn(step: Step, owner: StepOwner): Iterable<FindingVerdict> {
  const text = step.run?.value ?? '';
  if (!text.includes(name) && !/::(?:set-env|add-path)/.test(text)) return;
  const script = scriptOf(step, owner.kind === 'job' ? owner : undefined);
  if (script === undefined) return;
  for (const write of scriptFlow(script).writes) {
    const at = script.at.part(write.from, write.to);
    const said = text.slice(write.from, write.to);
    if (write.file === 'env' && write.name?.toUpperCase() === name && !/=\s*false/i.test(said)) {
      const message = `${quoted(name)} is set for all later steps: any text that one of them prints can then set variables and the path by "::set-env" and "::add-path": write to GITHUB_ENV and GITHUB_PATH instead`;
      yield finding(at, message);
    }
    const command = /::(set-env|add-path)\b/.exec(said)?.[1];
    if (command !== undefined && (write.file === 'env' || write.file === 'path')) {
      const target = write.file === 'env' ? 'GITHUB_ENV' : 'GITHUB_PATH';
      const message = `${quoted(`::${command}`)} is refused by the runner unless ${quoted(name)} is on, which lets any printed text do the same: write to ${quoted(`$${target}`)}`;
      yield finding(at, message, { severity: 'low' });
    }
  }
}
