import type { ChoicePart } from '../fetch/choice.ts';
import type { Fetch } from '../fetch/fetch.ts';
import type { Judgement } from './judgement.ts';

/** What is fetched in the words of the file, with what others fill in in braces; the worst where it is several. */
export function sayWhat(fetch: Fetch, { readings, mutability }: Judgement): string {
  const reading = readings.find((one) => one.mutability === mutability) ?? readings[0];
  const text = (reading?.alternative.parts ?? []).map(sayPart).join('');
  const plain = text === '' || text === '{?}' ? `what ${fetch.by} fetches` : text;
  return plain.length > longest ? `${plain.slice(0, longest)}…` : plain;
}

const longest = 300;

function sayPart(part: ChoicePart): string {
  switch (part.kind) {
    case 'text':
      return part.text;
    case 'input':
    case 'table':
    case 'machine':
    case 'variable':
    case 'workspace':
      return `{${part.name}}`;
    case 'answer':
      return `{${part.what}}`;
    case 'unknown':
      return '{?}';
  }
}
