import type { AgentTools } from '../../facts/agents.ts';
import type { Place, ScalarNode } from '../../model/index.ts';

/** A step that runs an LLM agent. */
export interface AgentUse {
  readonly kind: 'action' | 'script';
  readonly at: Place;
  /** `anthropics/claude-code-action`, `claude -p` */
  readonly name: string;
  /** What instructs it. */
  readonly prompts: readonly ScalarNode[];
  /** Whether it reads what started the run by itself. */
  readonly readsEvent: boolean;
  /**
   * Who may start it: `members` when it asks for the right to write itself, `anybody` when an input opens that
   * door, `unasked` when it leaves that to the workflow.
   */
  readonly starters: 'members' | 'anybody' | 'unasked';
  /** The input that opens the door. */
  readonly opened: ScalarNode | undefined;
  readonly tools: AgentTools;
}
