import { builtinModules } from 'node:module';

/** How a thing of a module is called: `node:fs.readFile`, `tool-cache.downloadTool`, `got`. */
export function importedName(from: string, name: string): string {
  const short = shortName(from);
  return name === 'default' || name === '*' ? short : `${short}.${name}`;
}

function shortName(from: string): string {
  if (from.startsWith('node:')) return from;
  if (builtins.has(from)) return `node:${from}`;
  if (from.startsWith('@actions/')) return from.slice('@actions/'.length);
  return from;
}

const builtins: ReadonlySet<string> = new Set(builtinModules);
