import type { Known } from '@portcullis/core';
import { fileKey } from '../recording/file-key.ts';
import type { FileAnswer, FileAsked } from '../upstream.ts';

type Answer = Known<FileAnswer>;
export type ReadFiles = (wanted: readonly FileAsked[]) => Promise<readonly Answer[]>;

/**
 * Makes one question of all that is wanted of a repository at a time: what is wanted while an answer is awaited goes
 * together into the next one. Nothing is asked twice. Which files share a question depends on who answers first; what
 * is answered does not.
 */
export function batchFiles(
  ask: (wanted: readonly FileAsked[]) => Promise<readonly Answer[]>,
): ReadFiles {
  const answers = new Map<string, Promise<Answer>>();
  let waiting: Waiting[] = [];
  let isBusy = false;
  const run = async (): Promise<void> => {
    while (waiting.length > 0) {
      const batch = waiting;
      waiting = [];
      const given = await ask(batch.map(({ asked }) => asked));
      for (const [index, { asked, resolve }] of batch.entries())
        resolve(given[index] ?? unanswered(asked));
    }
    isBusy = false;
  };
  const add = (asked: FileAsked): Promise<Answer> => {
    const known = answers.get(fileKey(asked));
    if (known !== undefined) return known;
    const { promise, resolve } = deferred<Answer>();
    waiting.push({ asked, resolve });
    answers.set(fileKey(asked), promise);
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

function unanswered({ path }: FileAsked): Answer {
  const message = `the answer has no "${path}"`;
  return { kind: 'unknown', reason: 'unreadable', message };
}

/** Promise.withResolvers is younger than Node 20. */
function deferred<Value>() {
  let resolve: (value: Value) => void = () => undefined;
  const promise = new Promise<Value>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}
