/**
 * Answers of many look-ups that are asked for one by one: those that come before the event loop has turned share one
 * request, up to `size`. Without a token GitHub answers sixty requests an hour.
 */
export function batched<Value>(
  ask: (names: readonly string[]) => Promise<ReadonlyMap<string, Value>>,
  size: number,
): (name: string) => Promise<Value> {
  let open: Batch<Value> | undefined;
  return async (name) => {
    open ??= startBatch(ask, () => {
      open = undefined;
    });
    const { names, answers } = open;
    names.add(name);
    if (names.size >= size) open = undefined;
    const answer = (await answers).get(name);
    if (answer === undefined) throw new Error(`"${name}" has no answer`);
    return answer;
  };
}

interface Batch<Value> {
  readonly names: Set<string>;
  readonly answers: Promise<ReadonlyMap<string, Value>>;
}

function startBatch<Value>(
  ask: (names: readonly string[]) => Promise<ReadonlyMap<string, Value>>,
  onStart: () => void,
): Batch<Value> {
  const names = new Set<string>();
  const answers = new Promise<void>((resolve) => setImmediate(resolve)).then(() => {
    onStart();
    return ask([...names]);
  });
  return { names, answers };
}
