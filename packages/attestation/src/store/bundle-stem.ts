import type { Statement } from '../statement/statement.ts';

/**
 * Below which name the bundle of a statement lies in a folder: that of its one subject, so that it is found beside the
 * file, or `attestation`. Names of images and names that somebody has made up become paths that lead nowhere else.
 */
export function bundleStem({ subject }: Pick<Statement, 'subject'>): string {
  const [only, ...others] = subject;
  const name = others.length === 0 ? (only?.name ?? '') : '';
  const parts = name.split('/').filter((part) => part !== '');
  return parts.length === 0 ? 'attestation' : parts.map(toFileName).join('/');
}

function toFileName(part: string): string {
  return /^\.{1,2}$/.test(part) ? '_' : part.replace(/[\\:*?"<>|\p{Cc}]/gu, '_');
}
