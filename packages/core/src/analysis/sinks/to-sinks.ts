import type { ScalarNode } from '../../model/index.ts';
import type { CodeSink } from './code-sink.ts';

/** A text as a sink; none when GitHub fills nothing in. */
export function toSinks(
  scalar: ScalarNode | undefined,
  kind: CodeSink['kind'],
  what: string,
): readonly CodeSink[] {
  return scalar?.value.includes('${{') ? [{ scalar, kind, what }] : [];
}
