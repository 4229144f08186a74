import data from './publishers.json' with { type: 'json' };
import type { Switch } from './switch.ts';

/** An action or a reusable workflow that publishes, pushes, releases, attests or deploys. */
export interface Publisher {
  readonly action: string;
  /** `publishes to PyPI` */
  readonly what: string;
  /** undefined is always. */
  readonly when?: Switch | undefined;
  /** Inputs that take a stored token. */
  readonly token?: readonly string[] | undefined;
  /** Inputs that name another registry than the public one. */
  readonly index?: readonly string[] | undefined;
  /** When it publishes with a stored token although no input takes one. */
  readonly byToken?: Switch | undefined;
}

/** By `owner/name[/path]` in lower case. */
export const publishers: ReadonlyMap<string, Publisher> = new Map(
  data.publishers.map((publisher) => [publisher.action.toLowerCase(), publisher]),
);
