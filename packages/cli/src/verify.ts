import { resolve } from 'node:path';
import {
  openPlaces,
  readPolicy,
  toAtHand,
  toPolicy,
  toRunContext,
  verificationReporters,
  verifyArtifacts,
  worstVerdict,
} from '@portcullis/attestation';
import { writeOutput } from '@portcullis/audit';
import { escapeTerminal } from '@portcullis/core';
import { hasColor } from './has-color.ts';
import { outsideOf } from './outside-of.ts';
import { type PolicyChoice, parseVerify } from './parse-verify.ts';
import type { Surroundings } from './surroundings.ts';
import { toVerdictCode } from './to-verdict-code.ts';

/** `portcullis verify`: 0 when every subject passes, 1 when one does not, 3 when one could not be looked at. */
export async function verify(args: readonly string[], surroundings: Surroundings): Promise<number> {
  const { outputs, bundles, isOffline, trustedRoot, ...wanted } = parseVerify(args);
  const { cwd, env, aside, print } = surroundings;
  const outside = outsideOf(surroundings);
  const run = toRunContext(env, outside.server);
  const policy = await choosePolicy(wanted.policy);
  const { reports, warnings } = await verifyArtifacts({
    subjects: await toAtHand(wanted.subjects, cwd),
    places: openPlaces({ bundles, isOffline, policy, run, outside }),
    policy,
    trustedRoot,
    run,
    now: new Date(),
  });
  for (const warning of warnings) aside.print(`portcullis: ${escapeTerminal(warning)}\n`);
  for (const { format, file } of outputs) {
    const color = file === undefined && hasColor(surroundings);
    const text = verificationReporters[format](reports, { color });
    if (file === undefined) print(text);
    else writeOutput(resolve(cwd, file), text);
  }
  return toVerdictCode(worstVerdict(reports));

  function choosePolicy(choice: PolicyChoice) {
    return choice.kind === 'file' ? readPolicy(choice.path, run) : toPolicy(choice.rows, run);
  }
}
