import { quoted } from '@portcullis/core';
import type { Fetch } from '../fetch/fetch.ts';
import type { Judgement } from './judgement.ts';

/** One sentence: what decides the bytes, and what that is compared with. */
export function sayWhy(fetch: Fetch, judgement: Judgement): string {
  const choice = sayChoice(fetch, judgement);
  const check = sayCheck(fetch, judgement);
  const text = [choice, check].filter((one) => one !== undefined).join('; ');
  switch (judgement.verdict) {
    case 'conditional':
      return judgement.chance === 'now'
        ? `with the inputs as they are the content fixes the bytes, with others it does not: ${text}`
        : `it does not run with the inputs as they are; where it does: ${text}`;
    case 'closed':
    case 'gap':
    case 'unknown':
      return text;
  }
}

function sayChoice(
  fetch: Fetch,
  { readings, mutability, protections, verdict }: Judgement,
): string {
  if (fetch.fixedBy !== undefined) return `${quoted(fetch.fixedBy)} fixes what is installed`;
  if (fetch.isSystemPackage === true)
    return "it is whatever the operating system's archive has that day";
  const unknown = readings.find((one) => one.mutability === undefined);
  const isMoving = readings.some((one) => one.mutability === 'floating');
  if (unknown !== undefined && !isMoving && verdict !== 'gap')
    return `what it fetches is not known: ${unknown.filled.unknown ?? 'a part of it could not be followed'}`;
  if (unknown !== undefined && readings.every(({ isNeverFixed }) => isNeverFixed))
    return `nothing in its address fixes the bytes, whatever the part is that is not known (${unknown.filled.unknown ?? 'it could not be followed'})`;
  const answer = readings
    .flatMap(({ alternative }) => alternative.parts)
    .find((part) => part.kind === 'answer');
  if (answer !== undefined && protections.now !== 'fixed')
    return `what a server answers decides which version it is (${answer.what}), and an exact version in an input does not change that`;
  const others = readings.flatMap(({ filled }) => filled.others);
  const [other] = others;
  const whose =
    other === undefined ? '' : `, and ${quoted(other)} of who uses the action decides which`;
  switch (mutability) {
    case 'floating':
      return `nothing in it names a version that stays${whose}`;
    case 'tag':
      return `a tag names it, and tags can be moved${whose}`;
    case 'versioned':
      return `it names a version, which fixes a name and not the bytes${whose}`;
    case 'content-addressed':
      if (readings.some(({ isOwn }) => isOwn))
        return 'it is the repository that runs the action, whose commit the run is of';
      return protections.now === 'fixed'
        ? 'other bytes end the run'
        : 'a commit or digest in the action names the bytes themselves';
  }
}

function sayCheck(fetch: Fetch, { protections, mutability }: Judgement): string | undefined {
  const { check } = fetch;
  if (mutability === 'content-addressed' && protections.now !== 'fixed') return undefined;
  if (fetch.fixedBy !== undefined || fetch.isSystemPackage === true) return undefined;
  const named = check.flaw === undefined ? '' : ` (${check.flaw})`;
  return `${check.why}${named}`;
}
