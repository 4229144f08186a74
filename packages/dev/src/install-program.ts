import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { ServiceProgram } from './service-programs.ts';

/** Builds a program with Go unless it is there; what became of it, in words. Another run may do the same meanwhile. */
export function installProgram(program: ServiceProgram, folder: string): string {
  const { name, module, version } = program;
  const file = join(folder, name);
  if (isThere(program, file)) return `${name} ${version} is there`;
  const begin = performance.now();
  const partial = mkdtempSync(join(folder, 'partial-'));
  const source = `${[module, program.folder].filter((part) => part !== '').join('/')}@${version}`;
  const { status, stderr } = spawnSync('go', ['install', source], {
    env: { ...process.env, GOBIN: partial },
    encoding: 'utf8',
    timeout: 1_800_000,
  });
  // Called after its folder, which is not the name that others know it by.
  const [built] = globSync('*', { cwd: partial });
  if (status === 0 && built !== undefined) renameSync(join(partial, built), file);
  rmSync(partial, { recursive: true, force: true });
  const seconds = Math.round((performance.now() - begin) / 1000);
  if (status === 0) return `${name} ${version} built in ${seconds} s`;
  return `${name} ${version} not built: ${stderr?.trim().split('\n').at(-1)}`;
}

function isThere({ module, version }: ServiceProgram, file: string): boolean {
  const { stdout } = spawnSync('go', ['version', '-m', file], { encoding: 'utf8' });
  return `${stdout}`.includes(`\tmod\t${module}\t${version}\t`);
}
