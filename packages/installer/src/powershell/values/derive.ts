import { union } from './sets.ts';
import { textValue, unknownValue, type Value } from './value.ts';

/** What is made of others in a way that does not matter: bytes and digests go on, what decides does not. */
export function derive(values: readonly Value[], texts: readonly string[] = []): Value {
  const [hashed] = values.filter(({ hashes }) => hashes.size > 0);
  const signed = values.find(({ signs }) => signs);
  return {
    ...unknownValue,
    ...(texts.length > 0 ? textValue(texts) : {}),
    content: union(...values.map(({ content }) => content)),
    hashes: union(...values.map(({ hashes }) => hashes)),
    ...(values.some(({ isPart }) => isPart) ? { isPart: true } : {}),
    ...(hashed?.isText ? { isText: true } : {}),
    ...(signed?.signs ? { signs: signed.signs } : {}),
    ...(hashed?.algorithm === undefined ? {} : { algorithm: hashed.algorithm }),
  };
}
