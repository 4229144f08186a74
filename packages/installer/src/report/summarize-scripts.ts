import { count } from '@portcullis/core';
import { type InstallerReport, installerVerdicts } from './installer-report.ts';

/** `3 scripts: 2 likely, 1 open; 4 findings`. */
export function summarizeScripts({ scripts }: InstallerReport): string {
  const parts = installerVerdicts.flatMap((verdict) => {
    const { length } = scripts.filter((script) => script.verdict === verdict);
    return length === 0 ? [] : [`${length} ${verdict}`];
  });
  const findings = scripts.reduce((sum, script) => sum + script.findings.length, 0);
  return `${count(scripts.length, 'script')}: ${parts.join(', ')}; ${count(findings, 'finding')}`;
}
