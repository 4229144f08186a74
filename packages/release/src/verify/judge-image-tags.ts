import type { FoundTag } from '../registries/find-tags.ts';
import type { SealManifest } from '../seal/seal-manifest.ts';
import { nameFew } from '../words/name-few.ts';
import type { VerifyFacts } from './verify-facts.ts';
import type { VerifyRow } from './verify-row.ts';

type Judged = Omit<VerifyRow, 'id'>;

/** Whether each tag stands for the sealed image, and each image has a tag of the version. The worst is told. */
export function judgeImageTags({ tags }: VerifyFacts, { images }: SealManifest): Judged {
  const digests = new Map(images.map(({ name, digest }) => [name, digest]));
  const judged = tags.map((tag) => judgeTag(tag, digests.get(tag.name)));
  const failed = judged.find(({ outcome }) => outcome === 'fail');
  if (failed !== undefined) return failed;
  const own = new Set(tags.flatMap(({ name, isFloating }) => (isFloating ? [] : [name])));
  const missing = images.flatMap(({ name }) => (own.has(name) ? [] : [name]));
  if (missing.length > 0)
    return { outcome: 'unknown', why: `nobody has looked at the tag of ${nameFew(missing)}` };
  return (
    judged.find(({ outcome }) => outcome === 'unknown') ?? {
      outcome: 'pass',
      why: `${judged.length} tags, each at the image that was sealed`,
    }
  );
}

function judgeTag(
  { name, tag, isFloating, current }: FoundTag,
  sealed: string | undefined,
): Judged {
  const what = `"${name}:${tag}"`;
  if (current.kind === 'unknown')
    return { outcome: 'unknown', why: `cannot look up ${what}: ${current.why}` };
  const { value } = current;
  if (value === undefined)
    return {
      outcome: 'fail',
      why: `there is no ${what}: if the job that sets it has failed, run that one again`,
    };
  if (value === sealed) return { outcome: 'pass', why: `${what} is ${value}` };
  const advice = isFloating ? 'warn users, unless a later release has moved it' : 'warn users';
  return {
    outcome: 'fail',
    why: `${what} is ${value} and not ${sealed ?? 'of a sealed image'}; ${advice}`,
  };
}
