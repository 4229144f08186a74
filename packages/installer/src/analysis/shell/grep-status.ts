import type { Running } from './hash-command.ts';
import { isGrep } from './is-grep.ts';
import { signedBy } from './signed-by.ts';
import type { Status } from './status.ts';
import { statusIn } from './status-in.ts';
import { plainText, type Value } from './value.ts';

/** `grep` fails when there is no such line, and a download's text may well have none. */
export function grepStatus(read: Value, { program, args, at }: Running): Status {
  if (!isGrep(program)) return { kind: 'unknown' };
  const asked = statusIn(read);
  if (asked !== undefined) return asked.kind === 'check' ? signedBy(asked, args) : asked;
  const sites = read.flatMap(({ atoms }) =>
    atoms.flatMap((one) => (typeof one !== 'string' && one.kind === 'content' ? one.sites : [])),
  );
  const isContent = read.some(({ atoms }) =>
    atoms.some((one) => typeof one !== 'string' && one.kind === 'content'),
  );
  return isContent || isList(read)
    ? { kind: 'entry', sites: [...new Set(sites)], at }
    : { kind: 'unknown' };
}

function isList(read: Value): boolean {
  return read.some((one) => /[0-9a-f]{32,}/i.test(plainText(one) ?? ''));
}
