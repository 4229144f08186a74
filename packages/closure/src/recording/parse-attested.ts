import type { AttestedReleases } from '@portcullis/attestation';
import {
  expectList,
  expectMembers,
  expectObjectName,
  expectText,
  expectTime,
  type JsonSpot,
} from './expect-json.ts';

export function parseAttested(spot: JsonSpot): AttestedReleases {
  const at = expectMembers(spot, ['releases', 'refused']);
  return {
    releases: expectList(at('releases'), (one) => {
      const of = expectMembers(one, ['repository', 'repositoryId', 'tag', 'object', 'signedAt']);
      return {
        repository: expectText(of('repository')),
        repositoryId: expectText(of('repositoryId')),
        tag: expectText(of('tag')),
        object: expectObjectName(of('object')),
        signedAt: expectTime(of('signedAt')),
      };
    }),
    refused: expectList(at('refused'), expectText),
  };
}
