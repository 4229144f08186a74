import type { Place, ScalarNode } from '../model/index.ts';
import type { GapSite } from './gap-report.ts';

/** What a step of the audited tree fetches, by itself or in a script of the tree that it runs. */
export type InstallSite =
  | {
      readonly kind: 'site';
      /** The command in the step, or the one that leads to the script. */
      readonly at: Place;
      /** Its own place is in the script where one is run. */
      readonly site: GapSite;
      /** Whether what it names stands there, and is surely not of the repository itself, nor data. */
      readonly isClear: boolean;
    }
  /** What could not be followed there. */
  | { readonly kind: 'doubt'; readonly at: Place; readonly why: string };

/** By the `run` of the step. */
export type Installs = ReadonlyMap<ScalarNode, readonly InstallSite[]>;
