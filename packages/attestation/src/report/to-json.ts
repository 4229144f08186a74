import { escapeJson } from '@portcullis/core';
import { type ClaimName, claimNumbers } from '../certificate/certificate-claims.ts';
import type { BundleSource } from '../find/found-bundle.ts';
import { digestAlgorithms } from '../subject/subject.ts';
import type {
  AttestationCheck,
  AttestationIdentity,
  AttestationReport,
  VerificationReport,
} from './verification-report.ts';
import type { VerificationReporter } from './verification-reporter.ts';

/**
 * As docs/verification-report.schema.json has it: keys in a fixed order, null where there is nothing. One subject is an
 * object, and any other number a list.
 */
export const toJson: VerificationReporter = (reports) => {
  const [only] = reports;
  return escapeJson(
    reports.length === 1 && only !== undefined ? toReport(only) : reports.map(toReport),
  );
};

function toReport(report: VerificationReport): object {
  const { version, subject, verdict, reason, attestations, unlisted, unread } = report;
  const digests = digestAlgorithms.map((name) => [name, subject.digests[name]]);
  return {
    version,
    subject: { name: subject.name, digests: Object.fromEntries(digests) },
    verdict,
    reason: reason === undefined ? null : { code: reason.code, message: reason.message },
    attestations: attestations.map(toAttestation),
    unlisted,
    unread: unread.map((one) => ({
      source: toSource(one.source),
      reason: one.reason,
      message: one.message,
    })),
  };
}

function toAttestation({ source, verdict, error, identity, checks }: AttestationReport): object {
  return {
    source: toSource(source),
    verdict,
    error: error === undefined ? null : { code: error.code, message: error.message },
    identity: identity === undefined ? null : toIdentity(identity),
    checks: checks.map(toCheck),
  };
}

function toSource(source: BundleSource): object {
  switch (source.kind) {
    case 'file':
      return { kind: source.kind, path: source.path, line: source.line };
    case 'github':
      return { kind: source.kind, host: source.host, repository: source.repository };
    case 'registry':
      return { kind: source.kind, image: source.image, digest: source.digest };
    case 'signed':
      return { kind: source.kind };
  }
}

function toIdentity(identity: AttestationIdentity): object {
  const { instance, subjectAlternativeName, predicateType, signedAt, claims } = identity;
  const said = claimNames.map((name) => [name, claims[name]]);
  return {
    instance,
    subjectAlternativeName,
    predicateType,
    signedAt,
    claims: Object.fromEntries(said),
  };
}

const claimNames: readonly ClaimName[] = Object.keys(claimNumbers).filter(
  (name): name is ClaimName => Object.hasOwn(claimNumbers, name),
);

function toCheck({ id, expected, actual, outcome, code }: AttestationCheck): object {
  return { id, expected, actual: actual ?? null, outcome, code: code ?? null };
}
