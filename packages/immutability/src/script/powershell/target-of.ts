import type { Token } from './tokens-of.ts';

/** The variable that a statement sets, in lower case: `$version = …`. */
export function targetOf([target, equals]: readonly Token[]): string | undefined {
  const [, name] = /^\$(?:script:|global:)?(\w+)$/i.exec(target?.text ?? '') ?? [];
  return equals?.text === '=' ? name?.toLowerCase() : undefined;
}
