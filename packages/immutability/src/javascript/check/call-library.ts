import type { AbstractValue } from './abstract-value.ts';
import { callBuffer } from './call-buffer.ts';
import { callCrypto } from './call-crypto.ts';
import { callExec } from './call-exec.ts';
import { callFiles } from './call-files.ts';
import type { CallInWalk } from './call-in-walk.ts';
import { leafOf, madeOf } from './make-value.ts';
import { usePlaced, useValue } from './use-value.ts';
import type { Walk } from './walk.ts';

/** What functions of known libraries do with a file; undefined for others. */
export function callLibrary(call: CallInWalk, walk: Walk): AbstractValue | undefined {
  for (const name of call.names) {
    const value =
      callPlain(name, call, walk) ??
      callFiles(name, call, walk) ??
      callCrypto(name, call, walk) ??
      callBuffer(name, call, walk) ??
      callExec(name, call, walk);
    if (value !== undefined) return value;
  }
  return undefined;
}

function callPlain(name: string, call: CallInWalk, walk: Walk): AbstractValue | undefined {
  const { node, args } = call;
  if (name.startsWith('node:path.') || name.startsWith('node:os.')) return madeOf(name, node, args);
  if (using.test(name)) {
    for (const one of args) useValue(one, node, walk);
    return leafOf(node, walk);
  }
  if (name === 'core.setFailed') {
    walk.state = { ...walk.state, isFailed: true };
    return leafOf(node, walk);
  }
  if (name === 'process.exit') {
    const [code] = args;
    if (code?.kind !== 'constant' || !code.value) usePlaced(node, walk);
    walk.state = { ...walk.state, isLive: false };
    return leafOf(node, walk);
  }
  return harmless.test(name) ? leafOf(node, walk) : undefined;
}

const using =
  /^(tool-cache\.(extract\w*|cacheDir|cacheFile)|core\.(addPath|setOutput|exportVariable)|cache\.saveCache|artifact\..*|require)$/;

/** They look, say or remove. */
const harmless =
  /^(core\.(info|debug|warning|error|notice|startGroup|endGroup|saveState|setSecret|getInput|isDebug)|console\.\w+|tool-cache\.(find|findAllVersions|isExplicitVersion|evaluateVersions)|io\.(rmRF|mkdirP|which|findInPath)|node:fs\.(stat|lstat|access|exists|unlink|rm|rmdir|mkdir|mkdtemp|readdir|realpath|utimes|close|fsync)|node:(url|util)\..*|JSON\.stringify|Object\.\w+)$/;
