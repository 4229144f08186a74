import type { Action } from './action/types.ts';
import type { Dockerfile } from './dockerfile/types.ts';
import type { Place } from './source.ts';
import type { Image, Uses } from './uses/index.ts';
import type { Job, Step } from './workflow/types.ts';

/** What steps belong to. */
export type StepOwner = Job | Action;

/** Where a `uses` stands. The walkers in `walk.ts` are the only ones that look for them. */
export interface UsesSite {
  readonly uses: Uses;
  readonly owner: StepOwner;
  /** undefined when a job calls a reusable workflow. */
  readonly step: Step | undefined;
}

/** Where a container image is named. */
export interface ImageSite {
  readonly role: 'container' | 'service' | 'docker-step' | 'docker-action' | 'from';
  readonly at: Place;
  /** What it can be: several through a matrix or `||`; empty when nothing is known. */
  readonly images: readonly Image[];
  /** Whether other values than these are possible. */
  readonly open: boolean;
  readonly owner: StepOwner | Dockerfile;
}

/** A step where it stands. */
export interface StepSite {
  readonly step: Step;
  readonly owner: StepOwner;
}
