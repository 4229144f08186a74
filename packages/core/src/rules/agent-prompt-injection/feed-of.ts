import { quoted } from '../../analysis/quoted.ts';
import type { Hop } from '../../analysis/runs/run-step.ts';
import type { Spot } from '../../analysis/taint/spot.ts';
import type { Taint } from '../../analysis/taint/taint.ts';
import { taintsOf } from '../../analysis/taint/taints-of.ts';
import { taintsOfVariable } from '../../analysis/taint/taints-of-variable.ts';
import type { AgentSite } from './agent-site.ts';

/** The text of an outsider that an agent reads. */
export interface Feed {
  /** `"github.event.issue.body"`, or what the agent fetches itself. */
  readonly what: string;
  readonly hops: readonly Hop[];
  readonly doubts: readonly string[];
}

/** What an outsider feeds an agent with, by its prompt, by variables or since it reads the event itself. */
export function feedOf(agent: AgentSite, isOpen: boolean): Feed | undefined {
  const { use, site, run, repository } = agent;
  const spot: Spot = { repository, run, step: site };
  const taints = [
    ...use.prompts.flatMap((prompt) => taintsOf(prompt, spot)),
    ...(use.kind === 'script' ? use.prompts.flatMap(({ value }) => inVariables(value, spot)) : []),
  ].filter(({ author }) => author === 'outsider');
  const taint = taints.find(({ doubts }) => doubts.length === 0) ?? taints[0];
  if (taint !== undefined) return { ...taint, what: quoted(taint.source) };
  const reads = use.readsEvent || use.prompts.some(({ value }) => fetches.test(value));
  if (!reads || !isOpen) return undefined;
  const doubts = use.readsEvent ? [] : ['its prompt tells it to fetch what an outsider wrote'];
  return { what: 'the text that started the run', hops: [], doubts };
}

// Where a prompt sends the agent to the issue, or to the pull request, itself.
const fetches =
  /\bgh\s+(?:issue|pr|api|search)\b|GITHUB_EVENT_PATH|event\.(?:issue|pull_request)\.(?:number|html_url)/i;

function inVariables(text: string, spot: Spot): readonly Taint[] {
  const names = new Set(
    [...text.matchAll(/\$\{?(?:env:)?([A-Za-z_]\w*)/g)].map(([, name]) => name),
  );
  return [...names].slice(0, 50).flatMap((name) => taintsOfVariable(name ?? '', spot));
}
