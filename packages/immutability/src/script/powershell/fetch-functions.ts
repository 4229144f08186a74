import type { Token } from './tokens-of.ts';

/** A function of the script that fetches what its caller names. */
export interface FetchFunction {
  readonly name: string;
  /** In lower case, in order. */
  readonly parameters: readonly string[];
  readonly url: string;
  /** The parameter that says where it is put; undefined where the answer is handed back. */
  readonly destination: string | undefined;
  readonly start: number;
  readonly end: number;
}

/** Functions with a parameter for an address, and a body that fetches; by name in lower case. */
export function fetchFunctions(tokens: readonly Token[]): ReadonlyMap<string, FetchFunction> {
  const found = new Map<string, FetchFunction>();
  for (const [index, token] of tokens.entries()) {
    if (token.kind !== 'word' || !/^(?:function|filter)$/i.test(token.text)) continue;
    const one = functionAt(tokens, index);
    if (one !== undefined && found.size < mostFunctions) found.set(one.name, one);
  }
  return found;
}

const mostFunctions = 200;
const longest = 4000;

function functionAt(tokens: readonly Token[], index: number): FetchFunction | undefined {
  const name = tokens[index + 1]?.text.replace(/^\w+:/, '').toLowerCase();
  const open = tokens.findIndex(({ text }, at) => at > index && text === '{');
  if (name === undefined || open === -1 || open - index > longest) return undefined;
  const close = closing(tokens, open);
  const head = tokens.slice(index + 2, open);
  const body = tokens.slice(open + 1, close);
  const parameters = parametersOf(head.length > 0 ? head : ofParam(body));
  const url = parameters.find((one) => isUrl.test(one));
  if (url === undefined || !body.some(({ text }) => isFetching.test(text))) return undefined;
  const destination = parameters.find((one) => isDestination.test(one));
  const [start, end] = [tokens[index]?.start ?? 0, tokens[close]?.end ?? 0];
  return { name, parameters, url, destination, start, end };
}

const isUrl = /^(?:ur[il]|link|address|source|remote|download(?:ur[il]|link|address)|endpoint)/;
const isDestination = /^(?:out|dest|target|file$|filename|path$|save)/;
const isFetching =
  /^(?:iwr|irm|Invoke-WebRequest|Invoke-RestMethod|Start-BitsTransfer|curl(?:\.exe)?)$|\.(?:Download(?:File|String|Data)|Get(?:String|ByteArray|Stream)?)(?:Async|TaskAsync)?$/i;

/** `param ( [string]$Url, $OutFile = '' )` at the start of a body. */
function ofParam(body: readonly Token[]): readonly Token[] {
  const at = body.findIndex(({ kind, text }) => kind === 'word' && /^param$/i.test(text));
  if (at === -1 || at > 60) return [];
  const open = body.findIndex(({ text }, index) => index > at && text === '(');
  return open === -1 ? [] : body.slice(open + 1, closing(body, open));
}

/** What stands behind `=` is a default, and what stands in brackets a type. */
function parametersOf(words: readonly Token[]): readonly string[] {
  return words.flatMap(({ text }, index) => {
    const name = /^(?:\[[\w.[\]]+\])?\$(\w+)$/.exec(text)?.[1];
    return name === undefined || words[index - 1]?.text === '=' ? [] : [name.toLowerCase()];
  });
}

/** Where a bracket ends; the end of the text where it does not. */
function closing(tokens: readonly Token[], open: number): number {
  const [opens, closes] = tokens[open]?.text === '(' ? ['(', ')'] : ['{', '}'];
  let depth = 0;
  for (let index = open; index < tokens.length; index += 1) {
    const { kind, text } = tokens[index] ?? { kind: 'word', text: '' };
    if (kind !== 'end') continue;
    if (text === opens) depth += 1;
    if (text === closes) depth -= 1;
    if (depth === 0) return index;
  }
  return tokens.length;
}
