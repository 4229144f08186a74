import type { Evidence, Policy, Repository } from '@portcullis/core';
import type { Traffic, Upstream } from './upstream.ts';

/** One audited tree, and what its owner decided. */
export interface AuditedTree {
  readonly repository: Repository;
  readonly policy: Policy;
}

export interface GatherOptions {
  readonly upstream: Upstream;
  readonly onProgress?: (progress: Progress) => void;
}

export interface Progress {
  readonly asked: number;
  readonly answered: number;
}

export interface Gathered {
  readonly evidence: Evidence;
  readonly traffic: Traffic;
}

/** Follows every `uses` of the trees to its end, each distinct thing asked once, many at once. Never throws for what a server did. */
export async function gatherEvidence(
  _trees: readonly AuditedTree[],
  _options: GatherOptions,
): Promise<Gathered> {
  throw new Error('to be written');
}
