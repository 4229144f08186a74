import { setSecret } from '@actions/core';
import type { Outside } from '@portcullis/attestation';
import { serversFrom, tool, toToken } from '@portcullis/audit';
import { runProgram } from './run-program.ts';

/** The server that runs the workflow, with the token that is given as an input and no other. */
export function outsideOf(input: string | undefined): Outside {
  const token = toToken('the input "token"', input);
  if (token !== undefined) setSecret(token);
  const { server, api } = serversFrom(process.env, undefined);
  const userAgent = `${tool.name}/${tool.version}`;
  return { server, api, token, environment: process.env, userAgent, runProgram };
}
