import type { AgentUse } from '../../analysis/agents/agent-use.ts';
import { privilegeOf } from '../../analysis/privilege/privilege-of.ts';
import { quoted } from '../../analysis/quoted.ts';
import type { Hop } from '../../analysis/runs/run-step.ts';
import { startHops } from '../../analysis/runs/start-hops.ts';
import { type FindingVerdict, finding } from '../../engine/index.ts';
import type { AgentSite } from './agent-site.ts';
import { type Feed, feedOf } from './feed-of.ts';
import { gradeOf } from './grade-of.ts';

/** What is said of an agent in one kind of run; undefined when no outsider's text gets to it. */
export function judgeAgent(agent: AgentSite): FindingVerdict | undefined {
  const { use, run, repository } = agent;
  const privilege = privilegeOf(run, repository);
  // Without secrets there is no key for the model either.
  if (privilege.isCapped) return undefined;
  const feed = feedOf(agent, privilege.isOpen);
  if (feed === undefined) return undefined;
  const grade = gradeOf({ use, feed, privilege });
  return finding(use.at, messageFor(use, feed, grade.holding), {
    severity: grade.severity,
    confidence: grade.confidence,
    related: [...chainOf(agent, feed), ...grade.held],
    evidence: grade.because,
  });
}

function messageFor(use: AgentUse, { what }: Feed, holding: string): string {
  const can = abilities[use.tools];
  return `${quoted(use.name)} ${can} and is fed with ${what}: whoever writes that instructs it${holding}; let it run for members only, with tools that only read, in a job without secrets and write permissions, and let a second job act on its checked answer`;
}

const abilities = {
  none: 'answers',
  read: 'reads files',
  write: 'changes files and things on GitHub',
  shell: 'runs commands',
} as const;

function chainOf({ use, run, site }: AgentSite, feed: Feed): readonly Hop[] {
  const door =
    use.opened === undefined ? [] : [{ at: use.opened, message: 'lets anybody start the agent' }];
  return [...startHops(run), ...site.via, ...feed.hops, ...door];
}
