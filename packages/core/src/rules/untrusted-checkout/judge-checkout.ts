import { describePowers } from '../../analysis/privilege/describe-powers.ts';
import { powersOf } from '../../analysis/privilege/powers-of.ts';
import { privilegeOf } from '../../analysis/privilege/privilege-of.ts';
import type { UntrustedCheckout } from '../../analysis/pull-request-code/untrusted-checkouts.ts';
import { quoted } from '../../analysis/quoted.ts';
import type { Hop } from '../../analysis/runs/run-step.ts';
import { startHops } from '../../analysis/runs/start-hops.ts';
import { type FindingVerdict, finding } from '../../engine/index.ts';
import type { Repository } from '../../model/index.ts';

// More of them say nothing new.
const maxPowers = 4;

/** What is said of a checkout of a pull request's code. */
export function judgeCheckout(found: UntrustedCheckout, repository: Repository): FindingVerdict {
  const { run, checkout, severity, confidence, evidence } = found;
  const related = [
    ...startHops(run),
    ...checkout.site.via,
    ...checkout.naming.hops,
    { at: checkout.at, message: 'fetches the code of a pull request' },
    ...executed(found),
    ...powersOf(privilegeOf(run, repository)).slice(0, maxPowers),
  ];
  return finding(checkout.at, messageFor(found, repository), {
    ...{ severity, confidence, related, evidence },
  });
}

function executed({ execution }: UntrustedCheckout): readonly Hop[] {
  if (execution === undefined) return [];
  return [...execution.via, { at: execution.at, message: execution.what }];
}

function messageFor({ run, execution }: UntrustedCheckout, repository: Repository): string {
  const powers = describePowers(privilegeOf(run, repository)) ?? 'the rights of this repository';
  const job = quoted(run.job.id);
  if (execution === undefined)
    return `${job} checks out the code of a pull request next to ${powers}: leave it out, or look at it in a "pull_request" workflow`;
  const runs = execution.isCertain ? 'runs' : 'may run';
  return `${job} ${runs} the code of a pull request, which then has ${powers}: build it in a "pull_request" workflow, and let a job that runs none of it take over what it made`;
}
