/**
 * What a repository's owner has set, as far as a token may read it. Every method throws HttpError; servers say "not
 * found" of what they do not want to show. `repository` is `owner/name`.
 */
export interface SettingsApi {
  readDefaultBranch(repository: string): Promise<string>;
  /** Where they are off GitHub answers 404, as it does to who may not know: an HttpError, both. */
  areReleasesImmutable(repository: string): Promise<boolean>;
  readEnvironment(repository: string, name: string): Promise<EnvironmentRecord>;
  /** Those for tags, of the owner too. */
  listTagRulesets(repository: string): Promise<readonly RulesetRecord[]>;
  /** What the jobs of a run have handed over so far, of every attempt. */
  listRunArtifacts(repository: string, run: string): Promise<readonly ArtifactRecord[]>;
}

export interface EnvironmentRecord {
  readonly name: string;
  /** People and teams of whom one has to approve. */
  readonly reviewers: number;
  readonly isSelfReviewPrevented: boolean;
  /** From where it can be deployed to: from anywhere, from protected branches, or from refs that fit these. */
  readonly refs: 'any' | 'protected' | readonly DeploymentRef[];
}

export interface DeploymentRef {
  readonly kind: 'branch' | 'tag';
  readonly pattern: string;
}

export interface RulesetRecord {
  readonly name: string;
  readonly isActive: boolean;
  /** `refs/tags/v*`, or `~ALL`. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** `creation`, `update`, `deletion`, `required_deployments`, … */
  readonly rules: readonly string[];
  /** Environments that have to be deployed to before the tag can be made. */
  readonly deployments: readonly string[];
}

export interface ArtifactRecord {
  readonly id: number;
  readonly name: string;
  /** `sha256:…`; undefined where the server tells none. */
  readonly digest: string | undefined;
}
