import { readFileSync, writeFileSync } from 'node:fs';
import { packPowershellGrammar } from './pack-powershell-grammar.ts';

// node packages/dev/src/refresh-powershell-grammar.ts: writes the two wasm files of the packages that
// package-lock.json names into one JSON, so that they are part of the action's one file.
const folder = 'packages/installer/src/powershell/grammar';
const wasm = {
  engine: readFileSync('node_modules/web-tree-sitter/web-tree-sitter.wasm'),
  grammar: readFileSync('node_modules/tree-sitter-powershell/tree-sitter-powershell.wasm'),
};
writeFileSync(`${folder}/grammar.json`, packPowershellGrammar(wasm));
