import { createWorld, type World } from '../../../../test/support/sigstore/create-world.ts';
import type { ForgeOptions } from '../../../../test/support/sigstore/forge-options.ts';
import type { WorkflowToken } from '../../../../test/support/sigstore/workflow-token.ts';
import { workflowToken } from '../../../../test/support/sigstore/workflow-token.ts';
import type { Instance } from '../../src/instance/instance.ts';
import { verifySubjects } from '../../src/judge/verify-subjects.ts';
import type { RunContext } from '../../src/policy/run-context.ts';
import { type PolicyOptions, toPolicy } from '../../src/policy/to-policy.ts';
import type { VerificationReport } from '../../src/report/verification-report.ts';
import { loadRoots } from '../../src/roots/load-roots.ts';
import type { TrustedRoots } from '../../src/roots/trusted-roots.ts';
import type { Subject } from '../../src/subject/subject.ts';

export const signedAt = new Date('2026-11-01T12:00:00Z');

const worlds = new Map<Instance, World>();

/** A world of each kind, made once. */
export function worldLike(like: Instance): World {
  const world = worlds.get(like) ?? createWorld({ like, at: signedAt });
  worlds.set(like, world);
  return world;
}

export const hex = (digit: string, length = 64): string => digit.repeat(length);

export const file: Subject = { name: 'widget.tgz', digests: { sha256: hex('a') } };

export const run: RunContext = {
  server: 'https://github.com',
  repository: 'octo-org/widget',
  runId: '19000000001',
  runAttempt: '1',
};

export interface Forged {
  readonly like?: Instance;
  readonly options?: ForgeOptions;
  readonly statement?: Readonly<Record<string, unknown>>;
}

export interface Asked {
  readonly rows?: PolicyOptions;
  readonly subjects?: readonly Subject[];
  readonly run?: RunContext;
  readonly now?: Date;
}

/** Signs each statement in a world of its own making, and judges what comes out of it. */
export function verifyForged(
  forged: readonly Forged[],
  { rows = {}, subjects = [file], run: around, now = signedAt }: Asked = {},
): readonly VerificationReport[] {
  const used = forged.map(({ like = 'public-good' }) => like);
  const likes = used.length === 0 ? (['public-good'] as const) : [...new Set(used)];
  return verifySubjects({
    subjects,
    found: {
      bundles: forged.map(({ like = 'public-good', options = {}, statement }, index) => ({
        source: { kind: 'file', path: `${index}.sigstore.json` },
        json: worldLike(like).sign({ ...provenance(options), ...statement }, options),
      })),
      unread: [],
    },
    policy: toPolicy({ repository: 'octo-org/widget', ...rows }, around),
    roots: rootsOf(likes),
    run: around,
    now,
  });
}

const roots = new Map<string, TrustedRoots>();

function rootsOf(likes: readonly Instance[]): TrustedRoots {
  const key = likes.join(' ');
  const text = likes.map((like) => JSON.stringify(worldLike(like).trustedRoot())).join('\n');
  const loaded = roots.get(key) ?? loadRoots({ now: signedAt, file: { path: 'r.jsonl', text } });
  roots.set(key, loaded);
  return loaded;
}

/** The first rule that the first attestation failed, with its code; `pass` when it passes. */
export function firstFailure([report]: readonly VerificationReport[]): string {
  const [attestation] = report?.attestations ?? [];
  if (attestation?.error !== undefined) return attestation.error.code;
  const failed = attestation?.checks.find(({ outcome }) => outcome === 'fail');
  return failed === undefined ? String(report?.verdict) : `${failed.id} ${failed.code}`;
}

/** A statement about `file` as GitHub's own action writes it for the token of the options. */
export function provenance({ token = {} }: ForgeOptions = {}) {
  return {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name: file.name, digest: file.digests }],
    predicateType: 'https://slsa.dev/provenance/v1',
    predicate: predicateOf({ ...workflowToken, ...token }),
  };
}

export function predicateOf(token: WorkflowToken) {
  const server = token.server ?? 'https://github.com';
  const repository = `${server}/${token.repository}`;
  const path = token.workflow_ref?.replace(`${token.repository}/`, '').replace(/@refs\/.*$/, '');
  return {
    buildDefinition: {
      buildType: 'https://actions.github.io/buildtypes/workflow/v1',
      externalParameters: { workflow: { ref: token.ref, repository, path } },
      internalParameters: {
        github: {
          event_name: token.event_name,
          repository_id: token.repository_id,
          repository_owner_id: token.repository_owner_id,
          runner_environment: token.runner_environment,
        },
      },
      resolvedDependencies: [
        { uri: `git+${repository}@${token.ref}`, digest: { gitCommit: token.sha } },
      ],
    },
    runDetails: {
      builder: { id: `${server}/${token.job_workflow_ref}` },
      metadata: {
        invocationId: `${repository}/actions/runs/${token.run_id}/attempts/${token.run_attempt}`,
      },
    },
  };
}
