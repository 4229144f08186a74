import { nullValue, unknownValue, type Value } from '../values/value.ts';
import type { Builtin } from './builtin.ts';
import { fetchInto } from './site-of.ts';

const webRequest: Builtin = (machine, node, { name, args }) => {
  if (/^head$/i.test(args.named('method')?.texts[0] ?? '')) return unknownValue;
  const url = args.named('uri', 'url') ?? args.positional[0] ?? unknownValue;
  return fetched(machine, node, { command: name, url, destination: args.named('outfile') });
};

const bits: Builtin = (machine, node, { name, args }) => {
  const url = args.named('source') ?? args.positional[0] ?? unknownValue;
  const destination = args.named('destination') ?? args.positional[1] ?? unknownValue;
  return fetched(machine, node, { command: name, url, destination });
};

/** Programs that take `-o FILE`; in Windows PowerShell `curl` and `wget` are other names of Invoke-WebRequest. */
const program: Builtin = (machine, node, call) => {
  const { name, args } = call;
  if (args.named('uri', 'outfile', 'usebasicparsing')) return webRequest(machine, node, call);
  const words = args.words.map(({ texts }) => texts[0] ?? '');
  const isUrl = (text: string): boolean => /^(?:https?|ftp):|^\{/i.test(text);
  const out = words.findIndex((text) => outputOption.test(text));
  const rest = args.words.filter((_, at) => at !== out + 1 || out < 0);
  const url = rest.find(({ texts }) => texts.some((text) => /^(?:https?|ftp):/i.test(text)));
  const [other] = rest.filter(({ texts }) => isUrl(texts[0] ?? ''));
  const named = words.some((text) => /^(?:-[a-zA-Z]*O|--remote-name)$/.test(text));
  const source = url ?? other ?? unknownValue;
  const destination =
    out >= 0 ? (args.words[out + 1] ?? unknownValue) : implied(name, named, source);
  return fetched(machine, node, { command: name, url: source, destination });
};

const outputOption = /^(?:-[a-zA-Z]*o|--output|--out|--output-document|-O)$/;

/** wget and aria2c name the file after the address, curl does with `-O`. */
function implied(name: string, isNamed: boolean, url: Value): Value | undefined {
  if (name === 'curl' && !isNamed) return undefined;
  return { ...unknownValue, texts: url.texts.map((text) => text.replace(/^.*\//, '')) };
}

type Fetched = Parameters<typeof fetchInto>[2];

function fetched(
  machine: Parameters<Builtin>[0],
  node: Parameters<Builtin>[1],
  fetch: Fetched,
): Value {
  const site = fetchInto(machine, node, fetch);
  return fetch.destination ? nullValue : { ...unknownValue, content: new Set([site]) };
}

export const downloadCommands: Readonly<Record<string, Builtin>> = {
  'invoke-webrequest': webRequest,
  iwr: webRequest,
  'invoke-restmethod': webRequest,
  irm: webRequest,
  'start-bitstransfer': bits,
  curl: program,
  wget: program,
  aria2c: program,
};
