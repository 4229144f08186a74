import { expect, test } from '@jest/globals';
import { chainsFrom, type Evidence, type Need, type PinEvidence } from '../../src/index.ts';

test('each need once, by a shortest way, the nearest first; a cycle ends', () => {
  const evidence = evidenceOf({
    a: ['b', 'c'],
    b: ['d', 'a'],
    c: ['b', 'image'],
    d: ['gone'],
  });
  expect(chains('a', evidence)).toEqual(['b', 'c', 'b d', 'b a', 'c b', 'c image', 'b d gone']);
});

test('what is unknown leads nowhere', () => {
  expect(chains('a', evidenceOf({ a: ['b'], b: undefined }))).toEqual(['b']);
});

function chains(key: string, evidence: Evidence): readonly string[] {
  const pin = evidence.pins.get(key);
  if (pin === undefined) throw new Error(`no "${key}"`);
  return [...chainsFrom(pin, evidence)].map(({ hops }) => hops.map(({ text }) => text).join(' '));
}

function evidenceOf(uses: Readonly<Record<string, readonly string[] | undefined>>): Evidence {
  const pins = Object.entries(uses).map(([key, needs]): [string, PinEvidence] => [
    key,
    toPin(key, needs),
  ]);
  return { repositories: new Map(), pins: new Map(pins) };
}

function toPin(key: string, needs: readonly string[] | undefined): PinEvidence {
  const unknown = { kind: 'unknown', reason: 'network', message: '' } as const;
  return {
    key,
    repository: key,
    path: undefined,
    ref: 'v1',
    target: unknown,
    verdict: 'inconclusive',
    proof: '',
    releaseTags: [],
    versions: [],
    needs: needs === undefined ? unknown : { kind: 'known', value: needs.map(toNeed) },
    document: undefined,
  };
}

function toNeed(text: string): Need {
  const source = { path: '', repositoryPath: '', kind: 'action', text: '' } as const;
  const to = text === 'image' ? undefined : text;
  return { kind: 'repository', at: { source, start: 0, end: 0 }, text, to, isPinned: true };
}
