import type { Choice } from '../../fetch/choice.ts';
import type { Found } from '../../fetch/found.ts';
import { partChoice } from '../../fetch/part-choice.ts';
import { shown } from '../choices/shown.ts';
import { textChoice } from '../choices/text-choice.ts';
import { tooLong } from '../choices/too-long.ts';
import { fetchesOfWords } from '../commands/fetches-of-words.ts';
import type { ShellText } from '../shell-text.ts';
import { roughBounds } from './rough-bounds.ts';
import { roughDoubts } from './rough-doubts.ts';
import { type RoughFetch, toRoughFetch } from './rough-fetch.ts';
import { roughlyCompared } from './roughly-compared.ts';
import { textWithHoles } from './text-with-holes.ts';

/** Scripts of `cmd`, Python and others: by their lines, calls and lists alone. */
export function fetchesInRoughText(text: ShellText): Found {
  const whole = text.text.slice(0, roughBounds.text);
  const isPython = /^\s*(?:import \w|from [\w.]+ import |def \w+\()/m.test(whole.slice(0, 20_000));
  const found = isPython
    ? [...ofLists(whole, text), ...ofCalls(whole, text)]
    : ofLines(whole, text);
  const isCompared = /hashlib|certutil|sha256|sha512|verify|digest/i.test(whole);
  return {
    fetches: found
      .slice(0, roughBounds.fetches)
      .map((one) => toRoughFetch(one, text, isCompared ? roughlyCompared(one, []) : undefined)),
    doubts: roughDoubts(text, found.length),
  };
}

/** `cmd`: one command a line. */
function ofLines(whole: string, text: ShellText): readonly RoughFetch[] {
  const found: RoughFetch[] = [];
  for (const { 0: line, index } of whole.matchAll(/[^\r\n&|]+/g)) {
    const plain = line.replace(/^\s*(?:@|call\s+|if\s+.*?\)\s*)*/i, '');
    if (/^(?:rem\b|::|echo\b|#)/i.test(plain)) continue;
    const words = firstOf(plain.match(/"[^"]*"|\S+/g) ?? [], (word) => cmdWord(word, text));
    for (const fetch of fetchesOfWords(words)) {
      const isPrinted = fetch.kind === 'download' && fetch.destination === undefined;
      if (!isPrinted && fetch.kind !== 'api-latest')
        found.push({
          start: index + (line.length - plain.length),
          end: index + line.trimEnd().length,
          fetch,
        });
    }
  }
  return found;
}

const mostWords = 60;

/** What is more can be anything. */
function firstOf(words: readonly string[], read: (word: string) => Choice): readonly Choice[] {
  const known = words.slice(0, mostWords).map(read);
  return words.length > mostWords ? [...known, partChoice(tooLong)] : known;
}

function cmdWord(word: string, text: ShellText): Choice {
  const plain = word.replace(/^"([^"]*)"$/, '$1');
  const [, variable] = /^%(\w+)%$/.exec(plain) ?? [];
  if (variable !== undefined)
    return text.variables.get(variable) ?? partChoice({ kind: 'variable', name: variable });
  return textWithHoles(plain, text);
}

/** `subprocess.run([python, "-m", "pip", "install", requirement])`, `os.system("pip install x")` */
function ofLists(whole: string, text: ShellText): readonly RoughFetch[] {
  const found: RoughFetch[] = [];
  // Each list is looked at up to the next bracket, and so the whole text once.
  for (const { 0: all, 1: inner = '', index } of whole.matchAll(/\[([^[\]]*)\]/g)) {
    const items = inner
      .split(',')
      .map((item) => item.trim())
      .filter((item) => item !== '');
    if (items.length < 2 || !items.some((item) => /^[rf]?["']/.test(item))) continue;
    const words = firstOf(items, (item) => pythonItem(item, text));
    add(
      found,
      words[1] !== undefined && shown(words[1]) === '-m'
        ? [textChoice('python'), ...words.slice(1)]
        : words,
      { start: index, end: index + all.length },
    );
  }
  for (const { 0: all, 2: line = '', index } of whole.matchAll(
    /\b(?:os\.system|subprocess\.\w+|check_call|check_output|run)\(\s*f?(["'])([^"'\n]{3,4000})\1/g,
  ))
    add(
      found,
      firstOf(line.split(/\s+/), (word) => textWithHoles(word, text)),
      { start: index, end: index + all.length },
    );
  return found;
}

function add(
  found: RoughFetch[],
  words: readonly Choice[],
  { start, end }: { readonly start: number; readonly end: number },
): void {
  for (const fetch of fetchesOfWords(words)) {
    if (fetch.kind !== 'api-latest' && found.length <= roughBounds.fetches)
      found.push({ start, end, fetch });
  }
}

function pythonItem(item: string, text: ShellText): Choice {
  const [, , plain] = /^[r]?(["'])([^"']*)\1$/.exec(item) ?? [];
  if (plain !== undefined) return textWithHoles(plain, text);
  return partChoice({ kind: 'unknown', why: `nothing shows what "${item.slice(0, 60)}" is` });
}

const calls =
  /\b(?:urllib\.request\.)?(urlretrieve|urlopen)\(|\b(requests|httpx|session)\.get\(|\burllib3\.\w+\(\)\.request\(/g;
const keeps =
  /\bwrite\(|extractall|shutil\.copyfileobj|\bexec\(|unpack_archive|chmod|write_bytes|copyfileobj/;

/** Downloads by Python's own means: `urlretrieve` keeps what comes, others where the script writes or unpacks. */
function ofCalls(whole: string, text: ShellText): readonly RoughFetch[] {
  const isKept = keeps.test(whole);
  return [...whole.matchAll(calls)].flatMap(({ 0: all, 1: name, index }) => {
    if (name !== 'urlretrieve' && !isKept) return [];
    const rest = whole.slice(index + all.length, index + all.length + 400);
    const [, quote, url] = /^\s*(?:url\s*=\s*)?f?(["'])([^"'\n]*)\1/.exec(rest) ?? [];
    const choice =
      quote === undefined || url === undefined
        ? partChoice({ kind: 'unknown', why: 'nothing shows what the address is' })
        : textWithHoles(url, text);
    const by = all.replace(/\($/, '');
    return [
      { start: index, end: index + all.length, fetch: { kind: 'download' as const, by, choice } },
    ];
  });
}
