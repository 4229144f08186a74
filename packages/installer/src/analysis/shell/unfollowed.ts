import { quoted } from '@portcullis/core';
import { programs } from '../../facts/programs.ts';
import type { Running } from './hash-command.ts';
import { sitesIn } from './sites-in.ts';
import { lettersOf, textOf, type Value } from './value.ts';

/** A program that may fetch or run something in a way that nobody reads here: told, and never taken for nothing. */
export function noteUnfollowed({ program, args, state, at, context }: Running): void {
  const words = args.map(({ value }) => value);
  const reason = reasonFor(program, words, state.input);
  if (reason !== undefined) {
    context.shared.doubts.set(`unfollowed ${at.start}`, { ...at, reason });
  }
}

function reasonFor(program: string, words: readonly Value[], input: Value): string | undefined {
  const name = program === '' ? 'a command' : quoted(program);
  const isConfigured = words.some((one) => /^(?:-K|--config)/.test(lettersOf(one) ?? ''));
  if (/^curl(?:\.exe)?$/.test(program) && isConfigured)
    return `what ${name} gets stands in another file, which is not followed`;
  if (programs.transfers.has(program) && words.length > 0)
    return `${name} may get something from the network, which is not followed`;
  const letters = words.map((word) => lettersOf(word) ?? '');
  if (
    programs.fetchers.has(program) &&
    letters.some((word) => /^(?:-\w*K|--config|-i|--input-file)/.test(word))
  )
    return `${name} reads from a file what it gets`;
  if (program === 'openssl' && letters[0] === 's_client')
    return `${name} may get something from the network, which is not followed`;
  if (program === 'sed' && letters.some((word) => /^\d*e(?:\s|$)/.test(word)))
    return `${name} runs what it reads`;
  if (programs.languages.has(program) && [...words, input].some(isForeign))
    return `${name} runs code of another language that may get something from the network`;
  if (!programs.readers.has(program) && !isKnown(program) && sitesIn(input).length > 0)
    return `what is downloaded is given to ${name}, and nobody knows what that does with it`;
  if (!programs.readers.has(program) && words.some(isAddress(words)))
    return `${name} is given an address, and what it does with that is not followed`;
  return undefined;
}

/** Code, in a word or on standard input, that speaks to the network or starts programs that do. */
function isForeign(value: Value): boolean {
  return value.some((one) => foreign.test(textOf(one)));
}

const foreign =
  /\burllib|\burlopen|\burlretrieve|\brequests\.|\bhttp\.client|\bhttplib|\bsocket\b|\bLWP\b|\bHTTP::|\bgetstore\b|\bNet::|\bnet\/http|\bopen-uri|\bURI\.open|\bfetch\s*\(|\bhttps?\.(?:get|request)|require\(['"](?:node:)?(?:https?|net|child_process)['"]\)|\bfile_get_contents|\bcurl_|\bcopy\s*\(\s*['"]https?:|\/inet\/|\b(?:system|popen|exec\w*|spawn\w*|subprocess\.\w+|check_call|check_output)\b[^\n]*\b(?:curl|wget)\b|\b(?:curl|wget)\b[^\n]*\|\s*getline/i;

function isKnown(program: string): boolean {
  return program === '' || program.startsWith('-') || programs.interpreters.has(program);
}

/** A whole word, which no option asks for, is an address; messages that have one inside are not. */
function isAddress(words: readonly Value[]): (value: Value, index: number) => boolean {
  return (value, index) =>
    value.some((one) => /^(?:https?|ftp|rsync|s3|gs|oci|docker):\/\/\S+$/i.test(textOf(one))) &&
    !isServer.test(lettersOf(words[index - 1] ?? []) ?? '');
}

const isServer =
  /^(?:-i|--(?:index-url|extra-index-url|registry|import|keyserver|proxy|server|url|issuer|certificate-oidc-issuer)|registry|add|remote)$/;
