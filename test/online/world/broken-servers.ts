import type { InconclusiveReason, PinVerdict } from '@portcullis/core';
import type { GitFault } from '../../support/loopback/git-fault.ts';
import type { GitRequest, GitServer } from '../../support/loopback/git-server.ts';

/** How the server of one repository among several is broken, and what is said of it. */
export interface BrokenServer {
  readonly name: string;
  /** What it does instead of answering; `other` is a server that has the repository, too. */
  readonly fault: (request: GitRequest, other: GitServer) => GitFault | undefined;
  /** What the user is told. */
  readonly told: RegExp;
  readonly reason: InconclusiveReason;
  /** Of the commit and the tag that are used, where something is known all the same. */
  readonly verdicts?: readonly [PinVerdict, PinVerdict];
  readonly isLying?: true;
}

/** What servers do wrong. */
export const brokenServers: readonly BrokenServer[] = [
  {
    name: 'never answers',
    fault: () => 'stall',
    told: /does not answer: waited \d/,
    reason: 'network',
  },
  {
    name: 'stops in the middle',
    fault: () => 'stall-in-body',
    told: /waited \d.* for the rest/,
    reason: 'network',
  },
  { name: 'cuts the connection', fault: () => 'cut', told: /connection/, reason: 'network' },
  {
    name: 'cuts the stream',
    fault: () => ({ cutAfter: 60 }),
    told: /connection/,
    reason: 'network',
  },
  {
    name: 'ends the stream early',
    fault: () => ({ cutAfter: 60, isPolite: true }),
    told: /ends/,
    reason: 'unreadable',
  },
  { name: 'says 401', fault: () => 401, told: /answers 401/, reason: 'permission' },
  { name: 'says 403', fault: () => 403, told: /answers 403/, reason: 'permission' },
  { name: 'says 404', fault: () => 404, told: /answers 404/, reason: 'permission' },
  {
    name: 'says 429 and to wait for an hour',
    fault: () => ({ status: 429, headers: { 'retry-after': '3600' } }),
    told: /answers 429/,
    reason: 'rate-limit',
  },
  {
    name: 'says 429 and to wait for a second, again and again',
    fault: () => ({ status: 429, headers: { 'retry-after': '1' } }),
    told: /answers 429/,
    reason: 'rate-limit',
  },
  { name: 'says 500', fault: () => 500, told: /answers 500/, reason: 'network' },
  { name: 'answers with a page', fault: () => 'html', told: /text\/html/, reason: 'unreadable' },
  {
    name: 'redirects to itself',
    fault: ({ path }) => ({ redirect: path }),
    told: /redirect/,
    reason: 'unreadable',
  },
  {
    name: 'redirects to another host',
    fault: ({ path }, { url }) => ({ redirect: `${url}${path}` }),
    told: /redirect/,
    reason: 'unreadable',
  },
  {
    name: 'sends a pack with one bit changed',
    fault: toPack((all) => all.map((byte, at) => (at === all.length - 40 ? byte ^ 1 : byte))),
    told: /the checksum of the pack is wrong/,
    reason: 'unreadable',
    verdicts: ['inconclusive', 'released'],
  },
  {
    name: 'sends no pack',
    fault: toPack(() => Buffer.from('0000')),
    told: /there is a flush packet/,
    reason: 'unreadable',
    verdicts: ['inconclusive', 'released'],
  },
  {
    name: 'lies about a file',
    fault: () => undefined,
    told: /the answer has no object/,
    reason: 'unreadable',
    verdicts: ['moved', 'released'],
    isLying: true,
  },
];

/** Answers with packs only. */
function toPack(replace: (answer: Buffer) => Uint8Array): BrokenServer['fault'] {
  return ({ command }) => (command === 'fetch' ? { replace } : undefined);
}
