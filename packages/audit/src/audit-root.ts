import {
  type AuditOutcome,
  auditRepository,
  type Evidence,
  type GraphEdge,
  type Installs,
  type Rule,
  type Source,
  toGraphEdges,
} from '@portcullis/core';
import type { AuditOptions } from './audit-options.ts';
import { countFailing } from './count-failing.ts';
import { gapSources } from './gap-sources.ts';
import type { Learned } from './gather.ts';
import { pinRules } from './pin-rules.ts';
import { readConfiguration } from './read-configuration.ts';
import type { Root } from './root.ts';
import type { RootAudit } from './root-audit.ts';
import { toGraph } from './to-graph.ts';
import { toRequest } from './to-request.ts';
import { toStats } from './to-stats.ts';

interface RootOptions extends AuditOptions {
  /** What an online run learned of all roots together. */
  readonly gathered?: Learned;
  /** What the steps of this one fetch. */
  readonly installs?: Installs | undefined;
}

/** Judges one repository and keeps what is asked for. */
export function auditRoot(root: Root, rules: readonly Rule[], options: RootOptions): RootAudit {
  const { repository } = root;
  const { gathered } = options;
  const followed = gathered?.follow(rules) ?? rules;
  const outcome = auditRepository(toRequest(root, followed, options));
  const { findings, inconclusive, suppressed } = reported(outcome, root);
  const sources = [...repository.documents.map(({ source }) => source), ...configurationOf(root)];
  const remote = gathered === undefined ? [] : remoteSources(root, gathered.evidence);
  const files = sources.filter(({ path }) => root.isReported(path));
  return {
    findings,
    inconclusive: [...inconclusive, ...root.unread],
    suppressed,
    files,
    // A file of the tree may bear the name of a remote one; its own frames are its own.
    sources: [...remote, ...sources],
    pins: gathered?.toPins(root) ?? [],
    stats: { ...toStats(repository, files), ...gathered?.traffic },
    graph: isGraphWanted(rules, options) ? edgesOf(root, outcome, gathered) : [],
    failing: countFailing(
      findings,
      options.failOn ?? readConfiguration(root.configuration)?.failOn ?? 'low',
    ),
  };
}

function isGraphWanted(rules: readonly Rule[], { graph }: AuditOptions): boolean {
  return graph === true && rules.some(({ meta }) => pinRules.has(meta.id));
}

/** Online what the pins use in turn, too. */
function edgesOf(
  { repository, isReported }: Root,
  outcome: AuditOutcome,
  gathered: Learned | undefined,
): readonly GraphEdge[] {
  if (gathered === undefined)
    return toGraph(repository, outcome).filter(({ from }) => isReported(from));
  const trees = gathered.toUseTrees(repository).filter(({ path }) => isReported(path));
  return toGraphEdges(trees);
}

/** What a hop may name that is not of this repository; what was read goes before what is only named. */
function remoteSources({ repository }: Root, evidence: Evidence): readonly Source[] {
  const read = [...evidence.pins.values()].flatMap(({ document, needs }) => [
    ...(document === undefined ? [] : [document.source]),
    ...(needs.kind === 'known' ? needs.value.map(({ at }) => at.source) : []),
  ]);
  return [...gapSources(repository, evidence), ...read];
}

function configurationOf({ configuration }: Root): readonly Source[] {
  return configuration === undefined ? [] : [configuration];
}

function reported(
  { findings, inconclusive, suppressed }: AuditOutcome,
  { isReported }: Root,
): AuditOutcome {
  return {
    findings: findings.filter(({ at }) => isReported(at.path)),
    inconclusive: inconclusive.filter(({ at }) => isReported(at.path)),
    suppressed: suppressed.filter(({ finding }) => isReported(finding.at.path)),
  };
}
