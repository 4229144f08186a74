import type { Node } from 'estree';
import type { Ask } from './ask.ts';
import { source } from './source.ts';
import { processSource, sourceMember } from './source-member.ts';
import { unionOf } from './union-of.ts';
import type { Values } from './value.ts';

/** What an import or a member of one is, as far as the program knows it; undefined where it does not. */
export function importedValues(node: Node, ask: Ask): Values | undefined {
  const found = ask.program.calleesOf(node).flatMap((callee): readonly Values[] => {
    if (callee.kind !== 'import') return [];
    const from = callee.from.replace(/^node:/, '');
    if (from === 'process') return [ofProcess(callee.name)];
    if (from === 'os' && callee.name === 'EOL')
      return [source({ kind: 'machine', name: 'os.EOL' })];
    return [];
  });
  return found.length === 0 ? undefined : unionOf(found);
}

function ofProcess(name: string): Values {
  if (name === '*' || name === 'default') return source(processSource);
  return sourceMember(processSource, { names: [name] });
}
