import type { CheckOutcome } from '../../fetch/fetch.ts';
import { isOwnCode } from '../library/is-own-code.ts';
import type { Call, Program } from '../program/program.ts';
import { onlyTexts } from './only-texts.ts';

/**
 * What a signature is worth that `gpg` verifies in a folder of keys of its own: the keys are those that the action's own
 * code asks for. A key server can answer what it likes; `gpg` takes only the key of the fingerprint that it asked for.
 * https://www.gnupg.org/documentation/manuals/gnupg/Operational-GPG-Commands.html (2026-11-23)
 */
export function gpgKeys(words: readonly (string | undefined)[], program: Program): CheckOutcome {
  const imports = program.calls.filter((one) => isImport(one, program));
  if (!words.includes('--homedir')) return unclear('takes any key that the machine knows');
  if (imports.length === 0) return unclear('takes keys that could not be followed');
  if (!imports.every((one) => isByFingerprint(one, program)))
    return unclear('takes keys of which not all are named by their fingerprints');
  return {
    verification: 'signature',
    holds: 'always',
    why: '"gpg" verifies it with a key whose whole fingerprint is shipped',
  };
}

function unclear(why: string): CheckOutcome {
  return { verification: 'unknown', holds: 'unknown', why: `"gpg" verifies it, and ${why}` };
}

const importing =
  /["'`\s](--(fast-)?import|--rec(ei)?v-keys?|--fetch-keys?|--locate-\w*keys?|--auto-key-\S+)["'`\s]/;

/** A call one of whose arguments says so, in a text or in a list. */
function isImport(call: Call, program: Program): boolean {
  return (
    call.arguments.some(
      (one) =>
        (one.type === 'ArrayExpression' ||
          one.type === 'Literal' ||
          one.type === 'TemplateLiteral') &&
        importing.test(program.textOf(one).slice(0, mostOfArgument)),
    ) && isOwnCode(call, program)
  );
}

const mostOfArgument = 2000;

/** `--recv-keys FINGERPRINT`, and nothing behind it. */
function isByFingerprint(call: Call, program: Program): boolean {
  const list = call.arguments.find((one) => one.type === 'ArrayExpression');
  const items = list?.type === 'ArrayExpression' ? list.elements : [];
  const at = items.findIndex(
    (one) => one?.type === 'Literal' && /^--rec(ei)?v-keys?$/.test(String(one.value)),
  );
  const keys = items.slice(at + 1);
  const others = items.slice(0, Math.max(0, at));
  return (
    at >= 0 &&
    keys.length > 0 &&
    keys.every((one) => {
      const texts = one && onlyTexts(one, program);
      return texts?.every((text) => /^(0x)?([0-9A-F]{40}|[0-9A-F]{64})$/i.test(text)) === true;
    }) &&
    !others.some((one) => one != null && importing.test(`"${program.textOf(one)}"`))
  );
}
