import { neverRuns } from '../../analysis/never-runs.ts';
import {
  finding,
  inconclusive,
  type Profile,
  type Rule,
  type Verdict,
} from '../../engine/index.ts';
import type { InstallSite } from '../../evidence/index.ts';
import { isNever, type StepSite } from '../../model/index.ts';
import { describeInstall } from './describe-install.ts';
import { installSeverity } from './install-severity.ts';

export const rule: Rule = {
  meta: {
    id: 'mutable-install',
    guard: 'pin-verify',
    title: 'A step runs something that it fetches and that nothing fixes',
    severity: 'high',
    profile: 'default',
    practices: ['P05', 'P06'],
  },
  check: {
    *step(site, { installs, policy: { profile } }) {
      const { run } = site.step;
      if (run === undefined || installs === undefined) return;
      const found = installs.get(run) ?? [];
      for (const one of found) yield* judge(one, site, profile);
      if (profile === 'strict') yield* doubt(found);
    },
  },
};

function* judge(one: InstallSite, { step, owner }: StepSite, profile: Profile): Generator<Verdict> {
  if (one.kind === 'doubt' || one.site.verdict === 'closed' || one.site.verdict === 'unknown')
    return;
  const { at, site } = one;
  const severity = installSeverity(one, profile);
  if (severity === undefined) return;
  const never = neverRuns(owner) || isNever(step.if);
  const isInScript = site.at.path !== at.source.path;
  const related = [
    ...(isInScript ? [{ at: site.at, message: 'in this script' }] : []),
    ...(site.related ?? []).slice(0, 5).map((hop) => ({ at: hop.at, message: hop.why })),
  ];
  yield finding(at, describeInstall(site), {
    severity,
    confidence: never ? 'low' : site.confidence,
    ...(related.length === 0 ? {} : { related }),
    ...(never ? { evidence: ['the "if" of the job or step is always false'] } : {}),
  });
}

/** One for each step, and in the strict profile alone: most scripts have something that only their run decides. */
function* doubt(found: readonly InstallSite[]): Generator<Verdict> {
  const doubts = found.flatMap((one) => {
    if (one.kind === 'doubt') return [{ at: one.at, why: one.why }];
    const { what, why, verdict } = one.site;
    return verdict === 'unknown' ? [{ at: one.at, why: `"${what.slice(0, 200)}", ${why}` }] : [];
  });
  const [first, ...others] = doubts;
  if (first === undefined) return;
  const rest = others.length === 0 ? '' : `, and ${others.length} more`;
  const message = `cannot say all that this step fetches: ${first.why}${rest}; look at it by hand`;
  yield inconclusive(first.at, 'undecidable', message);
}
