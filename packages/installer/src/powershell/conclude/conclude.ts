import type { Analysis, Check, Download } from '../../analysis/analysis.ts';
import { valueSources } from '../../report/installer-report.ts';
import type { Machine } from '../follow/machine.ts';
import type { Site } from '../values/site.ts';
import { weaknessesOf } from './weaknesses-of.ts';

/** What the machine has seen as others read it. */
export function conclude(machine: Machine, text: string): Analysis {
  const sites = [...machine.sites.values()];
  const hasDoubts = machine.doubts.size > 0;
  const weaknesses = weaknessesOf(machine);
  const loose = new Set(weaknesses.filter(({ opens }) => opens).map(({ start }) => start));
  return {
    isTemplate: /\{\{[^{}\r\n]{0,200}\}\}|@@\w+@@|<<\w+>>|\$\{\{/.test(text),
    downloads: sites.map((site) => toDownload(site, hasDoubts)),
    checks: [...machine.checks.values()].map((check) => judged(check, loose)),
    weaknesses,
    doubts: [...machine.doubts.values()],
  };
}

function toDownload(site: Site, hasDoubts: boolean): Download {
  const { start, end, command, urls, destinations, sources } = site;
  const [destination] = destinations;
  const role = roleOf(site);
  const weakest = [...valueSources].reverse().find((source) => sources.has(source)) ?? 'none';
  return {
    start,
    end,
    command,
    urls: urls.map(shown),
    ...(destination === undefined ? {} : { destination: shown(destination) }),
    role,
    coverage: role === 'code' ? coverageOf(site, hasDoubts) : 'unknown',
    source: weakest,
  };
}

function roleOf(site: Site): Download['role'] {
  if (site.uses.length > 0) return 'code';
  return site.isReference ? 'reference' : 'data';
}

/** Where something was not read, a check on every way is only one on every way that was. */
function coverageOf({ uses, sources }: Site, hasDoubts: boolean): Download['coverage'] {
  if (sources.size === 0) return 'never';
  const unchecked = uses.filter(({ bypasses }) => bypasses !== undefined);
  return unchecked.length === 0 && !hasDoubts ? 'always' : 'sometimes';
}

function judged(check: Check, open: ReadonlySet<number>): Check {
  return { ...check, onMismatch: open.has(check.start) ? 'continues' : 'stops' };
}

/** Without the offsets that keep unknown parts apart. */
function shown(text: string): string {
  return text.replace(/#\d+(?=[^{}]*\})/g, '').replace(/\{env:/g, '{');
}
