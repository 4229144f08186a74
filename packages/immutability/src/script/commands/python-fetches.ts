import type { Choice } from '../../fetch/choice.ts';
import { partChoice } from '../../fetch/part-choice.ts';
import { shown } from '../choices/shown.ts';
import { textChoice } from '../choices/text-choice.ts';
import type { CommandFetch } from './command-fetch.ts';

/**
 * `python -c 'import urllib.request; …'`: what a text on the command line downloads by Python's own means. As in files of
 * Python it is read by its words: a literal, or an argument, is the address.
 * https://docs.python.org/3/using/cmdline.html#cmdoption-c
 */
export function pythonFetches(words: readonly Choice[]): readonly CommandFetch[] {
  const flag = words.findIndex((word) => /^-[A-Za-z]*c$/.test(shown(word)));
  const [code, ...args] = flag === -1 ? [] : words.slice(flag + 1);
  const text = code === undefined ? '' : shown(code).slice(0, mostText);
  return [...text.matchAll(calls)].slice(0, mostCalls).flatMap(({ 0: call, index }) => {
    const rest = text.slice(index + call.length, index + call.length + 400);
    const choice = addressIn(rest, args);
    const by = `python ${call.replace(/\W+$/, '')}`;
    const file = destinationIn(call, rest, text);
    const destination = file === undefined ? {} : { destination: file };
    return /\bdata ?=/.test(rest) ? [] : [{ kind: 'download', by, choice, ...destination }];
  });
}

const mostText = 20_000;
const mostCalls = 10;
const calls = /\burl(?:retrieve|open)\(|\b(?:requests|httpx)\.get\(/g;

/** Text, or `sys.argv[1]`: the first word behind the code. */
function addressIn(rest: string, args: readonly Choice[]): Choice {
  const [, index = ''] = /^\s*(?:f?["']\{)?(?:str\()?sys\.argv\[(\d)\]/.exec(rest) ?? [];
  const argument = index === '' ? undefined : args[Number(index) - 1];
  if (argument !== undefined) return argument;
  const [, , url] = /^\s*(?:url\s*=\s*)?f?(["'])([^"'\n{}]*)\1/.exec(rest) ?? [];
  return url === undefined
    ? partChoice({ kind: 'unknown', why: 'nothing shows what the address is' })
    : textChoice(url);
}

/** What is not written into a file is printed. */
function destinationIn(call: string, rest: string, text: string): Choice | undefined {
  const own = call.startsWith('urlretrieve')
    ? /^[^,()]{0,300},\s*(["'])([^"'\n]*)\1/.exec(rest)
    : /\bopen\(\s*(["'])([^"'\n]*)\1\s*,\s*["']w/.exec(text);
  return own?.[2] === undefined ? undefined : textChoice(own[2]);
}
