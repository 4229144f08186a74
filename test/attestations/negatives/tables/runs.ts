import { type Negative, type NegativeRow, negatives } from '../negative.ts';

const run = {
  server: 'https://github.com',
  repository: 'octo-org/widget',
  runId: '12',
  runAttempt: '1',
};
const repository = 'https://github.com/octo-org/widget';
const good = {
  run,
  sign: { claims: { runInvocationUri: `${repository}/actions/runs/12/attempts/1` } },
};
const policy = { 'predicate-matches-certificate': false };

/** Which run has signed, where this run may only take its own. */
export const runs: readonly Negative[] = [
  // Without a row it is asked all the same: the run is one of that repository.
  ...negatives({ ...good, policy }, [
    ...by('same-run', [
      '/actions/runs/123/attempts/1',
      '/actions/runs/1/attempts/1',
      '/actions/runs/13/attempts/1',
      '/actions/runs/12/attempts/',
      '/actions/runs/12/attempts/0',
      '/actions/runs/12/attempts/1/attempts/2',
      '/actions/runs/12/attempts/x',
      '/actions/runs/12/attempts/1?attempts/1',
      '/actions/runs/12',
      '-evil/actions/runs/12/attempts/1',
      '/actions/runs/12/attempts/1\n',
    ]),
    [
      'same-run: another repository',
      { run: { ...run, repository: 'octo-org/widget', runId: '120' } },
      'run differs',
    ],
    [
      'same-run: absent',
      { sign: { claims: { runInvocationUri: undefined } } },
      'run absent-extension',
    ],
  ]),
  ...negatives({ ...good, policy: { ...policy, run: 'same-attempt' } }, [
    ...by('same-attempt', [
      '/actions/runs/12/attempts/2',
      '/actions/runs/12/attempts/10',
      '/actions/runs/123/attempts/1',
      '/actions/runs/12/attempts/01',
    ]),
    ['same-attempt: this is another one', { run: { ...run, runAttempt: '2' } }, 'run differs'],
    ['same-attempt: there is no run', { run: undefined }, 'bad-usage'],
  ]),
];

function by(rule: string, paths: readonly string[]): readonly NegativeRow[] {
  return paths.map((path) => [
    `${rule}: ${JSON.stringify(path)}`,
    { sign: { claims: { runInvocationUri: `${repository}${path}` } } },
    'run differs',
  ]);
}
