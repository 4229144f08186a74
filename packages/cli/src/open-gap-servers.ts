import { serversFrom, tokenFor, tool } from '@portcullis/audit';
import { escapeTerminal } from '@portcullis/core';
import type { GapServers } from './analyse-gaps.ts';
import { cacheFolder } from './cache-folder.ts';
import type { Surroundings } from './surroundings.ts';

/** The servers that the environment names, and what other runs have learned from them. */
export async function openGapServers(
  { env, aside }: Pick<Surroundings, 'env' | 'aside'>,
  isCached: boolean,
): Promise<GapServers> {
  const servers = serversFrom(env, undefined);
  const { liveUpstream } = await import(/* webpackIgnore: true */ './online.ts');
  const { analyserIdentity, openGapCache } = await import(
    /* webpackIgnore: true */ './immutability.ts'
  );
  const folder = isCached ? cacheFolder(env) : undefined;
  const onWarning = (message: string): void =>
    aside.print(`portcullis: ${escapeTerminal(message)}\n`);
  const upstream = liveUpstream({
    servers: { ...servers, token: tokenFor(servers.server, env) },
    environment: env,
    userAgent: `${tool.name}/${tool.version}`,
    cache: folder,
    onWarning,
  });
  const analyser = folder === undefined ? '' : analyserIdentity();
  const cache = folder === undefined ? undefined : openGapCache({ folder, analyser, onWarning });
  return { upstream, cache, url: servers.server };
}
