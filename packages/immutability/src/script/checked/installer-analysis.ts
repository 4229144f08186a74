import { type Analysis, analyseScript } from '@portcullis/installer';
import { textOf } from '../choices/text-of.ts';
import type { ShellText } from '../shell-text.ts';

/** What the script does with its downloads; undefined where nobody could read that. Offsets are those of the text. */
export function installerAnalysis({
  text,
  dialect,
  at,
  holes,
  variables,
}: ShellText): Analysis | undefined {
  const head = constantsIn(text, variables);
  const plain = withoutHoles(text, [...holes.keys()]);
  try {
    const analysis = analysed(at.source.path, dialect === 'sh' ? 'sh' : 'bash', head + plain);
    return head === '' ? analysis : moved(analysis, head.length);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Steps of one action run the same file again and again, and this takes most of the time. */
const known = new Map<string, Analysis>();
const mostKnown = 8;

function analysed(path: string, dialect: 'sh' | 'bash', text: string): Analysis {
  const key = `${dialect} ${path} ${text}`;
  const found = known.get(key) ?? analyseScript({ path, dialect, text });
  if (known.size >= mostKnown) known.clear();
  known.set(key, found);
  return found;
}

/** What a step or a Dockerfile sets is as much the content's own as what the script sets. */
function constantsIn(text: string, variables: ShellText['variables']): string {
  const lines: string[] = [];
  for (const [name, choice] of variables) {
    if (!/^[A-Za-z_]\w*$/.test(name) || !text.includes(name) || lines.length > 100) continue;
    const value = textOf(choice);
    if (value !== undefined && !/['\n\uE000\uE001]/.test(value)) lines.push(`${name}='${value}'\n`);
  }
  const given = givenWords(variables);
  if (given !== '') lines.push(given);
  return lines.join('');
}

/** The arguments that who runs the file gives it. */
function givenWords(variables: ShellText['variables']): string {
  const words: string[] = [];
  for (let index = 1; index < 30; index += 1) {
    const choice = variables.get(`${index}`);
    if (choice === undefined) break;
    const word = textOf(choice);
    if (word === undefined || /['\n\uE000\uE001]/.test(word)) return '';
    words.push(`'${word}'`);
  }
  return words.length === 0 ? '' : `set -- ${words.join(' ')}\n`;
}

/** Words of equal length that a script cannot have, as that analysis marks what nobody knows. */
function withoutHoles(text: string, holes: readonly string[]): string {
  let plain = text;
  for (const hole of holes) {
    if (hole.length < 3) continue;
    const name = hole.replace(/\W/g, '_').slice(1, -1);
    plain = plain.replaceAll(hole, () => `\uE000${name}\uE001`);
  }
  return plain;
}

function moved(
  { downloads, checks, weaknesses, doubts, isTemplate }: Analysis,
  by: number,
): Analysis {
  const back = <One extends { readonly start: number; readonly end: number }>(one: One): One => ({
    ...one,
    start: Math.max(one.start - by, 0),
    end: Math.max(one.end - by, 0),
  });
  return {
    isTemplate,
    downloads: downloads.map(back),
    checks: checks.map(back),
    weaknesses: weaknesses.map((one) => ({ ...back(one), related: one.related.map(back) })),
    doubts: doubts.map(back),
  };
}
