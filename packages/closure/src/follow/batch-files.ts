import type { Known } from '@portcullis/core';
import type { FileAnswer, FileAsked } from '../upstream.ts';

type Answer = Known<FileAnswer>;
export type ReadFiles = (wanted: readonly FileAsked[]) => Promise<readonly Answer[]>;

/**
 * Makes one question of all that is wanted of a repository at a time: what is wanted while an answer is awaited goes
 * together into the next one. Nothing is asked twice. Which files share a question depends on who answers first; what
 * is answered does not.
 */
export function batchFiles(
  ask: (wanted: readonly FileAsked[]) => Promise<Known<readonly FileAnswer[]>>,
): ReadFiles {
  const answers = new Map<string, Promise<Answer>>();
  let waiting: Waiting[] = [];
  let isBusy = false;
  const run = async (): Promise<void> => {
    while (waiting.length > 0) {
      const batch = waiting;
      waiting = [];
      const answer = await ask(batch.map(({ asked }) => asked));
      const byKey = keyed(answer);
      for (const one of batch) one.resolve(byKey(one.asked));
    }
    isBusy = false;
  };
  const add = (asked: FileAsked): Promise<Answer> => {
    const known = answers.get(keyOf(asked));
    if (known !== undefined) return known;
    const { promise, resolve } = deferred<Answer>();
    waiting.push({ asked, resolve });
    answers.set(keyOf(asked), promise);
    if (!isBusy) {
      isBusy = true;
      // After everything that this turn of the loop still wants.
      setImmediate(() => void run());
    }
    return promise;
  };
  return (wanted) => Promise.all(wanted.map(add));
}

interface Waiting {
  readonly asked: FileAsked;
  readonly resolve: (answer: Answer) => void;
}

function keyOf({ commit, path }: FileAsked): string {
  return `${commit}:${path}`;
}

function keyed(answer: Known<readonly FileAnswer[]>): (asked: FileAsked) => Answer {
  if (answer.kind === 'unknown') return () => answer;
  const byKey = new Map(answer.value.map((one) => [keyOf(one), one]));
  return (asked) => {
    const value = byKey.get(keyOf(asked));
    if (value !== undefined) return { kind: 'known', value };
    const message = `the answer has no "${asked.path}"`;
    return { kind: 'unknown', reason: 'unreadable', message };
  };
}

/** Promise.withResolvers is younger than Node 20. */
function deferred<Value>() {
  let resolve: (value: Value) => void = () => undefined;
  const promise = new Promise<Value>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}
