import type { Outside } from '@portcullis/attestation';
import { serversFrom, tokenFor, tool } from '@portcullis/audit';
import { runProgram } from './run-program.ts';
import type { Surroundings } from './surroundings.ts';

/** The servers that the environment names, with the token that it has for them. */
export function outsideOf({ env: environment }: Surroundings): Outside {
  const { server, api } = serversFrom(environment, undefined);
  const token = tokenFor(server, environment);
  return { server, api, token, environment, userAgent: `${tool.name}/${tool.version}`, runProgram };
}
