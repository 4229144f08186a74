import { describe, expect, test } from '@jest/globals';
import type { RepositoryText } from '../../core/test/support/online/upstream-text.ts';
import { nodeAction } from './support/composite-of.ts';
import { gather } from './support/gather.ts';
import { released } from './support/released.ts';

describe('what cannot be read is unknown, and the rest is known', () => {
  test.each<readonly [string, Partial<RepositoryText>, string]>([
    ['no action', { files: { c1: {} } }, 'there is no action in "." of "o/a@c10000000000"'],
    [
      'no YAML',
      { files: { c1: { 'action.yml': '{' } } },
      '"o/a@c10000000000/action.yml" cannot be read',
    ],
    [
      'silent files',
      { failing: { files: 'network' } },
      'the server does not tell the files of "o/a"',
    ],
  ])('%s', async (_, repository, message) => {
    const evidence = await gather(['o/a@v1', 'o/b@v1'], {
      'o/a': { ...released({}), ...repository },
      'o/b': released({ 'action.yml': nodeAction }),
    });
    expect(evidence.pins.get('o/a@v1')).toMatchObject({ verdict: 'released', needs: { message } });
    expect(evidence.pins.get('o/b@v1')).toMatchObject({
      verdict: 'released',
      needs: { value: [] },
    });
  });

  test.each(['refs', 'history'] as const)('silent %s', async (question) => {
    const evidence = await gather(['o/a@v1', 'o/b@v1'], {
      'o/a': {
        ...released({ 'action.yml': nodeAction }, ['tip']),
        failing: { [question]: 'network' },
      },
      'o/b': released({ 'action.yml': nodeAction }),
    });
    expect(evidence.pins.get('o/a@v1')).toMatchObject({ verdict: 'inconclusive' });
    expect(evidence.pins.get('o/a@v1')?.proof).toBe(
      `the server does not tell the ${question} of "o/a"`,
    );
    expect(evidence.pins.get('o/b@v1')?.verdict).toBe('released');
  });

  test('a repository that nobody has', async () => {
    const evidence = await gather(['o/gone@v1'], {});
    expect(evidence.repositories.get('o/gone')?.refs).toMatchObject({ reason: 'permission' });
    expect(evidence.pins.get('o/gone@v1')).toMatchObject({ verdict: 'inconclusive' });
  });

  test('a silent API takes no verdict away', async () => {
    const evidence = await gather(['o/a@v1'], { 'o/a': released({ 'action.yml': nodeAction }) });
    expect(evidence.repositories.get('o/a')).toMatchObject({
      facts: { kind: 'unknown' },
      advisories: { kind: 'unknown' },
      releases: { kind: 'unknown', reason: 'undecidable' },
    });
    expect(evidence.pins.get('o/a@v1')?.verdict).toBe('released');
  });
});
