import type { AgentUse } from '../../analysis/agents/agent-use.ts';
import type { Privilege } from '../../analysis/privilege/privilege.ts';
import type { Hop } from '../../analysis/runs/run-step.ts';
import { type Confidence, lessSevere, type Severity } from '../../engine/index.ts';
import type { Feed } from './feed-of.ts';

export interface Grade {
  readonly severity: Severity;
  readonly confidence: Confidence;
  /** `, in a job that has "contents: write"`, for the message. */
  readonly holding: string;
  readonly held: readonly Hop[];
  readonly because: readonly string[];
}

interface Case {
  readonly use: AgentUse;
  readonly feed: Feed;
  readonly privilege: Privilege;
}

/** By what the agent can do, what lies beside it, and who can start it. */
export function gradeOf({ use, feed, privilege }: Case): Grade {
  const { writes, secrets, identity, defaultToken, cache, gates } = privilege;
  const held = [...writes, ...secrets, identity, defaultToken, cache].filter(
    (hop) => hop !== undefined,
  );
  const isArmed = held.length > 0 && (use.tools === 'shell' || use.tools === 'write');
  const lowering = [
    use.tools === 'read' && 'its tools only read, as far as its inputs tell',
    use.starters === 'members' &&
      "the agent itself asks whoever starts it for the right to write; the text can be an outsider's all the same",
    ...gates
      .filter(({ isProof }) => isProof)
      .map(({ hop }) => `only some can start it: ${hop.message}`),
  ].filter((why) => typeof why === 'string');
  const severity = lessSevere(isArmed ? 'high' : 'medium', Math.min(lowering.length, 2));
  const [first] = held;
  return {
    severity: use.tools === 'none' ? 'low' : severity,
    confidence: feed.doubts.length === 0 ? 'high' : 'medium',
    holding: first === undefined ? '' : `, in a job that ${first.message}`,
    held: held.slice(0, 4),
    because: [...lowering, ...feed.doubts],
  };
}
