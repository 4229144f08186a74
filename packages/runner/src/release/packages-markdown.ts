import { escapeMarkdown } from '@portcullis/core';
import type { PackageTarget } from '@portcullis/release';

/** What was published, for the job summary. */
export function packagesMarkdown(targets: readonly PackageTarget[]): string {
  const rows = targets.map(
    ({ registry, name, version, digest }) =>
      `| [${escapeMarkdown(`${name}@${version}`)}](${pageOf(registry, name, version)}) | ${registry} | \`${digest}\` |`,
  );
  return ['## Packages', '', '| package | registry | digest |', '|---|---|---|', ...rows, ''].join(
    '\n',
  );
}

function pageOf(registry: PackageTarget['registry'], name: string, version: string): string {
  switch (registry) {
    case 'npm':
      return `https://www.npmjs.com/package/${name}/v/${encodeURIComponent(version)}`;
    case 'crates.io':
      return `https://crates.io/crates/${name}/${encodeURIComponent(version)}`;
  }
}
