// Bundles the sources of the fixtures as authors of actions do:
//   ESBUILD=/path/to/esbuild-0.28.1 node packages/immutability/test/lookalikes/build.mjs
// The toolkit stays outside of the bundles, which keeps them as small as what they show.
import { execFileSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import ncc from '@vercel/ncc';

const fixtures = join(import.meta.dirname, 'fixtures');
const externals = ['@actions/core', '@actions/tool-cache'];
const esbuild = process.env.ESBUILD;
if (esbuild === undefined)
  throw new Error('ESBUILD names no program: give the path of esbuild 0.28.1');

const esbuildForms = {
  esbuild: ['--target=node24'],
  minified: ['--target=node24', '--minify'],
};
const nccForms = {
  ncc: { target: 'es2022', minify: false },
  lowered: { target: 'es2016', minify: false },
  'ncc-minified': { target: 'es2016', minify: true },
};

for (const source of globSync('*/*/src/*.ts', { cwd: fixtures }).sort())
  await build(join(fixtures, source));

async function build(source) {
  const room = mkdtempSync(join(tmpdir(), 'portcullis-lookalike-'));
  const name = basename(source, '.ts');
  const write = (form, text) => {
    const folder = join(dirname(source), '../dist', form);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `${name}.cjs`), text);
  };
  cpSync(source, join(room, `${name}.ts`));
  for (const [form, options] of Object.entries(esbuildForms)) {
    const args = [`${name}.ts`, '--bundle', '--platform=node', '--format=cjs', ...options];
    write(
      form,
      execFileSync(esbuild, [...args, ...externals.map((one) => `--external:${one}`)], {
        cwd: room,
      }),
    );
  }
  for (const [form, { target, minify }] of Object.entries(nccForms)) {
    compile(room, name, target);
    const { code } = await ncc(join(room, `${name}.js`), {
      minify,
      externals,
      quiet: true,
      cache: false,
    });
    write(form, code);
  }
  rmSync(room, { recursive: true });
}

// What the authors' tsc makes of it: CommonJS, with functions that await as generators.
function compile(room, name, target) {
  const options = [
    '--module',
    'commonjs',
    '--target',
    target,
    '--esModuleInterop',
    '--noCheck',
    '--ignoreConfig',
  ];
  try {
    execFileSync('node_modules/.bin/tsc', [`${room}/${name}.ts`, ...options, '--outDir', room], {
      stdio: 'pipe',
    });
  } catch (error) {
    throw new Error(String(error.stdout));
  }
}
