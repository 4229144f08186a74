import type { Argument } from './arguments.ts';
import { compare } from './compare.ts';
import { fromSplit } from './from-split.ts';
import { grepStatus } from './grep-status.ts';
import type { Running } from './hash-command.ts';
import { hashIn } from './hash-in.ts';
import { signedBy } from './signed-by.ts';
import { dropStatus } from './split-status.ts';
import type { State } from './state.ts';
import { statusIn } from './status-in.ts';
import { lettersOf, textOf, type Value } from './value.ts';

/** `echo "$actual" | grep -q "$expected"`, `sha256sum -c … | grep -q OK`. */
export function grepQuietly({ args, state, at, context }: Running, read: Value | undefined): State {
  const unknown: State = { ...state, status: { kind: 'unknown' } };
  if (read === undefined) return unknown;
  const pattern = args.find(({ value }) => !/^-/.test(lettersOf(value) ?? ''));
  const asked = statusIn(read);
  if (asked !== undefined) {
    const isFailure = /fail|not/i.test(lettersOf(pattern?.value ?? []) ?? '');
    if (asked.kind !== 'check') return { ...state, status: asked };
    const wanted = (pattern?.value ?? []).map(textOf).join(' ');
    if (
      asked.source !== 'signature' &&
      !isFailure &&
      !/\b(?:ok|good|valid|verified|success)|sig/i.test(wanted)
    )
      return dropStatus({ ...unknown, status: asked });
    const isNegated = asked.isNegated !== isFailure;
    return { ...state, status: { ...signedBy(asked, args), isNegated } };
  }
  if (pattern === undefined) return unknown;
  const isHash = [...read, ...pattern.value].some((one) => hashIn(one) !== undefined);
  if (isHash && hasFlag(args, /^-[a-zA-Z]*v|^--invert-match$/)) return unknown;
  if (!isHash)
    return { ...state, status: grepStatus(read, { program: 'grep', args, state, at, context }) };
  // All of a line is no less than the value, and an empty one is not it.
  const isLoose = !hasFlag(args, /^-[a-zA-Z]*x|^--line-regexp$/);
  const comparison = { left: { value: read }, right: pattern, at, tool: 'grep', isLoose };
  return fromSplit(state, compare(state, comparison, context));
}

function hasFlag(args: readonly Argument[], flag: RegExp): boolean {
  return args.some(({ value }) => flag.test(lettersOf(value) ?? ''));
}
