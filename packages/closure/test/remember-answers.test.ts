import { expect, test } from '@jest/globals';
import type { Upstream } from '../src/index.ts';
import { rememberAnswers } from '../src/update/remember-answers.ts';

test('each question goes out once, whatever the answer', async () => {
  const asked: string[] = [];
  const answer = async (...question: readonly unknown[]) => {
    asked.push(JSON.stringify(question));
    return { kind: 'unknown', reason: 'network', message: '' } as const;
  };
  const upstream: Upstream = {
    refs: (name) => answer('refs', name),
    history: (name, question) => answer('history', name, question),
    holds: (name, question) => answer('holds', name, question),
    files: async (name, wanted) => [await answer('files', name, wanted)],
    facts: (name) => answer('facts', name),
    advisories: (name) => answer('advisories', name),
    releases: (name) => answer('releases', name),
    attested: (name, object) => answer('attested', name, object),
    digest: (image) => answer('digest', image),
    traffic: { repositories: 1, requests: 2, bytes: 3 },
  };
  const remembered = rememberAnswers(upstream);
  const askAll = async (name: string) => {
    const format = 'sha1';
    await Promise.all([
      remembered.refs(name),
      remembered.facts(name),
      remembered.advisories(name),
      remembered.releases(name),
      remembered.attested(name, 'a'),
      remembered.digest(name),
      remembered.history(name, { format, wants: ['a'], haves: [] }),
      remembered.history(name, { format, wants: ['b'], haves: [] }),
      remembered.holds(name, { commit: 'a', tip: 'b' }),
      remembered.files(name, [{ commit: 'a', path: 'p' }]),
      remembered.files(name, [{ commit: 'b', path: 'p' }]),
    ]);
  };
  await askAll('o/a');
  await askAll('o/a');
  await askAll('o/b');
  expect(asked).toHaveLength(22);
  expect(new Set(asked).size).toBe(22);
  expect(remembered.traffic).toEqual({ repositories: 1, requests: 2, bytes: 3 });
});
