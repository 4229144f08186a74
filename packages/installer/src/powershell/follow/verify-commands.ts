import type { PsNode } from '../tree/ps-node.ts';
import type { Cause, Site } from '../values/site.ts';
import { unknownValue, type Value } from '../values/value.ts';
import type { Builtin } from './builtin.ts';
import { digestOf } from './hash-commands.ts';
import type { Machine } from './machine.ts';
import { runProgram } from './run-program.ts';
import { sitesNamedIn } from './site-of.ts';
import { writeVariable } from './variables.ts';

/** Programs that say by their exit code whether a signature is right. */
const verify: Builtin = (machine, node, call) => {
  const { name, args } = call;
  const text = args.words.flatMap(({ texts }) => texts).join(' ');
  if (!/(?:^|\s)-{0,2}(?:verify\S*|V\S*)(?:\s|$)/.test(text) && !alwaysVerify.has(name)) {
    return runProgram(machine, node, call);
  }
  const { state } = machine;
  const named = new Set(state ? args.words.flatMap((word) => [...sitesNamedIn(state, word)]) : []);
  const signed = [...named].filter((site) => !isSignature(site));
  for (const site of named) if (isSignature(site)) site.isReference = true;
  noteSignature(machine, node, { name, signed });
  answer(machine, node, new Set(signed));
  return unknownValue;
};

const alwaysVerify = new Set(['gpgv', 'slsa-verifier']);

function isSignature({ urls, destinations }: Site): boolean {
  return [...urls, ...destinations].some((text) =>
    /\.(?:sig|asc|pem|crt|cert|pub|bundle|sigstore|sigstore\.json|minisig|intoto\.jsonl)$/i.test(
      text,
    ),
  );
}

function noteSignature(
  { checks }: Machine,
  { start, end }: PsNode,
  { name, signed }: { readonly name: string; readonly signed: readonly Site[] },
): void {
  for (const site of signed) site.sources.add('signature');
  checks.set(start, { start, end, tool: name, source: 'signature', onMismatch: 'unknown' });
}

/** Nothing stops when a program fails, until somebody asks for its exit code. */
function answer({ state }: Machine, { start, end }: PsNode, sites: ReadonlySet<Site>): void {
  if (!state) return;
  const causes = new Set<Cause>(['comparison']);
  const code: Value = { ...unknownValue, texts: ['{exit code}'], compared: sites, causes };
  writeVariable(state, 'lastexitcode', { ...code, whenFalse: sites });
  writeVariable(state, '?', { ...code, whenTrue: sites });
  for (const site of sites) {
    const found = state.dirty.get(site);
    if (found) state.dirty.set(site, [...found, { start, end, cause: 'exit-code' }]);
  }
}

const authenticode: Builtin = (machine, _node, { args }) => {
  const path = args.named('filepath', 'literalpath') ?? args.positional[0] ?? args.input;
  const value = digestOf(machine, path ? [path] : [], 'authenticode');
  return { ...value, type: 'authenticode' };
};

export const verifyCommands: Readonly<Record<string, Builtin>> = {
  cosign: verify,
  gpg: verify,
  gpg2: verify,
  gpgv: verify,
  minisign: verify,
  'slsa-verifier': verify,
  gh: verify,
  signify: verify,
  'get-authenticodesignature': authenticode,
};
