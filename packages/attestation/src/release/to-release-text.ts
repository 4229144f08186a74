import { clip, escapeTerminal, paletteOf, quoted } from '@portcullis/core';
import { paintVerdict } from '../report/paint-verdict.ts';
import type {
  ReleaseAttestation,
  ReleaseReport,
  ReportedFile,
  ReportedRelease,
} from './release-report.ts';
import { whyFailed } from './why-failed.ts';

/** For people: what is attested, or the first thing that is not as it should be. */
export function toReleaseText(
  report: ReleaseReport,
  { color }: { readonly color: boolean },
): string {
  const { release, verdict, reason, attestations, files, unread } = report;
  const palette = paletteOf(color);
  const passed = attestations.find((one) => one.verdict === 'pass');
  const lines = [
    `${paintVerdict(verdict, palette)} ${palette.strong(toLine(`${release.repository}@${release.tag}`))}${describeCommit(release)}`,
    ...(reason === undefined ? [] : [`  ${reason.code}: ${toLine(reason.message)}`]),
    ...(passed === undefined
      ? attestations.map((one) => `  - ${toLine(whyRefused(one))}`)
      : describePassed(passed)),
    ...files.map((file) => `  ${describeFile(file)}`),
    ...unread.map(
      ({ what, reason: why, message }) => `  not looked at: ${what}: ${why}: ${toLine(message)}`,
    ),
  ];
  return `${lines.join('\n')}\n`;
}

function describeCommit({ object, commit }: ReportedRelease): string {
  if (commit === undefined) return '';
  return object === commit ? ` (commit ${commit})` : ` (commit ${commit}, tag object ${object})`;
}

function describePassed({ signedAt, assets = {}, checks }: ReleaseAttestation): readonly string[] {
  const { length } = Object.keys(assets);
  const object = checks.find(({ id }) => id === 'object')?.actual;
  const open = checks.filter(({ outcome }) => outcome === 'not-compared').map(({ id }) => id);
  return [
    `  + signed by GitHub at ${signedAt}: ${object}, with ${length} ${length === 1 ? 'asset' : 'assets'}`,
    ...(open.length === 0 ? [] : [`  not compared, since nobody was asked: ${open.join(', ')}`]),
  ];
}

function whyRefused({ error, checks }: ReleaseAttestation): string {
  return error === undefined ? (whyFailed(checks) ?? '') : `${error.code}: ${error.message}`;
}

function describeFile({ path, sha256, asset, verdict }: ReportedFile): string {
  const what = `${toLine(path)} (sha256:${sha256})`;
  if (verdict === 'pass') return `+ ${what}`;
  return asset === undefined
    ? `- ${what} is no asset of the release`
    : `- ${what} is the asset ${toLine(quoted(asset))} under another name`;
}

/** What stands in answers, certificates and names of files is somebody else's text. */
function toLine(text: string): string {
  return escapeTerminal(clip(text, 1000));
}
