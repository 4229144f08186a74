import type { RunContext } from '@portcullis/attestation';
import { quoted } from '@portcullis/core';
import { badInput } from './bad-input.ts';
import { checkRoles } from './check-roles.ts';
import type { FileRoles } from './file-roles.ts';
import { parseDigestLines } from './parse-digest-lines.ts';
import { parseImages } from './parse-images.ts';
import { parseTag } from './parse-tag.ts';
import { parseVersion } from './parse-version.ts';
import type { ReleasePlan } from './release-plan.ts';

/** Inputs, as text. */
export interface PlanInputs extends FileRoles {
  readonly tag: string;
  readonly version: string | undefined;
  /** Lines `sha256  name`. */
  readonly digests: string;
  /** `NAME@sha256:…`, a line each. */
  readonly images: string;
  readonly isDryRun: boolean;
  /** Undefined: what the version says. */
  readonly isPrerelease: boolean | undefined;
}

/** The run that releases, and the commit that it runs at. */
export interface PlanRun {
  readonly context: RunContext;
  readonly commit: string;
}

/** Throws GuardError for what cannot be released so. */
export function toReleasePlan(inputs: PlanInputs, { context, commit }: PlanRun): ReleasePlan {
  const tag = parseTag(inputs.tag);
  const version = parseVersion(inputs.version, tag);
  const files = parseDigestLines(inputs.digests);
  const images = parseImages(inputs.images);
  if (files.length + images.length === 0)
    throw badInput(
      'there is nothing to release: the build gives neither digests of files nor images',
    );
  checkRoles(inputs, files);
  if (!/^(?:[\da-f]{40}|[\da-f]{64})$/.test(commit))
    throw badInput(`the run is at ${quoted(commit)}, which is no commit: run this in a workflow`);
  return {
    server: context.server,
    repository: context.repository,
    tag,
    version,
    commit,
    run: { id: context.runId, attempt: context.runAttempt },
    isDryRun: inputs.isDryRun,
    isPrerelease: inputs.isPrerelease ?? isEarly(version),
    files,
    images,
  };
}

/** By https://semver.org and PEP 440, neither of which takes what is behind "+" into account. */
function isEarly(version: string): boolean {
  return /-|[\d.](?:a|b|rc|dev|alpha|beta)\.?\d*/i.test(version.replace(/\+.*/, ''));
}
