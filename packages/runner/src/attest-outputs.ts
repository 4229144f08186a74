import type { AttestResult } from '@portcullis/attestation';

/** The outputs of attest-artifacts; also of a run that fails, for the steps that keep what was made. */
export function attestOutputs(result: AttestResult): Readonly<Record<string, string>> {
  const { subjects, attested, verifyCommand = '', folder } = result;
  const stored = attested.flatMap((one) => (one.kind === 'stored' ? one.storedIn : []));
  const onGithub = stored.flatMap((place) => (place.kind === 'github' ? [place] : []));
  return {
    'bundle-folder': folder,
    'bundle-paths': lines(attested.flatMap((one) => ('path' in one ? [one.path] : []))),
    subjects: JSON.stringify(subjects),
    'attestation-ids': lines(onGithub.flatMap(({ id }) => (id === undefined ? [] : [`${id}`]))),
    'attestation-urls': lines(onGithub.map(({ url }) => url)),
    'verify-command': verifyCommand,
  };
}

function lines(texts: readonly string[]): string {
  return texts.join('\n');
}
