import { type Instance, instances } from '../instance/instance.ts';
import { issuerOf } from '../oidc/issuer-of.ts';
import { provenanceType } from '../statement/provenance-type.ts';
import type { Policy } from './policy.ts';
import type { PolicyRows } from './policy-rows.ts';
import { readPatterns } from './read-patterns.ts';
import { readThresholds } from './read-thresholds.ts';
import type { RunContext } from './run-context.ts';
import { toCount } from './to-count.ts';
import { toDuration } from './to-duration.ts';
import { toNames } from './to-names.ts';
import { toRunRule } from './to-run-rule.ts';
import { toServer } from './to-server.ts';
import { toWord } from './to-word.ts';

/** Rows and defaults together; each default is the strict side, and docs/attestation-policy.md says why. */
export function buildPolicy(rows: PolicyRows, run: RunContext | undefined): Policy {
  checkVersion(rows);
  const server = toServer(rows.value('server'), run);
  const patterns = readPatterns(rows);
  const names = toNames(patterns, { server, refuse: rows.refuse });
  const instances = toInstances(rows, server);
  const subjects = rows.value('subjects');
  const least = rows.value('min-attestations');
  const maxAge = rows.value('max-age');
  const { isWorkflow, ...named } = names;
  return {
    ...patterns,
    ...named,
    server,
    instances,
    thresholds: readThresholds(rows, instances),
    issuer: patterns.issuer ?? { kind: 'exact', text: issuerOf(server) },
    run: toRunRule(rows.value('run'), { run, server, ...names }),
    // Whatever else somebody signs says less of where the bytes come from than who asks nothing takes it to say.
    predicateType: patterns.predicateType ?? { kind: 'exact', text: provenanceType },
    runnerEnvironment: toRunnerEnvironment(patterns.runnerEnvironment, isWorkflow),
    maxAge: maxAge === undefined ? undefined : toDuration(maxAge),
    subjects: subjects === undefined ? 'superset' : toWord('subjects', subjects, subjectRules),
    minAttestations: least === undefined ? 1 : toCount('min-attestations', least, 1),
    predicateMatchesCertificate: isOn(rows),
  };
}

function checkVersion(rows: PolicyRows): void {
  const version = rows.value('version');
  if (version !== undefined) toWord('version', version, ['1']);
}

const subjectRules = ['exact', 'superset'] as const;

/**
 * GitHub signs for public repositories by public-good and for all others by its own instance, and the check `instance`
 * holds a bundle to that. An own Sigstore is taken only where somebody names it, or another server than github.com.
 */
function toInstances({ instances: named }: PolicyRows, server: string): readonly Instance[] {
  if (named !== undefined)
    return [...new Set(named.map((one) => toWord('instance', one, instances)))];
  return server === 'https://github.com' ? ['public-good', 'github'] : ['github', 'custom'];
}

/** Somebody who runs a workflow on his own machine can change everything in it; other signers have other runners. */
function toRunnerEnvironment(
  asked: Policy['runnerEnvironment'],
  isWorkflow: boolean,
): Policy['runnerEnvironment'] {
  if (asked !== undefined) return asked.text === 'any' ? undefined : asked;
  return isWorkflow ? { kind: 'exact', text: 'github-hosted' } : undefined;
}

function isOn(rows: PolicyRows): boolean {
  const key = 'predicate-matches-certificate';
  const value = rows.value(key);
  return value === undefined || toWord(key, value, ['true', 'false']) === 'true';
}
