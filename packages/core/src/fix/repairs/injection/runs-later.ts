import type { SyntaxNode } from './chain-to.ts';

/** What a script does with texts that would make code of a variable too, wherever it stands; undefined for nothing. */
export function runsLater(chain: readonly SyntaxNode[], text: string): string | undefined {
  const found = evaluated.exec(text)?.[0];
  if (found !== undefined) return `the script runs texts as code ("${found.replace(/\s+/g, ' ')}")`;
  const assignment = chain.findLast(({ type }) => type === 'Assignment');
  if (assignment?.type !== 'Assignment' || !/^\w+$/.test(assignment.name)) return undefined;
  const { name } = assignment;
  const isCalculated = new RegExp(
    `\\(\\([^()\\n]*\\b${name}\\b|\\[\\[[^\\n]*\\b${name}\\b["}]* -(?:eq|ne|lt|le|gt|ge)\\b`,
  );
  return isCalculated.test(text)
    ? `the script calculates with "${name}", and bash runs code in that`
    : undefined;
}

const evaluated = /\beval\b|\b(?:ba|da|z|k)?sh[ \t]+(?:-\w+[ \t]+)*-\w*c\b/;
