/**
 * Does work on every item, a few at once, and gives the results in the order of the items. After a result that
 * `isEnd` calls the end nothing more is begun; what was not begun is undefined.
 */
export async function fewAtOnce<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
  isEnd: (result: Result) => boolean = () => false,
): Promise<readonly (Result | undefined)[]> {
  const results: (Result | undefined)[] = items.map(() => undefined);
  const waiting = items.entries();
  let isOver = false;
  const worker = async (): Promise<void> => {
    while (!isOver) {
      const next = waiting.next();
      if (next.done === true) return;
      const [index, item] = next.value;
      const result = await work(item);
      results[index] = result;
      isOver ||= isEnd(result);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return results;
}

/** What is asked are services that anybody shares, which limit how many requests a client may send. */
const atOnce = 4;
