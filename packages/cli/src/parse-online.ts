import { GuardError } from '@portcullis/core';
import type { ParsedOptions } from './parse-options.ts';

/** Who answers what the files alone do not tell. */
export type Online =
  | { readonly kind: 'offline' }
  | Live
  /** A recording answers, and no server is asked. */
  | { readonly kind: 'replay'; readonly file: string };

export interface Live {
  readonly kind: 'live';
  /** Where every answer is kept; nowhere when undefined. */
  readonly record: string | undefined;
  /** Where repositories are looked for that the server does not have. */
  readonly fallback: string | undefined;
  readonly isCached: boolean;
  /** File of the root that attestations of releases are verified with, in place of the built-in one. */
  readonly trustedRoot: string | undefined;
}

/** The options that say whether servers are asked, and how. Offline is the default. */
export function parseOnline(options: ParsedOptions): Online {
  if (options.has('online') && options.has('offline'))
    throw new GuardError('bad-usage', '"--online" and "--offline" exclude each other');
  const [file] = options.all('replay');
  const isLive = options.has('online') && file === undefined;
  refuseIdle(options, { isLive, isReplay: file !== undefined });
  if (file !== undefined) return { kind: 'replay', file };
  if (!isLive) return { kind: 'offline' };
  const [record] = options.all('record');
  const [fallback] = options.all('fallback-server');
  const [trustedRoot] = options.all('trusted-root');
  return { kind: 'live', record, fallback, isCached: !options.has('no-cache'), trustedRoot };
}

/** An option that would change nothing was meant to change something. */
function refuseIdle(
  options: ParsedOptions,
  { isLive, isReplay }: { readonly isLive: boolean; readonly isReplay: boolean },
): void {
  const idle = ['record', 'fallback-server', 'no-cache', 'trusted-root'].find((name) =>
    options.has(name),
  );
  if (idle === undefined || isLive) return;
  const why = isReplay
    ? `"--replay" asks no server: leave out "--${idle}"`
    : `"--${idle}" is about asking servers: add "--online"`;
  throw new GuardError('bad-usage', why);
}
