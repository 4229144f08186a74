import { powerOf } from '../privilege/power-of.ts';
import type { Gate, Privilege } from '../privilege/privilege.ts';
import type { JobRun } from '../runs/job-run.ts';
import type { Checkout } from './checkout.ts';
import type { Execution } from './execution.ts';

/** How bad it is, how sure, and why it is no worse. */
export interface CheckoutGrade {
  readonly severity: (typeof severities)[number];
  readonly confidence: 'high' | 'medium' | 'low';
  readonly evidence: readonly string[];
}

const severities = ['info', 'low', 'medium', 'high'] as const;

/** What a grade rests on. */
export interface Grounds {
  readonly run: JobRun;
  readonly checkout: Checkout;
  readonly execution: Execution | undefined;
  readonly privilege: Privilege;
}

/** The grade of a checkout of a pull request's code: high when it is run with privileges and nobody asked first. */
export function gradeCheckout(grounds: Grounds): CheckoutGrade {
  const caps = [
    ...ofExecution(grounds),
    ...ofNaming(grounds),
    ...ofCondition(grounds),
    ...ofEvent(grounds),
    ...ofPrivilege(grounds),
  ];
  const levels = caps.map(({ most }) => severities.indexOf(most));
  const severity = severities[Math.min(severities.length - 1, ...levels)] ?? 'info';
  return { severity, confidence: confidenceOf(grounds), evidence: caps.map(({ why }) => why) };
}

/** A reason why it is not worse than that. */
interface Cap {
  readonly most: CheckoutGrade['severity'];
  readonly why: string;
}

function ofExecution({ execution }: Grounds): readonly Cap[] {
  if (execution === undefined) return [{ most: 'low', why: 'nothing is seen to run it' }];
  return execution.isCertain
    ? []
    : [{ most: 'medium', why: 'what follows may run it, or only read it' }];
}

function ofNaming({ checkout: { naming, refusal } }: Grounds): readonly Cap[] {
  const most = naming.isGuess ? 'medium' : 'high';
  const caps: Cap[] = naming.doubts.map((why) => ({ most, why }));
  if (naming.kind === 'branch') {
    const why = 'a branch alone is looked up in this repository, where that of a fork is not';
    caps.push({ most: 'low', why });
  }
  if (refusal === 'version') {
    const why = 'this version of "actions/checkout" refuses the code of forks for this event';
    caps.push({ most: 'info', why });
  }
  if (refusal === 'tag') {
    const why =
      'since 2026-07-16 this tag of "actions/checkout" refuses the code of forks for this event; older versions do not';
    caps.push({ most: 'medium', why });
  }
  return caps;
}

/** A step that waits for what another one has found out may be one that asks for a role. */
function ofCondition({ checkout: { site } }: Grounds): readonly Cap[] {
  const condition = site.undecided;
  if (condition === undefined) return [];
  const text = condition.source.text.slice(condition.start, condition.end);
  if (!/\b(?:steps|needs)\b/.test(text)) return [];
  return [{ most: 'medium', why: 'the checkout waits for what a step before it has found out' }];
}

function ofEvent({ run, privilege: { isOpen } }: Grounds): readonly Cap[] {
  const event = run.frame.scenario.event ?? '';
  if (!isOpen)
    return [{ most: 'medium', why: 'who may write starts it, and picks the pull request' }];
  if (!event.startsWith('pull_request_review')) return [];
  const why = 'the token and the secrets are withheld when the pull request comes from a fork';
  return [{ most: 'low', why }];
}

function ofPrivilege({ run, checkout, privilege }: Grounds): readonly Cap[] {
  const caps: Cap[] = [];
  const [gate] = privilege.gates;
  if (gate !== undefined) caps.push({ most: mostBehind(gate, run, checkout), why: whyOf(gate) });
  if (powerOf(privilege) === 'none')
    caps.push({ most: 'medium', why: 'the job has no secrets and a token that only reads' });
  return caps;
}

function whyOf({ kind, hop, isProof }: Gate): string {
  if (kind === 'environment')
    return `the job ${hop.message}; whether that asks anybody is a setting`;
  return isProof ? `the job ${hop.message}` : `the job ${hop.message}; that is no proof`;
}

function mostBehind(gate: Gate, run: JobRun, checkout: Checkout): Cap['most'] {
  if (!gate.isProof) return 'medium';
  if (gate.kind === 'same-repository') return 'info';
  // Whether an environment asks anybody is a setting: that of awesome-go did not (February 2026).
  if (gate.kind === 'environment') return 'medium';
  const isAuthor = gate.kind === 'association' || gate.kind === 'actor';
  if (isAuthor && run.frame.scenario.event === 'pull_request_target') return 'low';
  // What was pushed after the comment or the label is run as well.
  return isFixed(checkout) ? 'low' : 'medium';
}

/** Whether the commit is the one that the event is about. */
function isFixed({ at }: Checkout): boolean {
  return /head\.sha|head_sha|merge_commit_sha/i.test(at.source.text.slice(at.start, at.end));
}

function confidenceOf(grounds: Grounds): CheckoutGrade['confidence'] {
  const { checkout, privilege } = grounds;
  if (!privilege.isOpen) return 'low';
  const isUnsure = !checkout.naming.isCertain || checkout.site.undecided !== undefined;
  return isUnsure || powerOf(privilege) === 'unknown' ? 'medium' : 'high';
}
