import { describe, expect, test } from '@jest/globals';
import { repairs } from '../../src/index.ts';
import { fixScenario } from '../support/fix-scenario.ts';

const composite = 'runs:\n  using: composite\n  steps: []\n';
const self = repairs.filter(({ id }) => id === 'self');

function fixed(
  steps: readonly string[],
  options: { on?: string; action?: string; ghes?: boolean } = {},
) {
  const { on = 'push', action = composite, ghes = false } = options;
  const workflow = `on: ${on}\njobs:\n  a:\n    runs-on: x\n    steps:\n${steps.map((step) => `      - ${step}\n`).join('')}`;
  const files = new Map([
    ['.github/actions/x/action.yml', action],
    ['.github/workflows/w.yml', workflow],
  ]);
  const { plan, scenario } = fixScenario(
    { files, profile: 'default' },
    { repairs: self, isEnterpriseServer: ghes },
  );
  return {
    isFixed:
      scenario.files.get('.github/workflows/w.yml')?.includes('uses: $/.github/actions/x') === true,
    refused: plan.refused.length,
  };
}

const checkout = 'uses: actions/checkout@v4';
const use = 'uses: ./.github/actions/x';

describe('self', () => {
  test('the action of the running commit', () => {
    expect(fixed([checkout, 'run: make', use])).toEqual({ isFixed: true, refused: 0 });
  });

  test.each([
    ['no checkout', [use], {}],
    ['another ref', [`{ ${checkout}, with: { ref: x } }`, use], {}],
    ['a second checkout', [checkout, `{ ${checkout}, with: { path: .github } }`, use], {}],
    ['a checkout that may not run', [`{ ${checkout}, if: github.ref == 'x' }`, use], {}],
    ['git moves the tree', [checkout, 'run: git checkout main', use], {}],
    ['a script writes there', [checkout, 'run: cp a .github/actions/x/', use], {}],
    ['a called workflow', [checkout, use], { on: 'workflow_call' }],
    ['Enterprise Server', [checkout, use], { ghes: true }],
    [
      'a built action',
      [checkout, 'run: npm run build', use],
      { action: 'runs:\n  using: node24\n  main: dist/index.js\n' },
    ],
    [
      'a built action behind another of our own',
      [checkout, 'uses: $/.github/actions/y', use],
      { action: 'runs:\n  using: node24\n  main: dist/index.js\n' },
    ],
    ['no such action', [checkout, 'uses: ./.github/actions/y'], {}],
  ])('%s leaves it alone', (_, steps, options) => {
    expect(fixed(steps, options)).toEqual({ isFixed: false, refused: 1 });
  });
});
