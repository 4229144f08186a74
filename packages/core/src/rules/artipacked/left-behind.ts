import { standsAt } from '../../analysis/stands-at.ts';
import { finding, lessSevere, type Severity, type Verdict } from '../../engine/index.ts';
import { confidenceOf } from './confidence-of.ts';
import type { Credential } from './credential.ts';
import { doubtsOf } from './doubts-of.ts';
import type { Power } from './power-of.ts';
import { remedy } from './remedy.ts';
import { whereOf } from './where-of.ts';

/** The credential stays on the disk while other steps run; no upload takes it. */
export function leftBehind(credential: Credential, power: Power, isPushed: boolean): Verdict {
  const doubts = doubtsOf(credential);
  const push = isPushed && credential.action.switch !== null ? pushAdvice : '';
  return finding(
    standsAt(credential.uses.at),
    `checkout leaves ${nameOf(power)} in ${whereOf(credential)}, where every later step can take it: ${remedy(credential)}${push}`,
    {
      severity: severityOf(credential, power),
      confidence: confidenceOf(credential, doubts),
      evidence: doubts,
    },
  );
}

const pushAdvice =
  ', and let the step that pushes get the token by itself: "GH_TOKEN" in its "env", and "gh auth setup-git" before the push';

function nameOf(power: Power): string {
  switch (power.kind) {
    case 'given':
      return 'the credential that it is given, which may outlive the job,';
    case 'writes':
      return `a token with ${power.what}`;
    case 'unknown':
      return `a token (${power.what})`;
    case 'reads':
      return 'a token that can only read';
  }
}

/** A step less each: for the job's token out of the way of copied folders, for one that reads only, and when it was asked for. */
function severityOf({ isOutside, asked }: Credential, power: Power): Severity {
  const isAway = isOutside && power.kind !== 'given';
  return lessSevere(
    'medium',
    [isAway, power.kind === 'reads', asked !== undefined].filter(Boolean).length,
  );
}
