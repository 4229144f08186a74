import { GuardError, quoted } from '@portcullis/core';
import type { Predicate } from './predicate.ts';
import { readPredicate } from './read-predicate.ts';

/** A bill of materials from a file, in one of the two forms that verifiers know. */
export async function sbomPredicate(path: string): Promise<Predicate> {
  const predicate = await readPredicate({ path, purpose: 'the SBOM' });
  const predicateType = typeOf(predicate);
  if (predicateType === undefined)
    throw new GuardError(
      'bad-input',
      `cannot use ${quoted(path)} as the SBOM: it has neither "spdxVersion", as SPDX 2 in JSON, nor "bomFormat" and "specVersion", as CycloneDX in JSON`,
    );
  return { predicateType, predicate };
}

function typeOf({ spdxVersion, bomFormat, specVersion }: Predicate['predicate']) {
  // https://github.com/in-toto/attestation/blob/main/spec/predicates/spdx.md
  const [, version] = /^SPDX-(\d+\.\d+)$/.exec(String(spdxVersion)) ?? [];
  if (version !== undefined) return `https://spdx.dev/Document/v${version}`;
  // https://github.com/in-toto/attestation/blob/main/spec/predicates/cyclonedx.md
  return bomFormat === 'CycloneDX' && typeof specVersion === 'string'
    ? 'https://cyclonedx.org/bom'
    : undefined;
}
