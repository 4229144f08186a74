import { programs } from '../../facts/programs.ts';
import { lettersAt } from './arguments.ts';
import { compareFiles } from './compare-files.ts';
import { fieldOf } from './field-of.ts';
import { findFile } from './files.ts';
import { grepQuietly } from './grep-quietly.ts';
import { grepStatus } from './grep-status.ts';
import type { Running } from './hash-command.ts';
import { contentOf } from './hash-command.ts';
import { keepsPart } from './hash-part.ts';
import { isGrep } from './is-grep.ts';
import { picked } from './picked.ts';
import type { State } from './state.ts';
import { atom, concat, either, lettersOf, literal, plainText, type Value } from './value.ts';
import { writeText } from './write-text.ts';

const filters =
  /^(?:[efz]?grep|rg|[gmn]?awk|sed|cut|tr|head|tail|sort|uniq|cat|xargs|jq|rev|od|xxd|fold|fmt|paste|tee|dos2unix|strings|python3?|perl|ruby|node|base64|basename|dirname|yq|column|nl|wc)$/;

/** What it is given it prints, looks at or keeps, and nothing else. */
export function isTextTool(program: string): boolean {
  return program === '' || filters.test(program) || programs.readers.has(program);
}

/** Commands that print: what they print is made of what they read. */
export function runTextTool(running: Running): State {
  const { program, args, state } = running;
  const read = inputOf(running);
  if (program === 'tee') return tee(running, read);
  if (program === 'cmp' || program === 'diff') return compareFiles(running);
  const isQuiet = args.some(({ value }) => /^-\w*q|^--quiet$/.test(lettersOf(value) ?? ''));
  if (isGrep(program) && isQuiet) return grepQuietly(running, read);
  if (program === 'mktemp')
    return {
      ...state,
      status: { kind: 'ok' },
      printed: concat([state.printed, temporary(running)]),
    };
  if (read === undefined) {
    const name = program === '' ? 'output' : program;
    const printed = atom({ kind: 'unknown', origin: 'machine', name });
    return { ...state, status: { kind: 'unknown' }, printed: concat([state.printed, printed]) };
  }
  const status = grepStatus(read, running);
  if (program === 'base64' && read.every((one) => plainText(one) !== undefined))
    return { ...state, status, printed: concat([state.printed, encoded]) };
  if (program === 'cat' || program === 'base64') {
    return {
      ...state,
      // Its own: what it was told by a check before it changes nothing.
      status: { kind: 'unknown' },
      printed: concat([state.printed, read]),
    };
  }
  const key = lettersAt(args, 0);
  const isSelecting = /^(?:[ef]?grep|cut|head|tail|sort|uniq|tr)$/.test(program);
  const printed = either(
    ...read.map((one) => [
      isSelecting && /^\s*$/.test(plainText(one) ?? '…')
        ? { ...one, atoms: ['\n'] }
        : picked(one, {
            ...{ key, isFilter: filters.test(program), isPart: keepsPart(program, args) },
            field: fieldOf(program, args),
          }),
    ]),
  );
  return { ...state, status, printed: concat([state.printed, printed]) };
}

const encoded = atom({ kind: 'unknown', origin: 'machine', name: 'base64', isSet: true });

function temporary({ at }: Running): Value {
  return atom({ kind: 'unknown', origin: 'machine', name: `mktemp ${at.start}`, isSet: true });
}

function inputOf({ program, args, state, context }: Running): Value | undefined {
  const files = (isGrep(program) ? withoutPattern(args) : args).flatMap(
    ({ value }) => findFile(state, value) ?? [],
  );
  const [file] = files;
  for (const id of files.flatMap(({ sites }) => sites)) {
    const site = context.shared.sites.get(id);
    if (site !== undefined) site.isRead = true;
  }
  if (file !== undefined) return contentOf(file);
  const isInput = state.input.some(({ atoms }) => atoms.length > 0);
  return isInput ? state.input : undefined;
}

// What is looked for may be the name of a file, and is none.
function withoutPattern(args: Running['args']): Running['args'] {
  const isOption = ({ value }: Running['args'][number]): boolean =>
    (lettersOf(value) ?? '').startsWith('-');
  if (args.some(({ value }) => /^-\w*[ef]$/.test(lettersOf(value) ?? ''))) return args;
  const first = args.findIndex((one) => !isOption(one));
  return args.filter((_, index) => index !== first);
}

function tee({ args, state, at }: Running, read: Value | undefined): State {
  const text = read ?? literal('');
  const after: State = {
    ...state,
    status: { kind: 'unknown' },
    printed: concat([state.printed, text]),
  };
  const targets = args.filter(({ value }) => !/^-/.test(lettersOf(value) ?? ''));
  return targets.reduce((one, { value }) => writeText(one, { target: value, text, at }), after);
}
