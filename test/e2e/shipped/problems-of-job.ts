import type { ExpectedJob } from './expected-jobs.ts';
import { isSame, type Json, listOf, mapOf } from './values.ts';

/** What of a job is not as it has to be. */
export function problemsOfJob(job: Json, expected: ExpectedJob): readonly string[] {
  const { action } = expected;
  const compared: readonly (readonly [what: string, found: unknown, wanted: unknown])[] = [
    ['keys', Object.keys(job).filter((key) => !known.has(key)), []],
    ['runner', job['runs-on'], 'ubuntu-24.04'],
    ['needs', listOf(job.needs), expected.needs],
    ['if', job.if, expected.if],
    ['permissions', job.permissions, expected.permissions],
    ['environment', job.environment, expected.environment],
    ['time-out', job['timeout-minutes'], expected.timeout],
    ['outputs', mapOf(job.outputs), expected.outputs],
  ];
  const steps = listOf(job.steps).map(mapOf);
  return [
    ...compared
      .filter(([, found, wanted]) => !isSame(found, wanted))
      .map(
        ([what, found, wanted]) =>
          `${what} ${JSON.stringify(found)}, not ${JSON.stringify(wanted)}`,
      ),
    ...(action === undefined
      ? problemsOfNoCode(steps)
      : problemsOfSteps(steps, { ...expected, action })),
  ];
}

/** `secrets`, `strategy`, `continue-on-error`, `cache-mode`, `container` and the like have no place here. */
const known: ReadonlySet<string> = new Set([
  'name',
  'needs',
  'if',
  'runs-on',
  'timeout-minutes',
  'permissions',
  'environment',
  'outputs',
  'steps',
]);

function problemsOfNoCode(steps: readonly Json[]): readonly string[] {
  const isPlain = steps.every(
    ({ uses, run }) => uses === undefined && /^echo '[^'$]*'$/.test(`${run}`),
  );
  return isPlain && steps.length === 1 ? [] : ['runs something, and is there to wait only'];
}

function problemsOfSteps(
  steps: readonly Json[],
  { action, inputs }: ExpectedJob & { readonly action: string },
): readonly string[] {
  const own = steps.filter(({ uses }) => `${uses}`.startsWith('$/'));
  const [stage] = own;
  const wanted = { inputs: '${{ toJSON(inputs) }}', ...inputs };
  const isStage =
    own.length === 1 && stage?.uses === `$/actions/${action}` && isSame(stage.with, wanted);
  const hasId = stage?.id === action.replace('release-', '') || !usesOutputs(action);
  return [
    ...(isStage ? [] : [`"${action}" does not get what it has to get: ${JSON.stringify(own)}`]),
    ...(hasId ? [] : [`"${action}" is not found by its name`]),
    ...(stage?.if === undefined ? [] : [`"${action}" may be left out`]),
    ...steps.filter((step) => step !== stage).flatMap((step) => problemsOfOther(step, action)),
  ];
}

function usesOutputs(action: string): boolean {
  return /-(?:inspect|seal|publish|verify)$/.test(action);
}

function problemsOfOther(step: Json, job: string): readonly string[] {
  const [name = ''] = `${step.uses}`.split('@');
  const { id, if: condition, run, with: given } = step;
  const found = { id, if: condition, run, with: given };
  const isKnown = (others[`${job} ${name}`] ?? others[name] ?? []).some((one) =>
    isSame({ id: undefined, if: undefined, run: undefined, with: undefined, ...one }, found),
  );
  return isKnown ? [] : [`a step that nobody knows: ${JSON.stringify(step)}`];
}

const sealedArtifact = { 'artifact-ids': '${{ needs.seal.outputs.artifact-id }}', path: 'sealed' };

/** What may stand around a stage: artifacts come by their numbers, except those that an earlier attempt has left. */
const others: Readonly<Record<string, readonly Json[]>> = {
  // Where no token is worth anything, and nowhere else.
  'release-inspect undefined': [
    {
      if: "inputs.installers != ''",
      run: `if [ -e /proc/sys/kernel/apparmor_restrict_unprivileged_userns ]; then
  sudo sysctl --write kernel.apparmor_restrict_unprivileged_userns=0
fi
`,
    },
  ],
  'actions/checkout': [{ with: { 'persist-credentials': false } }],
  'actions/download-artifact': [
    {
      if: "inputs.artifact-id != ''",
      with: { 'artifact-ids': '${{ inputs.artifact-id }}', path: 'built' },
    },
    { if: 'github.run_attempt != 1', with: { pattern: 'portcullis-sealed-*', path: 'earlier' } },
    { with: sealedArtifact },
    { with: { ...sealedArtifact, 'artifact-ids': '${{ needs.seal.outputs.manifest-id }}' } },
  ],
  'actions/upload-artifact': [
    {
      if: "${{ failure() && steps.seal.outcome == 'failure' }}",
      with: {
        name: 'portcullis-sealed-${{ github.run_attempt }}',
        path: 'sealed',
        'if-no-files-found': 'ignore',
      },
    },
    {
      id: 'assets',
      with: {
        name: 'portcullis-sealed-${{ github.run_attempt }}',
        path: 'sealed',
        'if-no-files-found': 'error',
      },
    },
    {
      id: 'manifest',
      with: {
        name: 'portcullis-seal-${{ github.run_attempt }}',
        path: 'sealed/seal.json',
        'if-no-files-found': 'error',
      },
    },
  ],
};
