import { type Finding, toLocation } from '@portcullis/core';
import { askMirrors, type MirrorAnswer } from '../release/ask-mirrors.ts';
import type { GatheredRelease } from '../release/gather-published.ts';
import { type MirrorPlan, mirrorPlan } from '../release/mirror-plan.ts';
import type { ReleaseServers } from '../release/release-servers.ts';
import { placeOf } from '../script/place-of.ts';
import type { ComparedScript } from './compared-script.ts';
import { mirrorFindings } from './mirror-findings.ts';

export interface ComparedMirrors {
  /** Of each script. */
  readonly findings: readonly (readonly Finding[])[];
  /** Those that gave something, sorted. */
  readonly hosts: readonly string[];
}

type ReadRelease = Extract<GatheredRelease, { readonly kind: 'read' }>;

/** Asks every mirror that the scripts name, each address once, and holds what it gives against the release. */
export async function compareMirrors(
  compared: readonly ComparedScript[],
  published: ReadRelease,
  servers: ReleaseServers,
): Promise<ComparedMirrors> {
  const plans = compared.map((one) => toPlan(one, published, servers.server));
  const answers = await ask(plans, published, servers);
  const { release } = published;
  const findings = compared.map((one, index) => {
    const plan = plans[index];
    return plan === undefined ? [] : mirrorFindings(one, { plan, answers, release });
  });
  return { findings, hosts: hostsOf([...answers.values()]) };
}

function toPlan(
  { script, judged, published }: ComparedScript,
  { release, files }: ReadRelease,
  server: string,
): MirrorPlan {
  const asked = judged.analysis.downloads
    .filter(({ role }) => role === 'code')
    .map(({ urls, start, end }) => ({
      urls,
      line: toLocation(placeOf(script, { start, end })).start.line,
    }));
  const offered = [...new Set(published.flatMap(({ names }) => names))];
  const { repository, tag } = release;
  return mirrorPlan(asked, { all: files.names, offered }, { repository, tag, server });
}

/** By the addresses that were asked. */
export type MirrorAnswers = ReadonlyMap<string, MirrorAnswer>;

async function ask(
  plans: readonly MirrorPlan[],
  { release, files }: ReadRelease,
  servers: ReleaseServers,
): Promise<MirrorAnswers> {
  const questions = new Map(
    plans.flatMap((plan) => plan.questions.map((one) => [one.urls.join(' '), one] as const)),
  );
  const expected = new Map(
    release.assets.map(({ name, size }) => [name, { size, sha256: files.digest(name, 'sha256') }]),
  );
  const answers = await askMirrors([...questions.values()], expected, servers);
  return new Map(answers.map((one) => [one.question.urls.join(' '), one]));
}

function hostsOf(answers: readonly MirrorAnswer[]): readonly string[] {
  const given = answers.filter(({ kind }) => kind !== 'unanswered');
  return [...new Set(given.flatMap(({ question }) => question.urls.map(hostOf)))].sort();
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url;
}
