import type { ChoicePart } from '../../fetch/choice.ts';
import { changedPart } from './changed-part.ts';
import { environment } from './environment.ts';
import { notUnderstood } from './not-understood.ts';
import { source } from './source.ts';
import { unionOf } from './union-of.ts';
import type { MemberKey, Values } from './value.ts';

/** The process itself, and its environment, as sources whose members are sources of their own. */
export const processSource = { kind: 'machine', name: 'process' } as const;
const environmentSource = { kind: 'variable', name: '' } as const;

/** What a source gave is a thing with members as well: an answer, a file that was parsed, the environment. */
export function sourceMember(part: ChoicePart, { names }: MemberKey): Values {
  if (part.kind === 'machine' && part.name === processSource.name) {
    return names === undefined ? unnamed() : unionOf(names.map(ofProcess));
  }
  if (part.kind === 'variable' && part.name === environmentSource.name) {
    return names === undefined
      ? unnamed()
      : unionOf(names.map((name) => source(environment(name))));
  }
  return source(changedPart(part, 'other'));
}

function unnamed(): Values {
  return notUnderstood('which variable of the environment it is cannot be told');
}

function ofProcess(name: string): Values {
  return source(name === 'env' ? environmentSource : { kind: 'machine', name });
}
