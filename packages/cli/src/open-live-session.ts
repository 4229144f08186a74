import { resolve } from 'node:path';
import {
  gatherFrom,
  serversFrom,
  tokenFor,
  tool,
  trafficLine,
  writeOutput,
} from '@portcullis/audit';
import { recordingText, recordUpstream, type Upstream } from '@portcullis/closure';
import { escapeTerminal } from '@portcullis/core';
import { askGaps } from './ask-gaps.ts';
import { cacheFolder } from './cache-folder.ts';
import type { Live } from './parse-online.ts';
import { progressLine } from './progress-line.ts';
import type { Session } from './session.ts';
import type { Surroundings } from './surroundings.ts';

/** Asks servers; keeps what they answer where that is wanted. */
export async function openLiveSession(live: Live, surroundings: Surroundings): Promise<Session> {
  const { today, aside, cwd } = surroundings;
  const started = performance.now();
  const asked = await openUpstream(live, surroundings);
  const recorder = live.record === undefined ? undefined : recordUpstream(asked);
  const { upstream } = recorder ?? { upstream: asked };
  const progress = progressLine(aside);
  const gather = gatherFrom({
    upstream,
    onProgress: progress.show,
    askGaps: askGaps({
      // A recording has to have every file.
      folder: live.isCached && recorder === undefined ? cacheFolder(surroundings.env) : undefined,
      onWarning: (message) => aside.print(`portcullis: ${escapeTerminal(message)}\n`),
    }),
  });
  return {
    upstream,
    gather: async (trees) => {
      try {
        return await gather(trees);
      } finally {
        progress.clear();
      }
    },
    onProgress: progress.show,
    today,
    end: () => {
      progress.clear();
      if (live.record !== undefined && recorder !== undefined)
        writeOutput(resolve(cwd, live.record), recordingText(recorder.toRecording(today)));
      const seconds = (performance.now() - started) / 1000;
      aside.print(`portcullis: ${trafficLine(upstream.traffic, seconds)}\n`);
    },
  };
}

async function openUpstream(
  { fallback, isCached, trustedRoot }: Live,
  { env, aside, cwd }: Surroundings,
): Promise<Upstream> {
  const servers = serversFrom(env, fallback);
  const token = tokenFor(servers.server, env);
  const { liveUpstream, openAttester } = await import(/* webpackIgnore: true */ './online.ts');
  const onWarning = (message: string): void =>
    aside.print(`portcullis: ${escapeTerminal(message)}\n`);
  const file = trustedRoot === undefined ? undefined : resolve(cwd, trustedRoot);
  const { attester, ready } = openAttester({ file, onWarning });
  await ready();
  return liveUpstream({
    servers: { ...servers, token },
    environment: env,
    userAgent: `${tool.name}/${tool.version}`,
    cache: isCached ? cacheFolder(env) : undefined,
    attester,
    onWarning,
  });
}
