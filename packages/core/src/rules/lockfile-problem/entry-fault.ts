import { parseLockKey } from '../../analysis/parse-lock-key.ts';
import { quoted } from '../../analysis/quoted.ts';
import { filledScalar, type YamlNode } from '../../model/index.ts';
import type { Fault } from './fault.ts';

/** One item of a list of refs: it has to be `owner/repo@ref` and stand under `dependencies`. */
export function* entryFault(
  item: YamlNode,
  keys: ReadonlySet<string | undefined>,
): Generator<Fault> {
  const text = filledScalar(item)?.value;
  const key = text === undefined ? undefined : parseLockKey(text);
  if (text === undefined || key === undefined) {
    const what = text === undefined ? 'an entry' : quoted(text);
    yield {
      at: item,
      message: `${what} in the lockfile is not "owner/repo@ref", so that it covers nothing: run "gh actions-lock"`,
    };
  } else if (!keys.has(key)) {
    yield {
      at: item,
      message: `${quoted(text)} is not among the "dependencies" of the lockfile, so that no commit is recorded for it: run "gh actions-lock"`,
    };
  }
}
