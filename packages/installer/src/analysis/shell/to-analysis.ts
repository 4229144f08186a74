import type { ValueSource } from '../../report/installer-report.ts';
import type { Analysis, Check, Download } from '../analysis.ts';
import { rank, toValueSource } from './add-check.ts';
import type { Shared, Site, Use } from './context.ts';
import { isExcused } from './is-excused.ts';
import { weaknessesOf } from './weaknesses-of.ts';

/** What was seen on all ways, put together. */
export function toAnalysis(shared: Shared, isTemplate: boolean): Analysis {
  const uses = usesOf(shared).filter((use) => !isExcused(use, shared));
  const sites = [...shared.sites.values()];
  for (const use of uses) {
    if (use.checked?.source !== 'unknown') continue;
    shared.doubts.set(`value ${use.checked.check}`, {
      start: use.start,
      end: use.end,
      reason: 'nobody can tell from the script where the expected value comes from',
      isShownByRunning: true,
    });
  }
  for (const { id, start, end, destination, isReference, isRead } of sites) {
    const isUsed = uses.some((use) => use.sites.includes(id)) || isReference || isRead === true;
    if (isUsed || destination === undefined) continue;
    shared.doubts.set(`site ${id}`, {
      start,
      end,
      reason: 'what becomes of a downloaded file cannot be followed',
      isShownByRunning: true,
    });
  }
  const weaknesses = weaknessesOf(shared, uses);
  return {
    isTemplate,
    downloads: sites.map((site) => toDownload(site, uses)),
    checks: [...shared.checks.values()].map(({ check }) => toCheck(check, shared, uses)),
    weaknesses,
    doubts: [...shared.doubts.values()],
  };
}

// A file that only lies there says nothing, unless that is all that was seen of it.
function usesOf({ uses, sites }: Shared): readonly Use[] {
  const all = [...uses.values()];
  const used = new Set(all.flatMap((use) => (use.how === 'kept' ? [] : use.sites)));
  return all.filter(
    ({ how, sites: own, checked }) =>
      how !== 'kept' ||
      (checked === undefined &&
        own.every((id) => {
          const site = sites.get(id);
          return !used.has(id) && site?.isReference === false && site.isRead !== true;
        })),
  );
}

function toDownload(site: Site, uses: readonly Use[]): Download {
  const { start, end, command, urls, destination, id } = site;
  const own = uses.filter(({ sites }) => sites.includes(id));
  const checked = own.filter((use) => use.checked !== undefined);
  const isCode =
    own.length > 0 &&
    !(site.isReference && checked.length === 0 && own.every(({ how }) => how === 'installed'));
  const coverage =
    checked.length === 0 ? 'never' : checked.length < own.length ? 'sometimes' : 'always';
  return {
    ...{ start, end, command, urls: [...urls] },
    ...(destination === undefined ? {} : { destination }),
    role: isCode ? 'code' : site.isReference ? 'reference' : 'data',
    coverage: isCode ? coverage : 'unknown',
    source: weakestSource(checked),
  };
}

function weakestSource(checked: readonly Use[]): ValueSource {
  let weakest: ValueSource | undefined;
  for (const { checked: one } of checked) {
    if (one === undefined) continue;
    const source = toValueSource(one.source);
    if (weakest === undefined || rank(source) > rank(weakest)) weakest = source;
  }
  return weakest ?? 'none';
}

function toCheck(check: Check, shared: Shared, uses: readonly Use[]): Check {
  const goesOn = uses.some(
    ({ notes, checked }) =>
      checked === undefined &&
      notes.some(
        ({ kind, start }) => (kind === 'mismatch' || kind === 'ignored') && start === check.start,
      ),
  );
  const index = shared.checks.get(`${check.start}`)?.index;
  const isUsed = uses.some(({ checked }) => checked?.check === index);
  return { ...check, onMismatch: goesOn ? 'continues' : isUsed ? 'stops' : 'unknown' };
}
