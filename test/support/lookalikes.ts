import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A fixture of a check that only looks like one, or of its mended twin, in one of the forms that actions are shipped in. */
export interface Lookalike {
  readonly flaw: string;
  readonly kind: (typeof kinds)[number];
  readonly form: (typeof forms)[number];
  /** By their paths in the action. */
  readonly files: Readonly<Record<string, string>>;
}

const fixtures = 'packages/immutability/test/lookalikes/fixtures';
const kinds = ['fake', 'mended'] as const;
const forms = ['source', 'ncc', 'lowered', 'ncc-minified', 'esbuild', 'minified'] as const;

/** Every one of them, in every form. */
export function lookalikes(): readonly Lookalike[] {
  return readdirSync(fixtures)
    .sort()
    .flatMap((flaw) =>
      kinds.flatMap((kind) =>
        forms.map((form) => ({
          flaw,
          kind,
          form,
          files: filesOf(join(fixtures, flaw, kind), form),
        })),
      ),
    );
}

function filesOf(folder: string, form: Lookalike['form']): Lookalike['files'] {
  const at = form === 'source' ? 'src' : `dist/${form}`;
  const written = readFileSync(join(folder, 'action.yml'), 'utf8');
  // Node 24 runs TypeScript as it is.
  const text = form === 'source' ? written.replaceAll(/dist\/(\w+)\.cjs/g, 'dist/$1.ts') : written;
  const programs = readdirSync(join(folder, at)).map((name) => [
    `dist/${name}`,
    readFileSync(join(folder, at, name), 'utf8'),
  ]);
  return { 'action.yml': text, ...Object.fromEntries(programs) };
}
