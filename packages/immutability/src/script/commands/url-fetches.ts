import { fetchCommands } from '../../facts/fetch-commands.ts';
import type { Choice } from '../../fetch/choice.ts';
import { isOptions } from '../choices/is-options.ts';
import { mapTexts } from '../choices/map-texts.ts';
import { shown } from '../choices/shown.ts';
import { textChoice } from '../choices/text-choice.ts';
import type { CommandFetch } from './command-fetch.ts';
import { type Arguments, readArguments } from './read-arguments.ts';

/** `curl`, `wget` and the like. Uploads, and what this machine says itself, are none. */
export function urlFetches(program: string, words: readonly Choice[]): readonly CommandFetch[] {
  const valued = fetchCommands.fetchers.get(program) ?? new Set();
  const found = readArguments(words, { valued, isClustered: true });
  if (isUpload(found) || saysOnly(found)) return [];
  const named = [...found.names, ...(found.options.get('--url') ?? [])].filter(isForeign);
  const urls = named.filter((one) => !isOptions(one));
  return urls.map((choice) => {
    const destination = destinationOf(program, found, choice);
    return {
      ...{ kind: 'download', by: program, choice },
      ...(destination === undefined ? {} : { destination }),
      ...(isUnauthenticated(program, found) ? { isUnauthenticated: true } : {}),
    };
  });
}

/** `-k` of wget is something else. */
function isUnauthenticated(program: string, { options }: Arguments): boolean {
  if (program.startsWith('curl')) return options.has('-k') || options.has('--insecure');
  return options.has('--no-check-certificate');
}

function isUpload({ options }: Arguments): boolean {
  const { uploads } = fetchCommands;
  const isGet = options.has('-G') || options.has('--get');
  if (!isGet && uploads.options.some((one) => options.has(one))) return true;
  const methods = uploads.methods.flatMap((one) => options.get(one) ?? []);
  return methods.some((one) => /^(?:POST|PUT|PATCH|DELETE|HEAD)$/i.test(shown(one)));
}

function saysOnly({ options }: Arguments): boolean {
  return options.has('--version') || options.has('--help') || options.has('--spider');
}

const local =
  /^(?:https?:\/\/)?(?:localhost|127\.\d+\.\d+\.\d+|0\.0\.0\.0|\[::1\]|host\.docker\.internal|169\.254\.169\.254|metadata\.google\.internal)(?:[:/]|$)|^file:|^unix:/i;

function isForeign(url: Choice): boolean {
  const text = shown(url);
  return text !== '' && !local.test(text);
}

function destinationOf(program: string, { options }: Arguments, url: Choice): Choice | undefined {
  const isCurl = program.startsWith('curl');
  const isWget = program.startsWith('wget');
  const names = isWget ? ['-O', '--output-document'] : ['-o', '--output', '--out'];
  const file = names.flatMap((name) => options.get(name) ?? []).at(0);
  if (file !== undefined) return /^(?:-|\/dev\/stdout)$/.test(shown(file)) ? undefined : file;
  const isNamed =
    options.has('-O') || options.has('--remote-name') || options.has('--remote-name-all');
  if (isCurl && !isNamed) return undefined;
  if (!isCurl && !isWget && program !== 'aria2c' && program !== 'axel') return undefined;
  return lastPart(url);
}

function lastPart(url: Choice): Choice {
  const [first] = url.alternatives;
  const text = first === undefined ? '' : shown({ alternatives: [first], isOpen: false });
  const at = text.lastIndexOf('/');
  if (first?.parts.every(({ kind }) => kind === 'text') === true)
    return textChoice(text.slice(at + 1).replace(/\?.*$/s, ''));
  let isCut = false;
  // From the end on: what stands before the last slash of a text is gone.
  const alternatives = url.alternatives.map((one) => {
    isCut = false;
    const parts = [...one.parts].reverse().flatMap((part) => {
      if (isCut) return [];
      if (part.kind !== 'text' || !part.text.includes('/')) return [part];
      isCut = true;
      return [{ ...part, text: part.text.slice(part.text.lastIndexOf('/') + 1) }];
    });
    return { ...one, parts: parts.reverse() };
  });
  return mapTexts({ alternatives, isOpen: url.isOpen }, (part) => part);
}
