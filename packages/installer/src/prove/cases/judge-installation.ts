import { createHash } from 'node:crypto';
import { quoted } from '@portcullis/core';
import type { Seen } from '../sandbox/execution.ts';
import type { Judgement } from './judgement.ts';
import { lastLine } from './last-line.ts';
import type { Subject } from './subject.ts';

/** Whether the true bytes were installed, each file as it is in the artifact. */
export function judgeInstallation(seen: Seen, { archive, artifact }: Subject): Judgement {
  const hashes = new Set(
    archive.members.map(({ body }) => createHash('sha256').update(body).digest('hex')),
  );
  const installed = seen.executables.find(({ sha256 }) => hashes.has(sha256));
  if (seen.code === undefined) return unproven(seen.stopped ?? 'it was ended');
  if (seen.code !== 0)
    return unproven(`it does not install the true bytes: exit code ${seen.code}${lastLine(seen)}`);
  if (installed !== undefined)
    return { outcome: 'pass', why: `installed byte for byte as ${quoted(installed.path)}` };
  return unproven(`it installs nothing of ${quoted(artifact)} byte for byte`);
}

function unproven(why: string): Judgement {
  return { outcome: 'unproven', why };
}
