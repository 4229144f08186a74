import type { Span } from '../../analysis/analysis.ts';

/** PowerShell as far as it matters here; statements have values too, as they have in the language. */
export type PsNode = Span & PsKind;

export type PsKind =
  | { readonly kind: 'text'; readonly parts: readonly (string | PsNode)[] }
  | { readonly kind: 'number'; readonly text: string }
  /** Lower case; `env:path` keeps its drive, `script:` and `global:` too. */
  | { readonly kind: 'variable'; readonly name: string; readonly isSplat: boolean }
  | {
      readonly kind: 'binary';
      /** Lower case, without the `c` or `i` that chooses the case. */
      readonly operator: string;
      readonly left: PsNode;
      readonly right: PsNode;
    }
  | { readonly kind: 'unary'; readonly operator: string; readonly operand: PsNode }
  | { readonly kind: 'member'; readonly object: PsNode; readonly name: PsNode }
  | { readonly kind: 'index'; readonly object: PsNode; readonly index: PsNode }
  | {
      readonly kind: 'call';
      readonly object: PsNode;
      readonly name: PsNode;
      readonly args: readonly PsNode[];
    }
  | { readonly kind: 'type'; readonly name: string }
  | { readonly kind: 'list'; readonly items: readonly PsNode[] }
  | { readonly kind: 'table'; readonly entries: readonly (readonly [PsNode, PsNode])[] }
  | { readonly kind: 'lambda'; readonly body: PsNode; readonly parameters: readonly PsParameter[] }
  /** A block gives what its statements give one by one; brackets give their value to an expression. */
  | { readonly kind: 'sequence'; readonly isBlock: boolean; readonly body: readonly PsNode[] }
  | { readonly kind: 'pipeline'; readonly stages: readonly PsNode[] }
  | {
      readonly kind: 'chain';
      readonly operator: '&&' | '||';
      readonly left: PsNode;
      readonly right: PsNode;
    }
  | {
      readonly kind: 'command';
      readonly invocation: '&' | '.' | undefined;
      readonly name: PsNode;
      readonly args: readonly PsArgument[];
    }
  | {
      readonly kind: 'assign';
      readonly operator: string;
      readonly target: PsNode;
      readonly value: PsNode;
    }
  | {
      readonly kind: 'if';
      readonly condition: PsNode;
      readonly then: PsNode;
      readonly otherwise: PsNode | undefined;
    }
  | { readonly kind: 'switch'; readonly subject: PsNode; readonly arms: readonly PsSwitchArm[] }
  | {
      readonly kind: 'loop';
      readonly form: 'foreach' | 'while' | 'for' | 'do';
      readonly variable: PsNode | undefined;
      /** The collection, the condition, or the three parts of a `for`. */
      readonly over: PsNode | undefined;
      readonly body: PsNode;
    }
  | {
      readonly kind: 'try';
      readonly body: PsNode;
      readonly catches: readonly PsNode[];
      readonly last: PsNode | undefined;
    }
  | {
      readonly kind: 'flow';
      readonly how: 'throw' | 'exit' | 'return' | 'break' | 'continue';
      readonly value: PsNode | undefined;
    }
  | {
      readonly kind: 'function';
      readonly name: string;
      readonly parameters: readonly PsParameter[];
      readonly body: PsNode;
    }
  | { readonly kind: 'unknown'; readonly parts: readonly PsNode[] }
  /** Beyond what is read of any script. */
  | { readonly kind: 'unread' };

export interface PsParameter {
  readonly name: string;
  /** It gets a value, and not an empty one. */
  readonly isMandatory: boolean;
  readonly isSwitch: boolean;
  /** It can be given without its name. */
  readonly isPlaced: boolean;
  /** It takes all arguments that are left. */
  readonly isRest: boolean;
  readonly fallback: PsNode | undefined;
}

export interface PsSwitchArm {
  /** Undefined for `default`. */
  readonly key: PsNode | undefined;
  readonly body: PsNode;
}

export type PsArgument =
  | { readonly kind: 'parameter'; readonly name: string }
  | { readonly kind: 'value'; readonly value: PsNode }
  | { readonly kind: 'redirect'; readonly target: PsNode };
