const queues = new Map<string, Promise<unknown>>();

/** Does work after all work of the same name, whether that has failed or not. */
export async function inSequence<Result>(
  name: string,
  work: () => Promise<Result>,
): Promise<Result> {
  const before = queues.get(name) ?? Promise.resolve();
  const result = before.then(work, work);
  queues.set(name, result);
  try {
    return await result;
  } finally {
    if (queues.get(name) === result) queues.delete(name);
  }
}
