import { parse } from 'unbash';
import type { Alternative, Choice } from '../../fetch/choice.ts';
import { joined } from '../choices/joined.ts';
import { shown } from '../choices/shown.ts';
import { textChoice } from '../choices/text-choice.ts';
import { tooLong } from '../choices/too-long.ts';
import { fetchesOfWords } from '../commands/fetches-of-words.ts';
import { addDoubt } from './add-doubt.ts';
import type { Running } from './context.ts';
import { isShell } from './shell-name-of.ts';

const mostText = 200_000;
const mostHoles = 1500;
const mostTexts = 4;

/** `bash -c '…'`, `eval "…"`, `sh <<EOF`, `source FILE`: the script within, and what was fetched to be one. */
export function runInner(program: string, words: readonly Choice[], running: Running): boolean {
  const [, ...args] = words;
  if (program === 'eval') {
    const text = joined(
      args.flatMap((one, index) => (index === 0 ? [one] : [textChoice(' '), one])),
    );
    markRun(text, running);
    runText(text, running);
    return true;
  }
  if (program === 'source' || program === '.') {
    for (const one of args.slice(0, 1)) runFile(one, running);
    return true;
  }
  if (!isShell(program)) return false;
  const flag = args.findIndex((one) => /^-[a-z]*c$|^-Command$/i.test(shown(one)));
  const script = flag === -1 ? undefined : args[flag + 1];
  const { input } = running.context;
  const file = args.find((one) => !/^[-+]/.test(shown(one)));
  if (script !== undefined) {
    markRun(script, running);
    if (isLanguage(program)) return fetchesOfWords(words).length === 0;
    runText(script, running, args.slice(flag + 3));
    return true;
  }
  if (
    file !== undefined &&
    !(input !== undefined && args.some((one) => /^-\w*s/.test(shown(one))))
  ) {
    runFile(file, running);
    return false;
  }
  if (input === undefined) return false;
  markRun(input, running);
  if (!isLanguage(program)) runText(input, running);
  return true;
}

function isLanguage(program: string): boolean {
  return !/sh$/.test(program) || /^(?:pwsh|powershell)$/.test(program);
}

/** What the script itself wrote into a file, or fetched to it. */
function runFile(file: Choice, running: Running): void {
  const content = running.state.files.get(shown(file));
  markRun(content ?? file, running);
  if (content !== undefined) runText(content, running);
}

/** What a server answered is run as a script. */
function markRun(text: Choice, { context }: Running): void {
  const { run } = context.shared.seen;
  for (const { parts } of text.alternatives) {
    for (const part of parts) if (part.kind === 'answer' && part.at !== undefined) run.add(part.at);
  }
}

/** Runs the text with what it does not say letter by letter as holes; its places are that of the whole command. */
function runText(
  choice: Choice,
  { at, state, context }: Running,
  positional: readonly Choice[] = [],
): void {
  const holes = new Map(context.shared.text.holes);
  const tooMuch = () =>
    addDoubt(context.shared, at, 'it runs a text that is too long to be followed');
  if (choice.alternatives.length > mostTexts || choice.alternatives.some(isCut)) tooMuch();
  for (const one of choice.alternatives.slice(0, mostTexts)) {
    const text = one.parts
      .map((part) => {
        if (part.kind === 'text') return part.text;
        if (holes.size >= mostHoles) {
          tooMuch();
          return '';
        }
        const hole = `__hole_${holes.size}__`;
        holes.set(hole, { alternatives: [{ parts: [part], when: [] }], isOpen: false });
        return hole;
      })
      .join('');
    if (text.length > mostText) tooMuch();
    if (text.trim() === '' || text.length > mostText) continue;
    const shared = { ...context.shared, text: { ...context.shared.text, holes } };
    const toSpan = () => at;
    const before = state.positional;
    state.positional = positional;
    shared.run(parse(text), state, {
      ...context,
      shared,
      toSpan,
      depth: context.depth + 5,
      input: undefined,
    });
    state.positional = before;
    context.shared.steps = shared.steps;
    if (state.flow !== 'next') state.flow = 'next';
  }
}

function isCut({ parts }: Alternative): boolean {
  return parts.some((part) => part === tooLong);
}
