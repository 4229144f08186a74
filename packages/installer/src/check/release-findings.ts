import { type Finding, quoted } from '@portcullis/core';
import type { GatheredRelease } from '../release/gather-published.ts';
import type { ComparedScript } from './compared-script.ts';
import { notCompared } from './not-compared.ts';

/** Why a script, or some of its values, could not be compared with the release. */
export function releaseFindings(
  { script, published }: ComparedScript,
  gathered: GatheredRelease,
): readonly Finding[] {
  if (gathered.kind === 'unanswered')
    return [
      notCompared(script, {
        message: `nothing could be compared with the release: ${gathered.why}`,
        evidence: [],
      }),
    ];
  if (published.length > 0 && published.every(({ arm }) => arm.bytes === 'missing'))
    return [
      notCompared(script, {
        message:
          'no arm of the script is an asset of the release, so that nothing was compared; name the release that the script is for',
        evidence: [],
      }),
    ];
  const untold = published.filter(
    ({ arm, names }) => arm.value !== undefined && arm.bytes === undefined && names.length > 0,
  );
  const [first] = untold;
  if (first === undefined) return [];
  const more = untold.length > 1 ? ` and ${untold.length - 1} more` : '';
  return [
    notCompared(script, {
      line: first.arm.line,
      message: `the value of ${quoted(first.arm.artifact)}${more} could not be compared with the release, whose bytes could not be had; run this again, or download it and name the folder with "--artifacts"`,
      evidence: gathered.files.unread,
    }),
  ];
}
