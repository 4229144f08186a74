import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

export type Jobs = Readonly<Record<string, Job>>;

export interface Job {
  readonly permissions: Readonly<Record<string, string>>;
  readonly outputs?: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}

export interface Step {
  readonly id?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
}

/** The jobs of the workflow below a heading of the action's page. */
export function readRecipe(heading: string): Jobs {
  const page = readFileSync('actions/verify-installer-checksums/README.md', 'utf8');
  const [, section = ''] = page.split(`\n## ${heading}\n`);
  const [workflow] = /^name: release\n[\s\S]*?(?=^```)/m.exec(section) ?? [];
  if (workflow === undefined) throw new Error(`the page has no workflow below "${heading}"`);
  return parse(workflow).jobs;
}
