import { resolve } from 'node:path';
import {
  attest as attestArtifacts,
  attestText,
  hasAttestations,
  toAttestVerdict,
  toRunContext,
} from '@portcullis/attestation';
import { outsideOf } from './outside-of.ts';
import { type AttestArguments, parseAttest } from './parse-attest.ts';
import type { Surroundings } from './surroundings.ts';
import { toVerdictCode } from './to-verdict-code.ts';

/** `portcullis attest`: 0 when all is signed, verified and handed over; 1 when not; 3 when a server failed us. */
export async function attest(args: readonly string[], surroundings: Surroundings): Promise<number> {
  const { subjects, isUploaded, ...wanted } = parseAttest(args);
  const { cwd, env, print } = surroundings;
  const outside = outsideOf(surroundings);
  const { server } = outside;
  const run = toRunContext(env, server);
  const result = await attestArtifacts({
    ...wanted,
    ...pathsOf(wanted, cwd),
    subjects: { ...subjects, workspace: cwd, withSha512: wanted.withSha512 },
    repository: isUploaded && hasAttestations(server) ? run?.repository : undefined,
    outside,
    // What masks a token in a log is a command of the runner, and a terminal shows none.
    onToken: () => {},
    now: () => new Date(),
  });
  print(attestText(result));
  return toVerdictCode(toAttestVerdict(result.attested));
}

function pathsOf(
  { policy, trustedRoot, identityToken, folder, list }: Partial<AttestArguments>,
  cwd: string,
) {
  const from = (path: string | undefined) => (path === undefined ? undefined : resolve(cwd, path));
  return {
    policy: from(policy),
    trustedRoot: from(trustedRoot),
    identityToken: from(identityToken),
    folder: resolve(cwd, folder ?? ''),
    list: from(list),
  };
}
