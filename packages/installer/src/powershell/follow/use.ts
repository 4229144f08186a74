import type { Span } from '../../analysis/analysis.ts';
import type { Site } from '../values/site.ts';
import type { Machine } from './machine.ts';

/** Notes that something unpacks, runs or installs downloads, checked or not. */
export function use(machine: Machine, at: Span, { what, sites }: Used): void {
  for (const site of sites) {
    const bypasses = machine.state?.dirty.get(site);
    if (site.uses.length < 100) site.uses.push({ start: at.start, end: at.end, what, bypasses });
  }
}

interface Used {
  readonly what: string;
  readonly sites: ReadonlySet<Site>;
}
