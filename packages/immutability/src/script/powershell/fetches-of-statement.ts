import { shown } from '../choices/shown.ts';
import type { CommandFetch } from '../commands/command-fetch.ts';
import { fetchesOfWords } from '../commands/fetches-of-words.ts';
import type { RoughFetch } from '../rough/rough-fetch.ts';
import type { ShellText } from '../shell-text.ts';
import { argumentsOf } from './arguments-of.ts';
import { choiceOfToken, type Variables } from './choice-of-token.ts';
import type { ScriptScope } from './script-scope.ts';
import type { Token } from './tokens-of.ts';

/** What one statement fetches: a verb of the web, a method, a function of the script, or another command line. */
export function fetchesOfStatement(
  statement: readonly Token[],
  scope: ScriptScope,
): readonly RoughFetch[] {
  const { variables, text } = scope;
  const at = statement.findIndex(
    ({ kind, text: word }) => kind === 'word' && (webVerbs.test(word) || methods.test(word)),
  );
  const [first] = statement;
  const last = statement.at(-1);
  if (first === undefined || last === undefined) return [];
  const isRun = statement.some(({ text: word }) => runVerbs.test(word));
  if (at === -1) return ofCall(statement, scope) ?? ofCommands(statement, variables, text);
  const verb = statement[at] ?? first;
  const pipe = statement.findIndex(({ kind }, index) => index > at && kind === 'pipe');
  const rest = statement.slice(at + 1, pipe === -1 ? undefined : pipe);
  const { url, destination } = methods.test(verb.text) ? ofMethod(rest) : ofVerb(rest);
  if (url === undefined || isUpload(rest)) return [];
  const choice = choiceOfToken(url, variables, text);
  if (/^(?:https?:\/\/)?(?:localhost|127\.)/.test(shown(choice))) return [];
  const fetch: CommandFetch = {
    ...{ kind: isRun ? 'exec-remote' : 'download', by: verb.text.replace(/^.*\./, '.'), choice },
    ...(destination === undefined
      ? {}
      : { destination: choiceOfToken(destination, variables, text) }),
  };
  return [{ start: verb.start, end: last.end, fetch }];
}

const webVerbs = /^(?:iwr|irm|Invoke-WebRequest|Invoke-RestMethod|Start-BitsTransfer)$/i;
const runVerbs = /^(?:iex|Invoke-Expression)$/i;
const methods = /\.Download(?:File|String|Data)(?:Async|TaskAsync)?$/i;

function ofVerb(words: readonly Token[]) {
  const option = (pattern: RegExp) => words[words.findIndex((word) => pattern.test(word.text)) + 1];
  const has = (pattern: RegExp) => words.some((word) => pattern.test(word.text));
  const plain = words.filter((word, index) => !isOption(word) && !isValued(words[index - 1]));
  const url = has(/^-(?:Uri|Source)$/i) ? option(/^-(?:Uri|Source)$/i) : plain[0];
  const destination = has(/^-(?:OutFile|Destination|o)$/i)
    ? option(/^-(?:OutFile|Destination|o)$/i)
    : undefined;
  return { url, destination };
}

function isOption(word: Token): boolean {
  return word.text.startsWith('-');
}

function isValued(word: Token | undefined): boolean {
  return (
    word !== undefined &&
    /^-(?!UseBasic|UseB|Verbose|PassThru|SkipC|Resume|Allow|Debug|NoProxy|PreserveA|DisableK)/i.test(
      word.text,
    ) &&
    isOption(word)
  );
}

function ofMethod([url, destination]: readonly Token[]) {
  return { url, destination };
}

function isUpload(words: readonly Token[]): boolean {
  return words.some(
    ({ text }, index) =>
      /^-(?:Body|InFile|Form)$/i.test(text) ||
      (/^-Method$/i.test(text) &&
        /^(?:post|put|patch|delete)$/i.test(words[index + 1]?.text ?? '')),
  );
}

/** `$x = GetFile -Url $url -OutFile y`: a function of the script. */
function ofCall(
  statement: readonly Token[],
  { functions, variables, text }: ScriptScope,
): readonly RoughFetch[] | undefined {
  const at = statement[1]?.text === '=' ? 2 : 0;
  const name = statement[at];
  const last = statement.at(-1);
  const called = functions.get(name?.text.toLowerCase() ?? '');
  if (called === undefined || name === undefined || last === undefined) return undefined;
  const given = argumentsOf(called, statement.slice(at + 1));
  const url = given.get(called.url);
  if (url === undefined) return undefined;
  const put = called.destination === undefined ? undefined : given.get(called.destination);
  const fetch: CommandFetch = {
    ...{ kind: 'download', by: name.text, choice: choiceOfToken(url, variables, text) },
    ...(put === undefined ? {} : { destination: choiceOfToken(put, variables, text) }),
  };
  return [{ start: name.start, end: last.end, fetch }];
}

/** Other command lines: `choco install x`, `pip install y`, behind `&` or in a pipe. */
function ofCommands(
  statement: readonly Token[],
  variables: Variables,
  text: ShellText,
): readonly RoughFetch[] {
  const words = statement[1]?.text === '=' ? statement.slice(2) : statement;
  const [first] = words;
  const last = words.at(-1);
  if (first === undefined || last === undefined || (first.text.startsWith('$') && words.length < 2))
    return [];
  const pipe = words.findIndex(({ kind }) => kind === 'pipe');
  const line = words.slice(0, pipe === -1 ? undefined : pipe);
  const choices = line
    .filter((word) => !/^(?:\d|\*)?>/.test(word.text))
    .map((word) => choiceOfToken(word, variables, text));
  return fetchesOfWords(choices).map((fetch) => ({ start: first.start, end: last.end, fetch }));
}
