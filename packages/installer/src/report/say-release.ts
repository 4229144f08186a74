import { count, quoted } from '@portcullis/core';
import type { InstallerReport } from './installer-report.ts';

/** With what the scripts were compared beside the files at hand; undefined when nobody asked for it. */
export function sayRelease({ release }: InstallerReport): string | undefined {
  if (release === undefined) return undefined;
  const { repository, tag, isImmutable, assets, mirrors } = release;
  const name = quoted(`${repository}@${tag}`);
  if (assets === undefined) return `Not compared with ${name}, of which nobody could tell.`;
  const hosts = mirrors.map((host) => quoted(host)).join(', ');
  const also = hosts === '' ? '' : ` and with ${hosts}`;
  const state = isImmutable === true ? 'is immutable' : 'can be changed at any time';
  return `Compared with the ${count(assets, 'asset')} of ${name}, which ${state}${also}.`;
}
