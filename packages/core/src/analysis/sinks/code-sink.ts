import type { ScalarNode } from '../../model/index.ts';

/** A text that something runs once GitHub has filled its expressions in. */
export interface CodeSink {
  readonly scalar: ScalarNode;
  readonly kind: 'script' | 'input' | 'shell' | 'folder' | 'options';
  /** `a script`, `the input "script" of "actions/github-script"` */
  readonly what: string;
}
