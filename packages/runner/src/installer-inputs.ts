import { resolve } from 'node:path';
import { GuardError, pathMatcher } from '@portcullis/core';
import type { InstallerVerdict } from '@portcullis/installer';
import { booleanInput } from './boolean-input.ts';
import { linesInput } from './lines-input.ts';
import { textInput } from './text-input.ts';
import { wordInput } from './word-input.ts';

/** The inputs of verify-installer-checksums, as `action.yml` describes them. */
export interface InstallerInputs {
  /** Paths and patterns from the workspace. */
  readonly scripts: readonly string[];
  /** Absolute; `prove` and `embed` always have one. */
  readonly artifacts: string | undefined;
  readonly mode: (typeof modes)[number];
  readonly policy: InstallerPolicy;
  readonly isHardened: boolean;
  readonly reportFile: string | undefined;
}

/** What has to be shown of every script. */
export interface InstallerPolicy {
  /** Weakest verdict that passes. */
  readonly minimum: (typeof minima)[number];
  /** Scripts that pass with `same-origin`, too. */
  readonly sameOrigin: readonly AllowedScripts[];
}

export interface AllowedScripts {
  /** As it is written, for messages. */
  readonly text: string;
  matches(path: string): boolean;
}

const modes = ['check', 'prove', 'embed'] as const;
const minima = ['proven', 'likely', 'same-origin'] as const satisfies readonly InstallerVerdict[];

/** Reads the inputs; throws GuardError that names the input and what it accepts. */
export function installerInputs(workspace: string): InstallerInputs {
  const mode = wordInput('mode', modes) ?? 'check';
  const artifacts = textInput('artifacts');
  const scripts = linesInput('scripts');
  if (scripts.length === 0)
    throw badInput('the input "scripts" is empty: name the installers, a path or pattern a line');
  if (mode !== 'check' && artifacts === undefined)
    throw badInput(
      `the input "mode" cannot be "${mode}" without "artifacts": it needs their bytes`,
    );
  if (mode !== 'embed' && textInput('harden') !== undefined)
    throw badInput(`the input "harden" is of no use with mode "${mode}": only "embed" writes`);
  return {
    scripts,
    artifacts: artifacts === undefined ? undefined : resolve(workspace, artifacts),
    mode,
    policy: {
      minimum: minimumFor(mode),
      sameOrigin: linesInput('allow-same-origin').map(toAllowed),
    },
    isHardened: booleanInput('harden', true),
    reportFile: textInput('report-file'),
  };
}

function minimumFor(mode: InstallerInputs['mode']): InstallerPolicy['minimum'] {
  const minimum = wordInput('minimum', minima);
  if (mode === 'check' && minimum === 'proven')
    throw badInput(
      'the input "minimum" cannot be "proven" with mode "check": only running a script proves anything, which the modes "prove" and "embed" do',
    );
  return minimum ?? (mode === 'prove' ? 'proven' : 'likely');
}

function toAllowed(text: string): AllowedScripts {
  return { text, matches: pathMatcher(text.replace(/^\.\//, '')) };
}

function badInput(message: string): GuardError {
  return new GuardError('bad-input', message);
}
