import { realpathSync } from 'node:fs';
import type { Dialect } from '../../script/script.ts';

export interface Shell {
  readonly name: string;
  /** What goes before the script. */
  readonly command: readonly string[];
}

/** What can run the script here, the first as its own: names of one program are one. */
export function findShells(dialect: Dialect, tools: ReadonlyMap<string, string>): readonly Shell[] {
  const names = { sh: ['sh', 'dash', 'bash', 'busybox'], bash: ['bash'], powershell: ['pwsh'] }[
    dialect
  ];
  const shells = new Map<string, Shell>();
  for (const name of names) {
    const file = tools.get(name);
    if (file === undefined) continue;
    const real = realpathSync(file);
    if (!shells.has(real)) shells.set(real, { name, command: [file, ...(before[name] ?? [])] });
  }
  return [...shells.values()];
}

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_pwsh */
const before: Readonly<Record<string, readonly string[]>> = {
  busybox: ['sh'],
  pwsh: ['-NoProfile', '-NonInteractive', '-File'],
};
