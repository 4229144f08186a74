import { brotliCompressSync, constants } from 'node:zlib';

/** The text of `grammar.json`: each file compressed and in Base64, with where it comes from. */
export function packPowershellGrammar(wasm: {
  readonly engine: Uint8Array;
  readonly grammar: Uint8Array;
}): string {
  const packed = {
    source: 'https://www.npmjs.com/package/tree-sitter-powershell/v/0.26.4',
    date: '2026-11-23',
    comment:
      'engine: web-tree-sitter.wasm of web-tree-sitter 0.27.1; grammar: tree-sitter-powershell.wasm of tree-sitter-powershell 0.26.4; both MIT; brotli, Base64; written by packages/dev/src/refresh-powershell-grammar.ts',
    engine: pack(wasm.engine),
    grammar: pack(wasm.grammar),
  };
  return `${JSON.stringify(packed, undefined, 2)}\n`;
}

function pack(bytes: Uint8Array): string {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  return brotliCompressSync(bytes, { params }).toString('base64');
}
