/** Gives each item to whoever is free, and tells of the answers in the order of the items. */
export async function inOrder<Item, Answer>(
  items: readonly Item[],
  workers: readonly ((item: Item) => Promise<Answer>)[],
  tell: (answer: Answer) => void,
): Promise<void> {
  const waiting = items.entries();
  const answers = new Map<number, Answer>();
  let told = 0;
  const flush = (): void => {
    for (let next = answers.get(told); next !== undefined; next = answers.get(told)) {
      answers.delete(told);
      told += 1;
      tell(next);
    }
  };
  const work = async (ask: (item: Item) => Promise<Answer>): Promise<void> => {
    // All take from the same iterator.
    for (const [index, item] of waiting) {
      answers.set(index, await ask(item));
      flush();
    }
  };
  await Promise.all(workers.map(work));
}
