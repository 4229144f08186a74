import { describe, expect, test } from '@jest/globals';
import { HttpError } from '@portcullis/http';
import fc from 'fast-check';
import {
  type PackageAtRegistry,
  PackageError,
  type PackageTarget,
  publishPackages,
} from '../../src/index.ts';

type Answer = 'taken' | 'lost' | 'lost-on-the-way' | 'refused' | 'down';

interface Registry {
  /** `publish a`, `prepare a`, in order. */
  readonly done: string[];
  readonly pauses: number[];
  readonly steps: string[];
  readonly has: Map<string, string>;
  at(name: string): PackageAtRegistry;
  publish(...names: readonly string[]): Promise<void>;
}

interface RegistryOptions {
  /** Of each `publish`, in order; taken when there is none left. */
  readonly answers?: readonly Answer[];
  /** How often a version is asked for before its index shows it. */
  readonly late?: number;
  readonly cannotPrepare?: string;
}

function newRegistry({ answers = [], late = 0, cannotPrepare }: RegistryOptions = {}): Registry {
  const left = [...answers];
  const has = new Map<string, string>();
  const shown = new Map<string, number>();
  const registry: Registry = {
    done: [],
    pauses: [],
    steps: [],
    has,
    at: (name) => ({
      target: targetOf(name),
      find: async () => {
        const digest = has.get(name);
        const times = shown.get(name) ?? 0;
        if (digest !== undefined) shown.set(name, times + 1);
        return digest === undefined || times < late
          ? { kind: 'absent' }
          : { kind: 'present', digest };
      },
      prepare: async () => {
        registry.done.push(`prepare ${name}`);
        if (name === cannotPrepare) throw new PackageError('not-trusted', 'nobody is trusted');
      },
      publish: async () => {
        registry.done.push(`publish ${name}`);
        take(name, left.shift() ?? 'taken', has);
      },
    }),
    publish: (...names) =>
      publishPackages(
        names.map((name) => registry.at(name)),
        {
          pause: async (times) => void registry.pauses.push(times),
          onStep: (step) => void registry.steps.push(step),
        },
      ),
  };
  return registry;
}

function take(name: string, answer: Answer, has: Map<string, string>): void {
  if (answer === 'lost' || answer === 'taken') {
    if (has.has(name)) throw new PackageError('package-refused', 'it is there already');
    has.set(name, targetOf(name).digest);
  }
  if (answer === 'refused') throw new PackageError('package-refused', 'no');
  if (answer === 'down') throw new HttpError('server', 'down', { status: 503 });
  if (answer !== 'taken') throw new HttpError('network', 'cut', { mayBeDone: true });
}

function targetOf(name: string): PackageTarget {
  return { registry: 'npm', name, version: '1.0.0', file: `${name}.tgz`, digest: `sha512-${name}` };
}

test('all are looked at, then all are prepared, then each is sent once', async () => {
  const registry = newRegistry();
  registry.has.set('b', 'sha512-b');
  await registry.publish('a', 'b', 'c');
  expect(registry.done).toEqual(['prepare a', 'prepare c', 'publish a', 'publish c']);
  expect(registry.steps).toMatchSnapshot();
});

test('other bytes of the last one stop the first one', async () => {
  const registry = newRegistry();
  registry.has.set('c', 'sha512-other');
  await expect(registry.publish('a', 'c')).rejects.toMatchObject({ code: 'package-exists' });
  expect(registry.done).toEqual([]);
});

test('whoever is not trusted with the last one publishes none', async () => {
  const registry = newRegistry({ cannotPrepare: 'c' });
  await expect(registry.publish('a', 'c')).rejects.toMatchObject({ code: 'not-trusted' });
  expect(registry.done).toEqual(['prepare a', 'prepare c']);
});

describe('what is sent', () => {
  test('and lost on the way back is not sent again', async () => {
    const registry = newRegistry({ answers: ['lost'], late: 3 });
    await registry.publish('a');
    expect(registry.done).toEqual(['prepare a', 'publish a']);
  });

  test('and never arrived is sent once more', async () => {
    const registry = newRegistry({ answers: ['lost-on-the-way'] });
    await registry.publish('a');
    expect(registry.done).toEqual(['prepare a', 'publish a', 'publish a']);
    expect(registry.pauses).toEqual([0, 1, 2, 3]);
  });

  test('and is refused the second time, since the first one did arrive, is waited for', async () => {
    const registry = newRegistry({ answers: ['lost', 'refused'], late: 7 });
    await registry.publish('a');
    expect(registry.done).toEqual(['prepare a', 'publish a', 'publish a']);
  });

  test('and never arrives fails with what went wrong', async () => {
    const registry = newRegistry({ answers: ['lost-on-the-way', 'lost-on-the-way'] });
    await expect(registry.publish('a')).rejects.toMatchObject({ mayBeDone: true });
  });

  test('and is shown late is waited for', async () => {
    const registry = newRegistry({ late: 7 });
    await registry.publish('a');
    expect(registry.pauses).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });

  test('and is never shown is not sent again', async () => {
    const registry = newRegistry({ late: 99 });
    await expect(registry.publish('a', 'b')).rejects.toMatchObject({ code: 'package-not-shown' });
    expect(registry.done).toEqual(['prepare a', 'prepare b', 'publish a']);
  });

  test.each<[Answer, object]>([
    ['refused', { code: 'package-refused' }],
    ['down', { status: 503 }],
  ])('and is %s ends the job', async (answer, error) => {
    const registry = newRegistry({ answers: [answer] });
    await expect(registry.publish('a', 'b')).rejects.toMatchObject(error);
    expect(registry.done.filter((one) => one.startsWith('publish'))).toEqual(['publish a']);
  });
});

test('whatever goes wrong: nothing is overwritten, and running it again ends it', async () => {
  const answer = fc.constantFrom<Answer>('taken', 'lost', 'lost-on-the-way', 'refused', 'down');
  const names = fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { minLength: 1 });
  await fc.assert(
    fc.asyncProperty(
      fc.array(answer, { maxLength: 6 }),
      fc.nat(9),
      names,
      async (answers, late, all) => {
        const registry = newRegistry({ answers, late });
        for (let runs = 0; runs < 12; runs += 1) {
          const isDone = await registry.publish(...all).then(
            () => true,
            () => false,
          );
          if (isDone) break;
        }
        expect([...registry.has.keys()].sort()).toEqual([...all].sort());
        for (const name of all) expect(registry.has.get(name)).toBe(targetOf(name).digest);
        // A version that the index shows late is offered again at most; the registry does not take it twice.
        const before = registry.done.length;
        await registry.publish(...all);
        expect(registry.done).toHaveLength(before);
      },
    ),
  );
});
