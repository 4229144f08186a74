import type { Statement } from '../statement/statement.ts';

/**
 * Below which name the bundle of a statement lies in a folder: that of its one subject, so that it is found beside the
 * file, or `attestation`. Names of images and names that somebody has made up become paths that lead nowhere else, and
 * one that leaves no room for what stands behind it is left out: that it cannot be written would be seen after signing.
 */
export function bundleStem({ subject }: Pick<Statement, 'subject'>): string {
  const [only, ...others] = subject;
  const name = others.length === 0 ? (only?.name ?? '') : '';
  const parts = name.split('/').filter((part) => part !== '');
  const isUsable = parts.length > 0 && parts.every((part) => Buffer.byteLength(part) <= mostBytes);
  return isUsable ? parts.map(toFileName).join('/') : 'attestation';
}

/** File systems take 255, and the number, the ending and what makes a temporary name take about forty of them. */
const mostBytes = 200;

function toFileName(part: string): string {
  return /^\.{1,2}$/.test(part) ? '_' : part.replace(/[\\:*?"<>|\p{Cc}]/gu, '_');
}
