import type { HandedOver } from '../seal/judge-artifact.ts';

/** What the release workflow is called with; each is described there, in `.github/workflows/release.yml`. */
export interface ReleaseInputs {
  readonly tag: string;
  readonly version: string | undefined;
  /** Undefined where there are images only. */
  readonly artifact: HandedOver | undefined;
  /** Lines `sha256  name`. */
  readonly digests: string;
  readonly sbom: string | undefined;
  readonly installers: readonly string[];
  /** `NAME@sha256:…`, a line each. */
  readonly images: string;
  readonly imageTags: readonly string[];
  readonly npm: readonly string[];
  readonly crates: readonly string[];
  readonly notes: string;
  /** Undefined: what the version says. */
  readonly isPrerelease: boolean | undefined;
  readonly isSolo: boolean;
  readonly isDryRun: boolean;
}
