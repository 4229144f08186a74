import { setFlagsFromString } from 'node:v8';
import { brotliDecompressSync } from 'node:zlib';
import { Language, Parser } from 'web-tree-sitter';
import packed from './grammar.json' with { type: 'json' };

let loaded: Promise<Parser> | undefined;

/** The parser of PowerShell: 1.3 MB of wasm, decoded when a script first needs it and then kept. */
export function loadParser(): Promise<Parser> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<Parser> {
  for (const flag of baselineOnly) setFlagsFromString(flag);
  await Parser.init({ wasmBinary: unpack(packed.engine) });
  const parser = new Parser();
  parser.setLanguage(await Language.load(unpack(packed.grammar)));
  return parser;
}

/**
 * V8 reads them when the first module is compiled. It would optimize the lexer of the grammar, one function of 0.46 MB,
 * as soon as a script uses it: two seconds and 2 GB on Node 24, 17 seconds at the end of the process on Node 20.
 */
const baselineOnly = ['--no-wasm-dynamic-tiering', '--no-wasm-tier-up'] as const;

function unpack(text: string): Uint8Array {
  return brotliDecompressSync(Buffer.from(text, 'base64'), { maxOutputLength: 4 << 20 });
}
