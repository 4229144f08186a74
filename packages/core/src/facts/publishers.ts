import data from './publishers.json' with { type: 'json' };
import type { Switch } from './switch.ts';

/** An action or a reusable workflow that publishes, pushes, releases, attests or deploys. */
export interface Publisher {
  readonly action: string;
  /** `publishes to PyPI` */
  readonly what: string;
  /** undefined is always. */
  readonly when?: Switch | undefined;
}

/** By `owner/name[/path]` in lower case. */
export const publishers: ReadonlyMap<string, Publisher> = new Map(
  data.publishers.map((publisher) => [publisher.action.toLowerCase(), publisher]),
);
