import { type AbstractValue, type Facts, noFacts } from './abstract-value.ts';
import { applyFacts } from './apply-facts.ts';
import { newHasher } from './call-crypto.ts';
import type { CallInWalk } from './call-in-walk.ts';
import { commandWords } from './command-words.ts';
import { doubtFacts } from './facts.ts';
import { feed } from './feed.ts';
import { filesWithin } from './files-of.ts';
import { isPromisified } from './is-promisified.ts';
import { leafOf } from './make-value.ts';
import { onlyTexts } from './only-texts.ts';
import { useValue } from './use-value.ts';
import { verifiedByCommand } from './verified-by-command.ts';
import type { Walk } from './walk.ts';

/** A command that is run: it uses the file that it is given, unless it is one that verifies. */
export function callExec(name: string, call: CallInWalk, walk: Walk): AbstractValue | undefined {
  if (!runners.test(name)) return undefined;
  const written = commandWords(call.args);
  const words = [written[0] ?? programIn(call.args[0], walk), ...written.slice(1)];
  const files = call.args.flatMap((one) => filesWithin(one, walk.state));
  const facts = verifiedByCommand(words, call, walk);
  const hash = hashCommand(words[0], words);
  if (hash !== undefined && files[0] !== undefined) return hashed(hash, call, walk);
  if (facts === undefined && !harmless.test(words[0] ?? ''))
    for (const one of call.args) useValue(one, call.node, walk);
  return resultOf({ ...call, name }, facts ?? noFacts, walk);
}

/** The name of the program, where all that it can be is one and the same. */
function programIn(command: AbstractValue | undefined, { program }: Walk): string | undefined {
  if (command?.kind !== 'leaf') return undefined;
  const names = onlyTexts(command.node, program)?.map((one) => one.replace(/^.*[/\\]/, ''));
  const [name] = names ?? [];
  return names?.every((one) => one.replace(/\.exe$/, '') === name) ? name : undefined;
}

const runners =
  /^(exec\.(exec|getExecOutput)|node:child_process\.(exec|execFile|spawn)(Sync)?|execa(\.(execa|default))?|cross-spawn.*)$/;

const harmless = /^(.*[/\\])?(ls|file|stat|rm|echo|gpg2?|du|wc|test)(\.exe)?$/;

function resultOf(
  call: CallInWalk & { readonly name: string },
  facts: Facts,
  walk: Walk,
): AbstractValue {
  const { name } = call;
  const isTolerant = canTolerate(call.args[2]);
  const code: AbstractValue = { kind: 'test', whenTrue: noFacts, whenFalse: facts };
  if (name.endsWith('spawnSync')) {
    return { kind: 'object', members: new Map([['status', code]]) };
  }
  if (name.endsWith('Sync')) {
    walk.state = applyFacts(walk.state, facts);
    return leafOf(call.node, walk);
  }
  if (name.endsWith('spawn')) return leafOf(call.node, walk);
  const isOutput = name.endsWith('getExecOutput');
  const value: AbstractValue = isOutput
    ? { kind: 'object', members: new Map([['exitCode', code]]) }
    : code;
  const proved = isPromise(name, call, walk) ? facts : doubtFacts(facts, notAwaited);
  return { kind: 'pending', value, facts: isTolerant ? noFacts : proved, isNever: false };
}

/** Of Node's own only what `promisify` makes gives a promise: to wait for another one is to wait for nothing. */
function isPromise(name: string, { node }: CallInWalk, { program }: Walk): boolean {
  if (name.startsWith('node:')) return isPromisified(node.callee, program);
  return name.startsWith('exec.') || /^execa/.test(name);
}

const notAwaited = 'a command verifies it, and nothing shows that its end is waited for';

/** Options that say, or could say, that an exit code other than 0 is fine. */
function canTolerate(options: AbstractValue | undefined): boolean {
  if (options === undefined) return false;
  if (options.kind === 'constant') return Boolean(options.value);
  if (options.kind !== 'object') return true;
  const { members } = options;
  return (
    canBe(members.get('ignoreReturnCode'), true) ||
    canBe(members.get('reject'), false) ||
    [...members.keys()].some((one) => one.startsWith('...'))
  );
}

function canBe(value: AbstractValue | undefined, wanted: boolean): boolean {
  if (value === undefined) return false;
  return value.kind !== 'constant' || Boolean(value.value) === wanted;
}

function hashCommand(program: string | undefined, words: readonly (string | undefined)[]) {
  const found = /^(?:.*[/\\])?sha(256|512)sum$/.exec(program ?? '');
  if (words.some((one) => one === '-c' || one === '--check')) return undefined;
  if (found) return `sha${found[1]}`;
  const isShasum = /^(?:.*[/\\])?shasum$/.test(program ?? '');
  const size = words[words.indexOf('-a') + 1];
  return isShasum && (size === '256' || size === '512') ? `sha${size}` : undefined;
}

/** `sha256sum FILE`: its output begins with the hash. */
function hashed(algorithm: string, call: CallInWalk, walk: Walk): AbstractValue {
  const hasher = newHasher(algorithm, walk);
  for (const one of call.args) {
    const [file] = filesWithin(one, walk.state);
    if (file !== undefined)
      feed(hasher, one.kind === 'list' ? (one.items.at(-1) ?? one) : one, walk);
  }
  const digest: AbstractValue = { kind: 'digest', key: hasher.key, algorithm };
  return { kind: 'object', members: new Map([['stdout', digest]]) };
}
