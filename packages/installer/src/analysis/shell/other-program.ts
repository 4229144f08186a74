import { programs } from '../../facts/programs.ts';
import type { Argument } from './arguments.ts';
import { lettersAt } from './arguments.ts';
import { editInPlace } from './edit-in-place.ts';
import { runFetch } from './fetch-command.ts';
import { findFile, findUsed, useFile } from './files.ts';
import type { Running } from './hash-command.ts';
import { runFetchedText } from './run-fetched-text.ts';
import { sitesIn } from './sites-in.ts';
import type { State } from './state.ts';
import { isTextTool, runTextTool } from './text-tool.ts';
import { empty, lettersOf, literal, type Value } from './value.ts';

/** What no other file knows: tools that print, programs in other languages, and those that nobody has told of. */
export function runOther(before: Running): State {
  const running = { ...before, state: editInPlace(before) };
  const { program } = running;
  const inline = programs.interpreters.get(program);
  if (inline !== undefined) return interpreted(inline, running);
  if (!isTextTool(program)) handOver(running);
  return runTextTool(running);
}

function doubt(reason: string, { at, context }: Running): void {
  context.shared.doubts.set(`${reason} ${at.start}`, { ...at, reason });
}

/** `python3 -c …`, `pwsh -Command …`, `node FILE`, `… | perl`. */
function interpreted(inline: RegExp, running: Running): State {
  const { args, state, at, context } = running;
  const after: State = { ...state, status: { kind: 'unknown' } };
  const flag = args.findIndex(({ value }) => inline.test(lettersOf(value) ?? ''));
  if (flag !== -1) {
    const texts = args.slice(flag + 1).map(({ value }) => value);
    if (lettersAt(args, flag + 1) === '-') runFetchedText(state.input, running);
    if (!texts.some((text) => runFetchedText(text, running))) runWritten(texts, running);
    return runTextTool(running);
  }
  const files = args.flatMap(({ value }) => findUsed(state, value) ?? []);
  for (const file of files) useFile(file, 'run', { state, at, context });
  const isGiven = args.some(({ value }) => runFetchedText(value, running));
  const isInput = files.length === 0 && !isGiven && args.every(isOption);
  if (isInput && !runFetchedText(state.input, running)) runWritten([state.input], running);
  return isInput ? after : runTextTool(running);
}

function isOption({ value }: Argument): boolean {
  return (lettersOf(value) ?? '').startsWith('-');
}

/** PowerShell that stands in the script; of other languages it is told where they speak to the network. */
function runWritten(texts: readonly Value[], running: Running): void {
  const { program, state } = running;
  if (!/^(?:pwsh|powershell|cmd)/.test(program)) return;
  const text = texts.map((one) => lettersOf(one) ?? '').join(' ');
  const isEncoded = /^[\w+/=]{8,}$/.test(text);
  if (!downloading.test(text) && !isEncoded) return;
  if (!/\b(?:iex|Invoke-Expression)\b/i.test(text)) {
    doubt(`what "${program}" does here cannot be followed`, running);
    return;
  }
  const urls = [...text.matchAll(/https?:\/\/[^\s'"|;)]+/g)].map(([url]) => literal(url));
  const fetch = { program, urls, destination: undefined };
  const { printed } = runFetch(fetch, { ...running, state: { ...state, printed: empty } });
  runFetchedText(printed, running);
}

const downloading =
  /Download(?:File|String|Data)|Invoke-(?:WebRequest|RestMethod)|Start-BitsTransfer|HttpClient|\b(?:irm|iwr|curl|wget|bitsadmin|urlcache)\b/i;

/** What becomes of a download in there is not known; of one that is checked it need not be. */
function handOver(running: Running): void {
  const { program, args, state, at, context } = running;
  const files = args.flatMap(({ value }) => findFile(state, value) ?? []);
  const own = files.filter(({ sites, text }) => sites.length > 0 && text === undefined);
  for (const file of own) {
    if (file.checked !== undefined) useFile(file, 'used', { state, at, context });
  }
  const isOpen = own.some(({ checked }) => checked === undefined);
  const isFed =
    sitesIn(state.input).length > 0 || args.some(({ value }) => sitesIn(value).length > 0);
  if (isOpen || isFed) doubt(`what "${program}" does with a download cannot be followed`, running);
}
