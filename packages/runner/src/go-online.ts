import { info, setSecret, warning } from '@actions/core';
import { openAttester } from '@portcullis/attestation';
import {
  type AskGaps,
  type Gather,
  gatherFrom,
  serversFrom,
  tool,
  toToken,
  trafficLine,
} from '@portcullis/audit';
import { liveUpstream } from '@portcullis/closure';
import type { GuardInputs } from './guard-inputs.ts';

type OnlineInputs = Pick<GuardInputs, 'token' | 'fallbackServer' | 'trustedRoot'>;

/**
 * Asks the server that runs the workflow, with the token that is given as an input and no other. Without `askGaps`
 * nobody looks at what actions fetch.
 */
export function goOnline(inputs: OnlineInputs, askGaps?: AskGaps): Gather {
  const token = toToken('the input "token"', inputs.token);
  if (token !== undefined) setSecret(token);
  const servers = serversFrom(process.env, inputs.fallbackServer);
  const { attester, ready } = openAttester({ file: inputs.trustedRoot, onWarning: warning });
  const upstream = liveUpstream({
    servers: { ...servers, token },
    environment: process.env,
    userAgent: `${tool.name}/${tool.version}`,
    cache: undefined,
    attester,
  });
  const gather = gatherFrom({ upstream, askGaps });
  return async (trees) => {
    const started = performance.now();
    await ready();
    const gathered = await gather(trees);
    info(trafficLine(gathered.traffic, (performance.now() - started) / 1000));
    return gathered;
  };
}
