import { isScalar, visit, type YAMLMap } from 'yaml';

/** Puts texts in place of contexts that act leaves empty, or has once for all jobs; which, in words. */
export function replaceContexts(
  map: YAMLMap,
  contexts: Readonly<Record<string, string>>,
): readonly string[] {
  const replaced = new Set<string>();
  visit(map, {
    Scalar(_, scalar) {
      if (!isScalar(scalar) || typeof scalar.value !== 'string') return;
      scalar.value = scalar.value.replaceAll(/\$\{\{[\s\S]*?\}\}/g, (expression) =>
        expression.replaceAll(/'(?:[^']|'')*'|(?<![\w.-])[\w-]+(?:\.[\w-]+)+/g, (word) => {
          const value = contexts[word];
          if (value === undefined) return word;
          replaced.add(word);
          return `'${value.replaceAll("'", "''")}'`;
        }),
      );
    },
  });
  return [...replaced].map((name) => `${name} is a text`);
}
