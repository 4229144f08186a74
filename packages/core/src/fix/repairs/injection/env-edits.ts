import type { Step } from '../../../model/index.ts';
import type { Edit } from '../../repair.ts';
import { insertEntry } from '../../text/insert-entry.ts';
import { insertFirst } from '../../text/insert-first.ts';

/** Puts variables into a step's `env`; undefined where there is no plain room. */
export function envEdits(
  { node }: Step,
  added: ReadonlyMap<string, string>,
): readonly Edit[] | undefined {
  if (added.size === 0) return [];
  const env = node.entry('env');
  const style = env?.value.kind === 'map' ? env.value.style : node.style;
  const entries = [...added].map(([key, value]) => ({ key, value: spelled(value, style) }));
  if (env === undefined) {
    const index = node.entries.findIndex(({ key }) => key.value === 'run');
    const before = node.entries[index - 1]?.key.value;
    const edit = insertEntry(
      node,
      { key: 'env', value: entries },
      before === undefined ? [] : [before],
    );
    return edit === undefined ? undefined : [edit];
  }
  const isEmpty = env.value.kind === 'map' && env.value.entries.length === 0;
  const isNull = env.value.kind === 'scalar';
  if ((isEmpty || isNull) && entries.length > 1) return undefined;
  const edits = entries.map((entry) => insertFirst(env, entry));
  return edits.every((edit) => edit !== undefined) ? edits : undefined;
}

/** In braces, and with what YAML gives a meaning, in quotes. */
function spelled(value: string, style: 'block' | 'flow'): string {
  const isPlain = style === 'block' && /^[^\n'"#,]*$/.test(value) && !value.includes(': ');
  return isPlain ? value : `'${value.replaceAll("'", "''")}'`;
}
