import type { Answer } from './answer.ts';
import type { ReleaseRecord } from './draft-api.ts';
import { parseFields } from './parse-fields.ts';
import { parseRelease } from './parse-release.ts';

export function parseReleaseRecord(answer: Answer): ReleaseRecord {
  const { tag, isDraft, isImmutable } = parseRelease(answer);
  const release = parseFields(answer);
  return {
    id: release.id('id'),
    tag,
    target: release.text('target_commitish'),
    body: release.optionalText('body') ?? '',
    isDraft,
    isImmutable,
    page: release.text('html_url'),
  };
}
