import { readdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { runAudit } from '@portcullis/audit';
import { everyGuard } from '@portcullis/core';
import { parse } from 'yaml';
import { makeTree } from '../support/make-tree.ts';
import { archive, makeGateWorld, wheel } from './publish-gate-world.ts';
import { signer } from './publish-sign.ts';

type Texts = Readonly<Record<string, string>>;

const page = readFileSync('actions/publish-gate/README.md', 'utf8');

/** The workflow as the page has it, with an owner and a commit. */
const recipe =
  /^name: release\n[\s\S]*?(?=^```)/m
    .exec(page)?.[0]
    .replaceAll('OWNER', 'octo-tools')
    .replaceAll('<commit>', `${signer.commit} # v1.0.0`) ?? '';

interface Step {
  readonly uses?: string;
  readonly with?: Texts;
}

interface Job {
  readonly uses?: string;
  readonly permissions: Texts;
  readonly steps?: readonly Step[];
}

interface Called {
  readonly on: { readonly workflow_call: { readonly outputs: Texts } };
  readonly jobs: Readonly<Record<string, Pick<Job, 'permissions'>>>;
}

const jobs: Readonly<Record<string, Job>> = parse(recipe)?.jobs ?? {};

function stepOf(action: string): Texts {
  const step = jobs.pypi?.steps?.find(({ uses }) => uses?.startsWith(`${action}@`));
  return step?.with ?? {};
}

test('the recipe passes every guard in the strict profile', async () => {
  const cwd = makeTree({ '.github/workflows/release.yml': recipe });
  const { report } = await runAudit({
    paths: ['.'],
    cwd,
    profile: 'strict',
    ruleSet: everyGuard,
    today: '2026-11-22',
  });
  expect(report).toMatchObject({ findings: [], inconclusive: [] });
});

test('the recipe lets through what it downloads, as the release workflow hands it over', async () => {
  const { path = '' } = stepOf('actions/download-artifact');
  const { digests, ...inputs } = stepOf('octo-tools/portcullis/actions/publish-gate');
  expect(digests).toBe(`\${{ needs.release.outputs.digests }}`);
  const world = makeGateWorld();
  renameSync(world.at('.'), join(world.workspace, 'artifact'));
  renameSync(join(world.workspace, 'artifact'), join(world.workspace, path));
  expect(await world.run({ inputs })).toMatchObject({ status: 0 });
  // Where the action that uploads to PyPI looks, when nobody tells it.
  expect(readdirSync(join(world.workspace, 'dist'))).toEqual([wheel, archive]);
});

test('the recipe gives the release workflow what its jobs hold, and takes what it gives', () => {
  const called: Called = parse(readFileSync('.github/workflows/release.yml', 'utf8'));
  const held = Object.values(called.jobs).flatMap(({ permissions }) => Object.entries(permissions));
  const wanted = new Map<string, string>();
  for (const [scope, level] of held) if (wanted.get(scope) !== 'write') wanted.set(scope, level);
  expect(jobs.release?.permissions).toEqual(Object.fromEntries(wanted));
  const taken = [...recipe.matchAll(/needs\.release\.outputs\.([\w-]+)/g)].map(([, name]) => name);
  expect(taken).toEqual(['artifact-id', 'digests']);
  for (const name of taken) expect(called.on.workflow_call.outputs).toHaveProperty(`${name}`);
});

test.each(['publish-gate', 'release-images'])(
  'the page of %s has the inputs and outputs of its action',
  (name) => {
    const text = readFileSync(`actions/${name}/README.md`, 'utf8');
    const { inputs, outputs = {} } = parse(readFileSync(`actions/${name}/action.yml`, 'utf8'));
    const described: Readonly<Record<string, { readonly description: string }>>[] = [
      inputs,
      outputs,
    ];
    const rows = described
      .flatMap((all) => Object.entries(all))
      .map(([key, one]) => `| \`${key}\` | ${one.description} |`);
    expect(rows.filter((row) => !text.includes(row))).toEqual([]);
    expect(text.match(/^\| `/gm)).toHaveLength(rows.length);
  },
);
