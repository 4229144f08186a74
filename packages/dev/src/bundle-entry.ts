import { builtinModules } from 'node:module';
import { resolve } from 'node:path';
import ncc, { type NccModule, type NccResult } from '@vercel/ncc';
import { escapeBundle } from './escape-bundle.ts';
import { indentBundle } from './indent-bundle.ts';
import { patchBundle } from './patch-bundle.ts';
import { pruneBundle } from './prune-bundle.ts';

interface Bundle {
  readonly code: string;
  /** The files that went into the bundle. */
  readonly files: readonly string[];
}

/** One ES module with everything in it but Node's own modules; fails on whatever ncc lets pass. */
export async function bundleEntry(entry: string): Promise<Bundle> {
  const result = await ncc(resolve(entry), {
    cache: false,
    quiet: true,
    target: 'es2022',
    externals: withoutClient,
  });
  const modules = modulesOf(result);
  const problems = [
    ...strayFiles(result),
    ...modules.flatMap(problemOf),
    ...[...result.stats.compilation.warnings].map(({ message }) => message),
  ];
  if (problems.length > 0) throw new Error(`cannot bundle ${entry}:\n${problems.join('\n')}`);
  const files = modules.flatMap((module) => module.resource ?? []);
  return { code: indentBundle(escapeBundle(pruneBundle(patchBundle(result.code, files)))), files };
}

// `@actions/core` imports this client for OIDC tokens, which no action asks for by it, and with it undici (0.9 MB)
// for a proxy agent; `@sigstore/sign` imports `make-fetch-happen` (1.2 MB) for services that we ask by packages/http.
// Any module of Node's stands in for them: docs/decisions/0004-undici.md.
const withoutClient = {
  '@actions/http-client': 'node:http',
  '@actions/http-client/lib/auth': 'node:http',
  '@octokit/core': 'node:http',
  '@octokit/plugin-paginate-rest': 'node:http',
  '@octokit/plugin-rest-endpoint-methods': 'node:http',
  'make-fetch-happen': 'node:http',
  undici: 'node:http',
};

function modulesOf({ stats }: NccResult): readonly NccModule[] {
  const { chunks, chunkGraph } = stats.compilation;
  const top = [...chunks].flatMap((chunk) => chunkGraph.getChunkModules(chunk));
  return top.flatMap((module) => (module.modules === undefined ? [module] : [...module.modules]));
}

/** ncc writes further files for `import()` and for assets; `package.json` only says "type": "module". */
function strayFiles({ assets, code }: NccResult): string[] {
  const names = Object.keys(assets).filter(
    (name) => name !== 'package.json' && !isReplaced(name, code),
  );
  return names.map((name) => `"${name}" would be a second file: is there an import() or an asset?`);
}

/** `web-tree-sitter` names its engine as a file beside it, and never reads it: it is given the bytes. */
function isReplaced(name: string, code: string): boolean {
  return name.endsWith('.wasm') && code.includes('function findWasmBinary()');
}

function problemOf({ resource, externalType, userRequest }: NccModule): string[] {
  if (resource?.includes('@@notfound')) return [`"${resource.split('?')[1]}" cannot be resolved`];
  if (externalType === undefined || isBuiltin(userRequest ?? '')) return [];
  return [`"${userRequest}" would be imported at run time`];
}

function isBuiltin(name: string): boolean {
  return name in withoutClient || builtinModules.includes(name.replace(/^node:/, ''));
}
