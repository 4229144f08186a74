import { Worker } from 'node:worker_threads';
import { failedLine, type GapsLine } from './gaps-line.ts';
import { workerKind } from './gaps-worker.ts';

export interface ThreadOptions {
  readonly worker: URL;
  readonly cwd: string;
  readonly isCached: boolean;
}

/** A thread for one line of a batch after another; one that does not come back is replaced. */
export class GapsThread {
  readonly #options: ThreadOptions;
  #worker: Worker | undefined;

  constructor(options: ThreadOptions) {
    this.#options = options;
  }

  async ask(line: string): Promise<GapsLine> {
    this.#worker ??= start(this.#options);
    const answer = await answerOf(this.#worker, line);
    if (answer.kind === 'answer') return answer.line;
    await this.end();
    return failedLine(line.split('\t', 1).join(), answer.why);
  }

  async end(): Promise<void> {
    await this.#worker?.terminate();
    this.#worker = undefined;
  }
}

function start({ worker, cwd, isCached }: ThreadOptions): Worker {
  const workerData = { kind: workerKind, cwd, isCached };
  const thread = new Worker(worker, {
    workerData,
    resourceLimits: { maxOldGenerationSizeMb: 512 },
  });
  // Whoever waits for an answer hears of it; between two nobody does.
  return thread.on('error', () => {});
}

type Answer =
  | { readonly kind: 'answer'; readonly line: GapsLine }
  | { readonly kind: 'none'; readonly why: string };

function answerOf(worker: Worker, line: string): Promise<Answer> {
  return new Promise((resolve) => {
    const end = (answer: Answer): void => {
      clearTimeout(timer);
      worker.off('message', told).off('error', failed).off('exit', ended);
      resolve(answer);
    };
    const none = (why: string): void => end({ kind: 'none', why });
    const told = (answer: GapsLine): void => end({ kind: 'answer', line: answer });
    const failed = ({ message }: Error): void => none(`the analysis ended early: ${message}`);
    const ended = (): void => none('the analysis ended early');
    const late = (): void => none(`it takes over ${mostSeconds} seconds`);
    const timer = setTimeout(late, mostSeconds * 1000);
    worker.on('message', told).on('error', failed).on('exit', ended);
    worker.postMessage(line);
  });
}

/** Many times what any action takes, asking servers included. */
const mostSeconds = 60;
