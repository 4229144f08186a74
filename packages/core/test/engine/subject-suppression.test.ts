import { expect, test } from '@jest/globals';
import {
  auditRepository,
  type JudgedSuppression,
  noPinPolicy,
  parseConfiguration,
  type Rule,
  readRepository,
  type Source,
} from '../../src/index.ts';

const commit = 'a1'.padEnd(40, '0');
const other = 'a2'.padEnd(40, '0');

const workflow: Source = {
  path: 'w.yml',
  repositoryPath: '.github/workflows/w.yml',
  kind: 'workflow',
  text: 'on: push\njobs:\n  a:\n    runs-on: x\n    steps: []\n',
};

/** Two things are wrong with an action at this commit. */
const rule: Rule = {
  meta: {
    id: 'immutability-gap',
    guard: 'pin-verify',
    title: 't',
    severity: 'high',
    profile: 'default',
    practices: [],
  },
  check: {
    *workflow({ node }) {
      const subject = {
        action: `octo-org/tool/sub@${commit}`,
        sites: ['000000000001', 'aaaaaaaaaaaa'],
      };
      yield { kind: 'finding', at: node, message: 'm', subject };
    },
  },
};

function states(entries: readonly string[]): readonly string[] {
  const text = `version: 1\nsuppressions:\n${entries.map((one) => `  - {rule: immutability-gap, reason: r, ${one}}\n`).join('')}`;
  const config: Source = { path: 'c.yml', repositoryPath: 'c.yml', kind: 'config', text };
  const { suppressions } = parseConfiguration(config, new Set(['immutability-gap']));
  const judged: JudgedSuppression[] = [];
  const watch: Rule = {
    meta: { ...rule.meta, id: 'watch' },
    check: {
      suppression: (one) => {
        judged.push(one);
        return [];
      },
    },
  };
  const outcome = auditRepository({
    repository: readRepository([workflow]),
    rules: [rule, watch],
    policy: {
      profile: 'default',
      releaseEnvironments: [],
      allowedSecrets: [],
      pins: noPinPolicy,
      today: '2026-11-22',
    },
    suppressions,
  });
  return [`${outcome.findings.length} left`, ...judged.map(({ state }) => state)];
}

const at = (name: string, more = '') => `action: ${name}${more}`;

test.each<[string, readonly string[], readonly string[]]>([
  ['the action at its commit', [at(`octo-org/tool/sub@${commit}`)], ['0 left', 'used']],
  [
    'owner, name and commit in any case',
    [at(`Octo-Org/Tool/sub@${commit.toUpperCase()}`)],
    ['0 left', 'used'],
  ],
  ['another commit', [at(`octo-org/tool/sub@${other}`)], ['1 left', 'unused']],
  ['another path', [at(`octo-org/tool@${commit}`)], ['1 left', 'unused']],
  [
    'one of two sites',
    [at(`octo-org/tool/sub@${commit}`, ', site: "000000000001"')],
    ['1 left', 'used'],
  ],
  [
    'a site that is not there',
    [at(`octo-org/tool/sub@${commit}`, ', site: bbbbbbbbbbbb')],
    ['1 left', 'unused'],
  ],
  [
    'each of two sites',
    [
      at(`octo-org/tool/sub@${commit}`, ', site: "000000000001"'),
      at(`octo-org/tool/sub@${commit}`, ', site: aaaaaaaaaaaa'),
    ],
    ['0 left', 'used', 'used'],
  ],
  [
    'a path beside it that fits',
    [at(`octo-org/tool/sub@${commit}`, ', path: "**/w.yml"')],
    ['0 left', 'used'],
  ],
  [
    'a path beside it that does not',
    [at(`octo-org/tool/sub@${commit}`, ', path: x.yml')],
    ['1 left', 'unused'],
  ],
  ['a path alone', ['path: "**"'], ['0 left', 'used']],
])('%s', (_, entries, expected) => {
  expect(states(entries)).toEqual(expected);
});

test.each([
  [
    at('octo-org/tool@v1'),
    '"octo-org/tool@v1" names no action at a commit: write owner/name@COMMIT with all of its digits, as in "uses"',
  ],
  [at(`./local@${commit}`), 'names no action at a commit'],
  [
    at(`octo-org/tool@${commit}`, ', site: 12'),
    '"12" is no fingerprint: write the 12 digits that the finding shows behind "site"',
  ],
  ['path: x, site: aaaaaaaaaaaa', '"site" is of an action: add "action" with the commit'],
  ['line: 3', '"path" is missing'],
])('%s is refused', (entry, message) => {
  expect(() => states([entry])).toThrow(message);
});
