import { schemaProblems } from '../../../src/model/schema/index.ts';
import { parseYaml } from '../../../src/model/yaml/index.ts';

/** What the schema check says of a text: the stretch that it points at, and the message. */
export function said(text: string, kind: 'workflow' | 'action' = 'workflow'): readonly string[] {
  const source = { path: 'ci.yml', repositoryPath: 'ci.yml', kind, text } as const;
  const { root, problems } = parseYaml(source);
  if (root === undefined || problems.length > 0)
    throw new Error(`cannot parse: ${text.slice(0, 200)}`);
  return schemaProblems(root, kind).map(
    ({ kind: found, at, message }) =>
      `${found === 'limit' ? 'limit ' : ''}<${text.slice(at.start, at.end)}> ${message}`,
  );
}

/** A workflow with one job of one step; each part can be replaced. */
export function workflow({ top = '', on = 'push', job = '', step = 'run: make' } = {}): string {
  return `on: ${on}
${top}
jobs:
  build:
    runs-on: ubuntu-latest
${job.replace(/^/gm, '    ')}
    steps:
      - ${step.replaceAll('\n', '\n        ')}
`;
}
