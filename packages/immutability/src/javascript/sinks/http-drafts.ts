import type { Node } from 'estree';
import type { Program } from '../program/program.ts';
import { choiceOf } from '../value/choice-of.ts';
import { choiceTexts } from './choice-text.ts';
import { decidesCode } from './decides-code.ts';
import type { Draft } from './draft.ts';
import { isWritten } from './is-written.ts';
import type { NamedCall } from './named-call.ts';
import { optionOf } from './option-of.ts';
import { isFileUrl, isScriptUrl } from './url-words.ts';

/** Requests over HTTP whose answer decides code, or is code. */
export function httpDrafts(named: NamedCall, program: Program): Draft[] {
  const by = requestBy(named);
  const url = by && urlNode(by, named, program);
  if (!by || !url || !isGet(named, program)) return [];
  if (!isSure(by) && !canBeUrl(url, program)) return [];
  const choice = choiceOf(url, program);
  const texts = choiceTexts(choice);
  if (!isSure(by) && !isAddress(texts) && !isWritten(named.call, program)) return [];
  if (!decidesCode(named.call, texts, program) || isOnlyThere(by, texts)) return [];
  if (texts.some(isScriptUrl)) return [{ call: named.call, kind: 'exec-remote', by, choice }];
  const isDownload = texts.some(isFileUrl) || isWritten(named.call, program);
  return [{ call: named.call, kind: isDownload ? 'download' : 'api-latest', by, choice }];
}

function isAddress(texts: readonly string[]): boolean {
  return texts.some((text) => /^https?:\/\//.test(text));
}

/** Before anything is followed: most calls of `get` ask a Map. */
function canBeUrl(node: Node, program: Program): boolean {
  return /^["'`]https?:|ur[li]|link|endpoint|href/i.test(program.textOf(node).slice(0, 300));
}

/** A question whether there is something, and not for the newest of it. */
function isOnlyThere(by: string, urls: readonly string[]): boolean {
  return by.endsWith('.head') && !urls.some((url) => /\/releases\/latest\/?$/.test(url));
}

function requestBy({ names, path, isOwn }: NamedCall): string | undefined {
  const known = names.find((name) => requests.test(name));
  if (known !== undefined) return known;
  const [last = '', before = ''] = path.slice(-2).reverse();
  if (last === 'fetch' && globals.has(before)) return 'fetch';
  if (last === 'getJson' && !isOwn) return 'http-client.HttpClient.getJson';
  if (names.length > 0 || isOwn) return undefined;
  return guesses.has(last) ? `${unsure}${last}` : undefined;
}

/** Functions that ask a server for something. */
const requests =
  /^(?:http-client\.HttpClient\.(?:get|getJson|head|request)|typed-rest-client(?:\/\w+)?\.\w+\.get|fetch|node-fetch(?:\.(?:default|fetch))?|undici\.(?:fetch|request|stream)|got(?:\.\w+)?|axios(?:\.\w+)*|node:https?\.(?:get|request)|(?:follow-redirects|needle|superagent|ky|request|make-fetch-happen|phin|bent|gaxios)(?:\.\w+)*)$/;

const globals: ReadonlySet<string> = new Set(['globalThis', 'global', 'window', 'self']);

/** How requests of clients that nothing is known of are called; taken only with a URL that is written out. */
const guesses: ReadonlySet<string> = new Set([
  'get',
  'fetch',
  'request',
  'got',
  'axios',
  'download',
  'stream',
  'getJson',
  'head',
]);

const unsure = 'a call of ';

function isSure(by: string): boolean {
  return !by.startsWith(unsure);
}

function urlNode(by: string, { call }: NamedCall, program: Program): Node | undefined {
  const [first, second] = call.arguments;
  if (by === 'http-client.HttpClient.request') return second;
  return optionOf(first, 'url', program) ?? optionOf(first, 'uri', program) ?? first;
}

/** Sends nothing but the question. */
function isGet({ call, names }: NamedCall, program: Program): boolean {
  const [first, second] = call.arguments;
  if (names.some((name) => /\.(?:post|put|patch|del|delete|postJson|putJson)$/.test(name))) {
    return false;
  }
  if (names.includes('http-client.HttpClient.request')) {
    return first !== undefined && choiceTexts(choiceOf(first, program)).includes('GET');
  }
  if (optionOf(second, 'body', program) !== undefined) return false;
  const method = optionOf(second, 'method', program) ?? optionOf(first, 'method', program);
  if (method === undefined) return true;
  const texts = choiceTexts(choiceOf(method, program));
  return texts.length === 0 || texts.some((text) => /^(?:get|head)?$/i.test(text.trim()));
}
