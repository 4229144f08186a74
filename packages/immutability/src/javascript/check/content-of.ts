import type { AbstractValue } from './abstract-value.ts';
import { aliasValue } from './fetch-file.ts';
import { keyOf } from './same-value.ts';
import type { Walk } from './walk.ts';

/** What is read of a file: the file, and no longer its name. */
export function contentOf(path: AbstractValue, walk: Walk): AbstractValue {
  if (path.kind === 'cases') {
    return {
      ...path,
      cases: path.cases.map((one) => ({ ...one, value: contentOf(one.value, walk) })),
    };
  }
  if (!isName(path, walk) || (path.kind !== 'leaf' && path.kind !== 'made')) return path;
  const content = {
    kind: 'made',
    key: `content ${path.key}`,
    node: path.node,
    from: [path],
  } as const;
  const file = walk.state.files.get(path.key);
  if (file !== undefined) aliasValue(content, file, walk);
  return content;
}

/** Whether it is the name of a file, and not its bytes: whose hash says nothing of the file. */
export function isName(value: AbstractValue, walk: Walk): boolean {
  if (value.kind === 'cases') return value.cases.some((one) => isName(one.value, walk));
  const key = keyOf(value);
  return key !== undefined && walk.names.has(key);
}
