import type { Program } from '../../packages/dev/src/measure.ts';
import { outsideArguments } from '../support/sigstore/outside/outside-arguments.ts';
import {
  type OutsideVerifier,
  outsideVerifiers,
} from '../support/sigstore/outside/outside-verifiers.ts';
import { findProgram } from '../support/sigstore/real/find-program.ts';
import type { AttestedFiles } from './attested-files.ts';

/** Programs that are to answer the same question, and one that does nothing. */
export interface AttestationCase {
  readonly name: string;
  readonly runs: number;
  readonly programs: readonly Program[];
}

interface CaseOptions {
  readonly node: string;
  /** Of the commonest case; the others take so much longer that a few do. */
  readonly runs: number;
  /** Where the runner's files may lie. */
  readonly home: string;
}

export function attestationCases(
  files: AttestedFiles,
  { node, runs, home }: CaseOptions,
): readonly AttestationCase[] {
  const { one, many, shared, single, large } = files;
  const few = Math.ceil(runs / 3);
  const empty = { name: 'empty node', command: node, args: ['--eval', ''] };
  const ours = (subjects: readonly string[], bundle: string): Program => ({
    name: 'portcullis verify',
    command: node,
    args: [
      cli,
      'verify',
      ...subjects,
      `--bundle=${bundle}`,
      ...policy,
      `--trusted-root=${one.root}`,
    ],
  });
  const action: Program = {
    name: 'verify-attestations',
    command: node,
    args: ['actions/verify-attestations/dist/index.mjs'],
    env: actionInputs(files, home),
  };
  const outside = (name: OutsideVerifier, asked: typeof one): readonly Program[] => {
    const command = findProgram(name);
    const args = outsideArguments(name, files.question, asked);
    return command === undefined ? [] : [{ name, command, args, env: { HOME: home } }];
  };
  const theirs = outsideVerifiers.flatMap((name) => outside(name, one));
  // The third is told a digest and reads no file.
  const ofLarge = (['cosign', 'sigstore-python'] as const).flatMap((name) =>
    outside(name, { ...one, ...large }),
  );
  return [
    {
      name: 'one file, one bundle',
      runs,
      programs: [empty, ours([one.artifact], one.bundle), action, ...theirs],
    },
    { name: '1,000 files, one bundle', runs: few, programs: [empty, ours(many, shared)] },
    { name: '1,000 files, 1,000 bundles', runs: few, programs: [empty, ours(many, single)] },
    {
      name: 'a file of 2 GiB',
      runs: few,
      programs: [empty, ours([large.artifact], large.bundle), ...ofLarge],
    },
  ];
}

const cli = 'packages/cli/dist/index.mjs';
const policy = ['--repo=octo-org/widget', '--run=any', '--offline'];

function actionInputs({ one }: AttestedFiles, home: string): Readonly<Record<string, string>> {
  return {
    GITHUB_WORKSPACE: home,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: 'octo-org/widget',
    // The run that the bundle is of.
    GITHUB_RUN_ID: '19000000001',
    GITHUB_RUN_ATTEMPT: '1',
    RUNNER_TEMP: home,
    'INPUT_SUBJECT-PATH': 'artifact',
    INPUT_REPOSITORY: 'octo-org/widget',
    INPUT_BUNDLE: one.bundle,
    'INPUT_TRUSTED-ROOT': one.root,
    INPUT_OFFLINE: 'true',
  };
}
