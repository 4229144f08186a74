import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { PinVerdict, Report } from '@portcullis/core';
import { makeTree } from '../support/make-tree.ts';
import { type ActionRun, startAction } from '../support/run-action.ts';
import { auditOnline } from './world/audit-online.ts';
import { type RunningWorld, startWorld, token } from './world/start-world.ts';
import { ci, workflowOf } from './world/workflow-of.ts';

let world: RunningWorld;
let told: Report;

beforeAll(async () => {
  world = await startWorld();
  const env = { ...world.env, GITHUB_TOKEN: token };
  told = (await auditOnline({ uses: Object.values(world.uses), env })).report;
}, 60_000);

afterAll(() => world.close());

interface Told extends ActionRun {
  readonly report: Report;
}

async function run(name: string, inputs: Readonly<Record<string, string>> = {}): Promise<Told> {
  const workspace = makeTree({ [ci]: workflowOf(Object.values(world.uses)) });
  const given = { token, 'report-file': 'report.json', ...inputs };
  const action = await startAction(name, { workspace, inputs: given, env: world.env });
  return { ...action, report: JSON.parse(readFileSync(join(workspace, 'report.json'), 'utf8')) };
}

function counted(verdict: PinVerdict): string {
  return `${told.pins.filter((pin) => pin.verdict === verdict).length} ${verdict}`;
}

describe('the action pin-verify', () => {
  test('says what the command line says, of every pin', async () => {
    const { status, report, outputs, log } = await run('pin-verify');
    expect({ ...report, stats: {} }).toEqual({ ...told, stats: {} });
    expect(status).toBe(1);
    expect(outputs).toMatchObject({
      findings: `${told.findings.length}`,
      inconclusive: `${told.inconclusive.length}`,
    });
    expect(log).toContain(
      `${told.pins.length} pins: ${counted('released')}, ${counted('tag-only')}`,
    );
  });

  test('shows in its summary what leads where', async () => {
    const { summary } = await run('pin-verify');
    expect(summary).toContain('```mermaid');
    expect(summary).toContain('acme/mono/outer');
    expect(summary).toContain(counted('impostor'));
  });
});

test('the action audit says the same, beside what other guards say', async () => {
  const { report } = await run('audit');
  expect(report.pins).toEqual(told.pins);
  const ofGuard = report.findings.filter(({ guard }) => guard === 'pin-verify');
  expect(ofGuard).toEqual(told.findings);
});
