import { expect, test } from '@jest/globals';
import { audit, fromText, show } from '../../support/scenario.ts';

function said(on: string, condition: string): string {
  const text = `on: ${on}\nenv:\n  LIST: a b\n  REF: \${{ github.head_ref }}\njobs:\n  x:\n    runs-on: ubuntu-latest\n    steps:\n      - run: x\n        if: ${JSON.stringify(condition)}\n`;
  const out = show(audit(fromText('x.yml', text)), 'unsound-contains');
  return [...out.matchAll(/^\S+ (\w+)\/(\w+) /gm)]
    .map(([, severity, how]) => `${severity} ${how}`)
    .join();
}

test.each([
  ['push', "contains('a b', github.ref)", 'medium high'],
  ['push', "contains('a b', github.sha)", 'medium high'],
  ['push', "contains('a b', github.actor)", 'medium high'],
  ['pull_request', "contains('a b', github.actor)", 'high high'],
  ['pull_request', "contains('a b', github.HEAD_ref)", 'high high'],
  ['pull_request', "contains('a b', github.event.pull_request.title)", 'high high'],
  ['pull_request', "contains('a b', github.event.pull_request.head.repo.owner.login)", 'high high'],
  ['pull_request', "contains('a b', github.event.label.name)", 'low low'],
  ['pull_request', "contains('a b', github.event.action)", 'info high'],
  ['pull_request', "contains('a b', github.event.pull_request.number)", 'info high'],
  ['pull_request', "contains('a b', format('{0}/', github.head_ref))", 'high high'],
  ['pull_request', "contains('a b', env.REF)", 'high high'],
  ['pull_request', 'contains(env.LIST, github.head_ref)', 'high high'],
  ['pull_request', "contains(format('{0} c', env.LIST), github.head_ref)", 'high high'],
  ['pull_request', "contains('a b', env.OTHER)", 'low low'],
  ['push', "contains('a b', env.github_ref)", 'high high'],
  ['push', "contains('a b', needs.a.outputs.b)", 'low low'],
  ['push', "contains('a b', runner.os)", 'info high'],
  ['workflow_dispatch', "contains('a b', inputs.x)", 'medium high'],
  ['workflow_call', "contains('a b', inputs.x)", 'low low'],
  ['push', "contains('', github.ref)", ''],
  ['push', "contains('a b', 'a')", ''],
  ['push', 'contains(fromJSON(\'["a"]\'), github.ref)', ''],
  ['push', "contains(github.ref, 'a b')", ''],
  ['push', 'contains(vars.LIST, github.ref)', ''],
  ['push', "contains(vars.LIST || 'a b', github.ref)", ''],
  ['push', "contains(fromJSON('[true]'), contains('a b', github.ref))", 'medium high'],
])('%s: %s', (on, condition, expected) => {
  expect(said(on, condition)).toBe(expected);
});
