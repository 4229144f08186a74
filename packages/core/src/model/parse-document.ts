import { parseAction } from './action/parse-action.ts';
import type { Document } from './document.ts';
import { parseLockfile } from './lockfile/parse-lockfile.ts';
import type { Problem } from './problem.ts';
import { schemaProblems } from './schema/index.ts';
import type { Source } from './source.ts';
import { parseWorkflow } from './workflow/parse-workflow.ts';
import { type MapNode, parseYaml, type YamlText } from './yaml/index.ts';

/**
 * YAML to typed document; Dockerfiles have a parser of their own. Never throws; what is wrong with the file is
 * among its problems.
 */
export function parseDocument(source: Source): Document {
  const yaml = parseYaml(source);
  return {
    source,
    content: yaml.root?.kind === 'map' ? toContent(source, yaml.root) : undefined,
    problems: [...yaml.problems, ...contentProblems(source, yaml)],
    get comments() {
      return yaml.comments;
    },
  };
}

function toContent(source: Source, root: MapNode): Document['content'] {
  switch (source.kind) {
    case 'workflow':
      return parseWorkflow(source, root);
    case 'action':
      return parseAction(source, root);
    case 'lockfile':
      return parseLockfile(source, root);
    case 'config':
    case 'dockerfile':
    case 'script':
      return undefined;
  }
}

function contentProblems(source: Source, yaml: YamlText): readonly Problem[] {
  if (source.kind !== 'workflow' && source.kind !== 'action') return [];
  if (yaml.root !== undefined) return schemaProblems(yaml.root, source.kind);
  return yaml.problems.length > 0 ? [] : [emptyFile(source)];
}

function emptyFile(source: Source): Problem {
  const message = `cannot read "${source.path}" as ${source.kind === 'action' ? 'an action' : 'a workflow'}: it is empty, write it or delete it`;
  return { kind: 'refused', at: { source, start: 0, end: 0 }, message };
}
