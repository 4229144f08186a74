import type { AppTokenAction } from '../../facts/app-token-actions.ts';
import type { Place } from '../../model/index.ts';

/** What the token of a step is good for, as far as its inputs say. */
export interface Grant {
  readonly action: AppTokenAction;
  readonly uses: Place;
  /** The input that spreads it over every repository of the installation, else the `uses`; undefined when it is narrowed. */
  readonly everywhere: Place | undefined;
  /** All that the app may do, what reaches no repository, reading only, or some writing. */
  readonly permissions: 'all' | 'organization' | 'read' | 'write';
}
