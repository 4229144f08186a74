/** Answers each question once; a question that comes up within itself is answered by `meanwhile`. */
export function memo<Key, Answer>(
  answer: (key: Key) => Answer,
  meanwhile?: Answer,
): (key: Key) => Answer {
  const known = new Map<Key, Answer>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    if (meanwhile !== undefined) known.set(key, meanwhile);
    const found = answer(key);
    known.set(key, found);
    return found;
  };
}
