import type { AttestationCheck } from '../report/verification-report.ts';
import { provenanceType } from '../statement/provenance-type.ts';
import type { VerifiedAttestation } from '../verify/verified-attestation.ts';
import { type ProvenanceField, provenanceFields } from './provenance-fields.ts';
import { readAt } from './read-at.ts';
import { toCheck } from './to-check.ts';

/**
 * That provenance says what the certificate says: a workflow writes its own provenance, and whoever can run a step in
 * it can write another repository, commit or run there. Other predicates say nothing that a certificate says, and are
 * not asked; provenance in a form that cannot be compared fails, since its writer chooses the form.
 */
export function checkPredicate({
  claims,
  statement: { predicateType, predicate },
}: VerifiedAttestation): AttestationCheck | undefined {
  if (!isProvenance.test(predicateType)) return undefined;
  const buildType = readAt(predicate, ['buildDefinition', 'buildType']);
  const isKnown = predicateType === provenanceType;
  const fields = isKnown ? provenanceFields(buildType, claims) : undefined;
  if (fields === undefined)
    return toCheck(
      id,
      unknownForm(predicateType, buildType ?? readAt(predicate, ['buildType'])),
      unknown,
    );
  const wrong = fields.find((field) => !isSame(field, predicate));
  if (wrong === undefined) {
    const expected = `${fields.length} fields as the certificate has them`;
    return toCheck(id, { expected, actual: expected }, undefined);
  }
  const { path, said } = wrong;
  const name = path.join('.');
  return said === undefined
    ? toCheck(
        id,
        { expected: `${name}, which the certificate does not say`, actual: undefined },
        'absent-extension',
      )
    : toCheck(
        id,
        { expected: `${name}: ${said}`, actual: show(readAt(predicate, path)) },
        'differs',
      );
}

/** However it is written, and before SLSA had its own address: a reader may take more for provenance than we compare. */
const isProvenance = /^https?:\/\/(?:slsa\.dev|in-toto\.io)\/provenance(?![\w-])/i;
const id = 'predicate-matches-certificate';
const unknown = 'unknown-build-type';

function isSame({ path, said }: ProvenanceField, predicate: unknown): boolean {
  return said !== undefined && readAt(predicate, path) === said;
}

function unknownForm(predicateType: string, buildType: unknown) {
  const expected = 'provenance v1 of a build type whose fields are known';
  return { expected, actual: `${predicateType} of the build type ${show(buildType) ?? 'none'}` };
}

/** Anything may stand there. */
function show(value: unknown): string | undefined {
  if (value === undefined || typeof value === 'string') return value;
  return JSON.stringify(value).slice(0, 200);
}
