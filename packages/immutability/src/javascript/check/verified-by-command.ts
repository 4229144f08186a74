import type { CheckOutcome } from '../../fetch/fetch.ts';
import type { AbstractValue, Facts } from './abstract-value.ts';
import type { CallInWalk } from './call-in-walk.ts';
import { filesOf, filesWithin } from './files-of.ts';
import { gpgKeys } from './gpg-keys.ts';
import { rootOf } from './root-of.ts';
import type { Walk } from './walk.ts';

/** What is proved where a command that verifies ends well; undefined for other commands. */
export function verifiedByCommand(
  words: readonly (string | undefined)[],
  call: CallInWalk,
  walk: Walk,
): Facts | undefined {
  const program = (words[0] ?? '').replace(/^.*[/\\]/, '').replace(/\.exe$/, '');
  const tool = tools.find((one) => one.programs.has(program) && one.says(words));
  if (tool === undefined) return undefined;
  const items = call.args.flatMap((one) => (one.kind === 'list' ? one.items : []));
  const named = items.flatMap((one) => filesOf(one, walk.state));
  const files = named.length > 0 ? named : call.args.flatMap((one) => filesWithin(one, walk.state));
  if (files.length === 0) return undefined;
  const outcome = tool.programs.has('gpg')
    ? gpgKeys(words, walk.program)
    : outcomeOf(tool, items, walk);
  const checks = new Map([[`command ${call.node.range?.join()}`, outcome]]);
  return new Map(files.map((file) => [file, checks]));
}

interface Tool {
  readonly programs: ReadonlySet<string>;
  readonly says: (words: readonly (string | undefined)[]) => boolean;
  /** Options whose value says who signs; all that are given must be shipped. */
  readonly keys: readonly string[];
}

/** As their manuals say, on 2026-11-23. What they verify against is told by their options alone. */
const tools: readonly Tool[] = [
  {
    programs: new Set(['cosign']),
    says: (words) => words[1]?.startsWith('verify') === true,
    keys: ['--key', '--certificate-identity', '--certificate-identity-regexp', '--certificate'],
  },
  {
    programs: new Set(['minisign', 'rsign', 'signify']),
    says: (words) => words.some((one) => one?.startsWith('-') === true && one.includes('V')),
    keys: ['-P', '-p'],
  },
  {
    programs: new Set(['gpg', 'gpg2', 'gpgv']),
    says: (words) => words.includes('--verify'),
    keys: [],
  },
  {
    programs: new Set(['gh']),
    says: (words) => words[1] === 'attestation' && words[2] === 'verify',
    keys: ['--repo', '-R', '--owner', '-o', '--signer-workflow', '--cert-identity'],
  },
  {
    programs: new Set(['sha256sum', 'sha512sum', 'shasum']),
    says: (words) => words.some((one) => one === '-c' || one === '--check'),
    keys: [],
  },
];

/** A key in a file, or at a URL, is whose that is; and a pattern that fits everybody names nobody. */
function isOfOthers(value: AbstractValue, option: AbstractValue | undefined): boolean {
  if (value.kind !== 'constant' || option?.kind !== 'constant') return false;
  const text = String(value.value);
  if (ofFile.has(String(option.value))) return true;
  return (
    option.value === '--certificate-identity-regexp' && !/:\/\/[\w.\\-]+\/[\w.\\-]{3,}/.test(text)
  );
}

const ofFile: ReadonlySet<string> = new Set(['--key', '--certificate', '-p']);

function outcomeOf(tool: Tool, items: readonly AbstractValue[], walk: Walk): CheckOutcome {
  const [name = ''] = tool.programs;
  const keys = items.filter((_, index) => {
    const before = items[index - 1];
    return before?.kind === 'constant' && tool.keys.includes(String(before.value));
  });
  const isTold = !items.some((one, index) => isOfOthers(one, items[index - 1]));
  if (keys.length > 0 && isTold) {
    return rootOf({ kind: 'list', items: keys }, { what: `"${name}"`, kind: 'key' }, walk);
  }
  return {
    verification: 'unknown',
    holds: 'unknown',
    why: `"${name}" verifies it, and with what could not be followed`,
  };
}
