import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { type GapReport, type GapSite, gapWeaknesses } from '@portcullis/core';

// npm run gaps-table: asks for every action of docs/gaps-actions.txt, and writes the table of docs/gaps.md.
const verdicts = ['gap', 'unknown', 'conditional', 'closed'] as const;
const list = 'docs/gaps-actions.txt';
const page = 'docs/gaps.md';
const args = ['packages/cli/dist/index.mjs', 'gaps', '--batch', list, '--format', 'json'];
const { stdout, status, stderr } = spawnSync(process.execPath, args, {
  encoding: 'utf8',
  maxBuffer: 256 * 1024 * 1024,
});
if (status === null || status === 2 || status > 3)
  throw new Error(`gaps ended with ${status}: ${stderr}`);
const lines = stdout
  .trim()
  .split('\n')
  .map((line): Answer => JSON.parse(line));
const table = /(?<=<!-- gaps: begin[^\n]*\n)[\s\S]*(?=<!-- gaps: end -->)/;
writeFileSync(
  page,
  readFileSync(page, 'utf8').replace(table, () => toTable(lines)),
);

type Answer = Partial<GapReport> & { readonly dir: string; readonly error?: string };

function toTable(answers: readonly Answer[]): string {
  const head = '| action | verdict | places | the worst of them |\n|---|---|---|---|\n';
  return head + answers.map((answer) => `${toRow(answer)}\n`).join('');
}

function toRow({ dir, verdict, sites = [], inconclusive = [], error }: Answer): string {
  if (verdict === undefined) return `| ${named(dir)} | not read | | ${escaped(error ?? '')} |`;
  const worst = [...sites].sort(byWeight)[0];
  const said =
    worst === undefined ? escaped(inconclusive[0]?.why ?? 'it fetches nothing') : toWords(worst);
  return `| ${named(dir)} | ${verdict} | ${countsOf(sites)} | ${said} |`;
}

/** `owner/name` with its commit behind it, which leads to the very tree that was read. */
function named(dir: string): string {
  const [action = '', commit = ''] = dir.split('@');
  const [owner, name, ...path] = action.split('/');
  const url = `https://github.com/${owner}/${name}/tree/${commit}/${path.join('/')}`;
  return `[${action}](${url.replace(/\/$/, '')}) \`${commit.slice(0, 10)}\``;
}

function countsOf(sites: readonly GapSite[]): string {
  return verdicts
    .map((verdict) => ({ verdict, count: sites.filter((site) => site.verdict === verdict).length }))
    .flatMap(({ verdict, count }) => (count === 0 ? [] : [`${count} ${verdict}`]))
    .join(', ');
}

function toWords({ at, what, why }: GapSite): string {
  return `\`${at.path}:${at.start.line}\` ${escaped(what)}: ${escaped(why)}`;
}

function byWeight(a: GapSite, b: GapSite): number {
  return weightOf(a) - weightOf(b);
}

function weightOf({ verdict, weakness }: GapSite): number {
  const within = weakness === undefined ? gapWeaknesses.length : gapWeaknesses.indexOf(weakness);
  return verdicts.indexOf(verdict) * 100 + within;
}

function escaped(text: string): string {
  const short = text.length > 300 ? `${text.slice(0, 300)}…` : text;
  return short.replaceAll(/[\\`*_{}[\]<>|]/g, '\\$&').replaceAll(/\s+/g, ' ');
}
