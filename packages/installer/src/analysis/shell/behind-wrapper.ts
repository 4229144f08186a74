import { programs } from '../../facts/programs.ts';
import type { Argument } from './arguments.ts';
import { concat, lettersOf, literal, textOf, type Value } from './value.ts';

/** What `sudo`, `env A=b`, `find … -exec` and the like run; undefined when it is none of these. */
export function behindWrapper(
  program: string,
  args: readonly Argument[],
  input: Value,
): readonly Argument[] | undefined {
  if (program === 'find') return behindFind(args);
  const withValue = Object.hasOwn(wrappers, program) ? wrappers[program] : undefined;
  if (withValue === undefined) return behindUnknown(program, args);
  if (program === 'command' && /^-[vV]$/.test(lettersOf(args[0]?.value ?? []) ?? ''))
    return undefined;
  let index = program === 'timeout' ? 1 : 0;
  let placeholder: string | undefined;
  for (; index < args.length; index += 1) {
    const text = lettersOf(args[index]?.value ?? []) ?? '';
    if (program === 'xargs') placeholder ??= placeholderOf(text, args[index + 1]);
    if (withValue.test(text) && text !== '') index += 1;
    else if (!text.startsWith('-') && !/^\w+=/.test(text)) break;
  }
  const rest = args.slice(index);
  if (rest.length === 0) return undefined;
  if (program !== 'xargs') return rest;
  // What is read becomes the last word; it can be any number of them.
  return placeholder === undefined
    ? [...rest, { value: input }]
    : filledIn(rest, placeholder, input);
}

const wrappers: Readonly<Record<string, RegExp>> = {
  sudo: /^-[ugph]$/,
  doas: /^-u$/,
  runuser: /^-[ugG]$/,
  env: /^-[uCS]$/,
  command: /^$/,
  exec: /^-a$/,
  builtin: /^$/,
  nice: /^-n$/,
  nohup: /^$/,
  time: /^$/,
  timeout: /^-[sk]$/,
  busybox: /^$/,
  retry: /^-\w$/,
  setsid: /^$/,
  stdbuf: /^-[ioe]$/,
  ionice: /^-[cn]$/,
  xargs: /^-[nPLsIdEa]$/,
};

/** `-I{}`, `-I {}`: where what is read is put. */
function placeholderOf(text: string, next: Argument | undefined): string | undefined {
  const own = /^-[a-zA-Z0-9]*I(.*)$/s.exec(text)?.[1];
  return own === '' ? lettersOf(next?.value ?? []) : own;
}

function filledIn(args: readonly Argument[], hole: string, value: Value): readonly Argument[] {
  return args.map((one) => {
    const parts = (lettersOf(one.value) ?? '').split(hole);
    if (hole === '' || parts.length === 1) return one;
    const filled = parts.slice(0, 8).flatMap((part, index) => {
      return index === 0 ? [literal(part)] : [value, literal(part)];
    });
    return { value: concat(filled) };
  });
}

/** `find DIR -name '*.sh' -exec COMMAND {} \;`: of the first folder, whatever lies in it. */
function behindFind(args: readonly Argument[]): readonly Argument[] | undefined {
  const texts = args.map(({ value }) => lettersOf(value) ?? '');
  const start = texts.findIndex((text) => /^-(?:exec|execdir|ok|okdir)$/.test(text));
  if (start === -1) return undefined;
  const end = texts.findIndex((text, index) => index > start && /^\\?[;+]$/.test(text));
  const command = args.slice(start + 1, end === -1 ? undefined : end);
  const named = args[texts.findIndex((text) => /^-i?(?:name|path)$/.test(text)) + 1];
  const name = texts.some((text) => /^-i?name$/.test(text)) ? named?.value : literal('*');
  const found = concat([args[0]?.value ?? literal('.'), literal('/'), name ?? literal('*')]);
  return command.length === 0 ? undefined : filledIn(command, '{}', found);
}

/** `torsocks curl -O …`: nobody names a program that fetches, and what it should get, for another reason. */
function behindUnknown(
  program: string,
  args: readonly Argument[],
): readonly Argument[] | undefined {
  if (programs.installers.has(program) || programs.unpackers.has(program)) return undefined;
  const start = args.findIndex(({ value }) => {
    const text = lettersOf(value) ?? '';
    return /^(?:\/\S*\/)?(?:curl|wget2?|aria2c)$/.test(text);
  });
  if (start === -1) return undefined;
  const rest = args.slice(start);
  const isLine = rest.some(({ value }) => value.some((one) => /:\/\//.test(textOf(one))));
  return isLine ? rest : undefined;
}
