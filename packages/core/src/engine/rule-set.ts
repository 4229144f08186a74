import type { Dockerfile, Source } from '../model/index.ts';
import type { Rule } from './rule.ts';

/** What a program can run. A guard that is shipped alone carries no more than it needs. */
export interface RuleSet {
  readonly rules: readonly Rule[];
  /** What reporters say of a rule in Markdown, by id. */
  readonly help: Readonly<Record<string, string>>;
  /** Absent where no rule looks at images, since this parser is a fifth of a bundle. */
  readonly parseDockerfile?: (source: Source) => Dockerfile;
}
