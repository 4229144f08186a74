import type { Choice } from '../../fetch/choice.ts';
import { partChoice } from '../../fetch/part-choice.ts';
import { joined } from '../choices/joined.ts';
import { shown } from '../choices/shown.ts';
import { textChoice } from '../choices/text-choice.ts';
import { textOf } from '../choices/text-of.ts';
import { theRest } from './all-parameters.ts';
import type { Running } from './context.ts';
import { machineAnswer } from './machine-answer.ts';
import { setVariable } from './set-variable.ts';
import { tell } from './tell.ts';

/** What shells do themselves, and programs that only pass on text; false for all others. */
export function runBuiltin(words: readonly Choice[], running: Running): boolean {
  const [first, ...args] = words;
  if (first === undefined) return true;
  const name = shown(first);
  const { state, context } = running;
  switch (name) {
    case 'exit':
      state.flow = 'exit';
      return true;
    case 'return':
      state.flow = 'return';
      return true;
    case 'exec':
      return args.length === 0;
    case 'echo':
      context.heard?.push(
        ...between(args.filter((one) => !/^-[neE]+$/.test(shown(one)))),
        textChoice('\n'),
      );
      return true;
    case 'printf':
      context.heard?.push(printed(args));
      return true;
    case 'shift':
      shift(args, running);
      return true;
    case 'read':
      return read(args, running);
    case 'set':
    case 'cd':
    case 'pushd':
    case 'popd':
    case 'true':
    case 'false':
    case ':':
    case 'trap':
    case 'test':
    case '[':
    case 'mkdir':
    case 'chmod':
    case 'unset':
      return true;
    case 'basename':
    case 'dirname':
    case 'realpath':
    case 'readlink':
      context.heard?.push(args.at(-1) ?? textChoice(''));
      return true;
    default:
      return passOn(name.slice(name.lastIndexOf('/') + 1), args, running);
  }
}

function between(words: readonly Choice[]): readonly Choice[] {
  return words.flatMap((word, index) => (index === 0 ? [word] : [textChoice(' '), word]));
}

/** `printf '%s' "$x"` */
function printed([format, ...args]: readonly Choice[]): Choice {
  const text = format === undefined ? undefined : textOf(format);
  if (format === undefined || text === undefined) return format ?? textChoice('');
  const pieces = text.replaceAll('\\n', '\n').split(/%[-\d.]*[sbdqi]/);
  return joined(
    pieces.flatMap((piece, index) => [
      textChoice(piece),
      ...(index < pieces.length - 1 ? [args[index] ?? textChoice('')] : []),
    ]),
  );
}

function shift([by]: readonly Choice[], { state }: Running): void {
  const count = by === undefined ? 1 : Number(textOf(by) ?? 1);
  const rest = state.positional?.slice(Number.isInteger(count) && count > 0 ? count : 1);
  if (rest !== undefined)
    state.positional =
      state.positional?.includes(theRest) === true && !rest.includes(theRest)
        ? [...rest, theRest]
        : rest;
}

function read(args: readonly Choice[], { state, context }: Running): boolean {
  const value = context.input ?? partChoice({ kind: 'unknown', why: 'it is read' });
  for (const one of args) {
    const name = shown(one);
    if (/^\w+$/.test(name)) setVariable(name, { kind: 'text', choice: value }, state);
  }
  return true;
}

const filters =
  /^(?:jq|yq|sed|awk|gawk|grep|egrep|fgrep|cut|tr|head|tail|sort|uniq|xargs|cat|tee|rev|tac|column|fold|python3?|node|perl|ruby|base64|dos2unix|gojq|rg|paste)$/;

/** `jq`, `sed`, `grep`, `cat`: what comes out is what went in, or a part of it. */
function passOn(name: string, args: readonly Choice[], { state, context }: Running): boolean {
  const machine = machineAnswer(name, args);
  if (machine !== undefined) {
    context.heard?.push(partChoice(machine));
    return true;
  }
  if (!filters.test(name)) return false;
  const names = args.filter((one) => !shown(one).startsWith('-'));
  const files = names.flatMap((one) => state.files.get(shown(one)) ?? []);
  const [file] = files;
  const input = file ?? context.input;
  if (name === 'tee' && context.input !== undefined) {
    for (const one of names) {
      state.files.set(shown(one), context.input);
      tell(shown(one), context.input, { state, context });
    }
  }
  const isProgram = /^(?:python3?|node|perl|ruby|xargs)$/.test(name);
  if (isProgram && input === undefined) return false;
  context.heard?.push(input === undefined ? ofFile(names) : filtered(name, args, input));
  return !isProgram;
}

/** A file that the script has not written: the action's own, or one of who uses it. */
function ofFile(names: readonly Choice[]): Choice {
  const last = names.at(-1);
  const path = last === undefined ? '' : shown(last);
  if (path === '') return partChoice({ kind: 'unknown', why: 'nobody can tell what is read' });
  const isOwn = /GITHUB_ACTION_PATH|github\.action_path|BASH_SOURCE|\{0\}|dirname/.test(path);
  return partChoice({ kind: isOwn ? 'table' : 'workspace', name: path });
}

function filtered(name: string, args: readonly Choice[], input: Choice): Choice {
  const text = textOf(input);
  const script = args.map(shown).join(' ');
  if (text === undefined || name === 'cat' || name === 'tee') return input;
  if (
    name === 'tr' &&
    /upper|A-Z/.test(shown(args[0] ?? textChoice(''))) &&
    /lower|a-z/.test(script)
  )
    return textChoice(text.toLowerCase());
  const [, from, to] = /s\/\^?([\w.]+)\/([\w.]*)\/g?$/.exec(script) ?? [];
  return name === 'sed' && from !== undefined
    ? textChoice(text.replace(from, to ?? ''))
    : { ...input, isOpen: true };
}
