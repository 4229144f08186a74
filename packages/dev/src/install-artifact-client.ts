import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { artifactClient } from './artifact-client.ts';

/**
 * Puts `@actions/artifact` with all it needs (257 packages, 192 MB, a compiler among them) beside the services and not
 * into our lockfile; what became of it, in words. No scripts run, and nothing is newer than the day that is named.
 */
export function installArtifactClient(folder: string): string {
  const home = join(folder, artifactClient);
  const version = artifactClient.slice(artifactClient.lastIndexOf('-') + 1);
  const name = `@actions/artifact ${version}`;
  if (existsSync(home)) return `${name} is there`;
  const partial = mkdtempSync(join(folder, 'partial-'));
  writeFileSync(join(partial, 'package.json'), '{"private": true}');
  const wanted = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--before=2026-11-22'];
  const { status } = spawnSync('npm', [...wanted, `@actions/artifact@${version}`], {
    cwd: partial,
    timeout: 600_000,
  });
  if (status === 0) renameSync(partial, home);
  rmSync(partial, { recursive: true, force: true });
  return status === 0
    ? `${name} installed`
    : `${name} not installed: it needs npm, and its registry`;
}
