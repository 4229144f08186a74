import type { Answer } from './answer.ts';
import { parseFields } from './parse-fields.ts';
import type { ArtifactRecord } from './settings-api.ts';

/** https://docs.github.com/en/rest/actions/artifacts#list-workflow-run-artifacts */
export function parseArtifact(answer: Answer): ArtifactRecord {
  const artifact = parseFields(answer);
  const digest = artifact.optionalText('digest');
  return { id: artifact.id('id'), name: artifact.text('name'), digest };
}
