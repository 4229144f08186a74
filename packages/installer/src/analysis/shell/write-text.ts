import type { Span } from '../analysis.ts';
import { isInstallPath } from './fetch-command.ts';
import { findFile, withFile, withoutFile } from './files.ts';
import { sitesIn } from './sites-in.ts';
import type { State } from './state.ts';
import { concat, empty, keyOf, type Value } from './value.ts';

/** `> FILE`, `>> FILE`, `tee FILE`: a file has this text now. */
export function writeText(state: State, { target, text, at, isAppended = false }: Written): State {
  const path = keyOf(target);
  const fetched = sitesIn(text);
  const known = isAppended ? findFile(state, target) : undefined;
  const isPlaced = fetched.length > 0 && isInstallPath(path);
  const sites = [...(known?.sites ?? []), ...fetched];
  const file = { path, sites, isExecutable: false, isPlaced, at };
  // Profiles, receipts and the like say nothing of what is checked, and would only part the ways.
  if (fetched.length === 0 && known === undefined && !isRelevant(text))
    return withoutFile(state, target);
  const after = withFile(
    state,
    fetched.length > 0 ? file : { ...file, text: concat([known?.text ?? empty, text]) },
  );
  const { status } = after;
  return status.kind === 'fetch' && status.path === ''
    ? { ...after, status: { ...status, path } }
    : after;
}

interface Written {
  readonly target: Value;
  readonly text: Value;
  readonly at: Span;
  readonly isAppended?: boolean;
}

function isRelevant(text: Value): boolean {
  return text.some(({ atoms }) =>
    atoms.some((one) =>
      typeof one === 'string'
        ? /[0-9a-f]{32}/i.test(one)
        : one.kind === 'hash' || one.kind === 'content',
    ),
  );
}
