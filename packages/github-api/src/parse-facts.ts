import type { RepositoryFacts } from '@portcullis/core';
import type { Answer } from './answer.ts';
import { parseFields } from './parse-fields.ts';

/** https://docs.github.com/en/rest/repos/repos#get-a-repository */
export function parseFacts(answer: Answer): RepositoryFacts {
  const repository = parseFields(answer);
  return {
    id: repository.id('id'),
    ownerId: parseFields(repository.get('owner')).id('id'),
    fullName: repository.text('full_name'),
    isArchived: repository.flag('archived'),
  };
}
