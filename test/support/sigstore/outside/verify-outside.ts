import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findProgram } from '../real/find-program.ts';
import { outsideArguments } from './outside-arguments.ts';
import type { OutsideQuestion } from './outside-question.ts';
import type { OutsideVerifier } from './outside-verifiers.ts';
import { writeOutsideFiles } from './write-outside-files.ts';

export interface OutsideAnswer {
  readonly isAccepted: boolean;
  readonly said: string;
}

export async function verifyOutside(
  verifier: OutsideVerifier,
  question: OutsideQuestion,
): Promise<OutsideAnswer> {
  const folder = mkdtempSync(join(tmpdir(), 'portcullis-outside-'));
  const args = outsideArguments(verifier, question, writeOutsideFiles(folder, question));
  const env = { PATH: process.env.PATH, HOME: folder };
  const answer = await new Promise<OutsideAnswer>((resolve) => {
    execFile(
      findProgram(verifier) ?? verifier,
      args,
      { env, timeout: 60_000 },
      (error, stdout, stderr) => {
        resolve({ isAccepted: error === null, said: `${stdout}${stderr}` });
      },
    );
  });
  rmSync(folder, { recursive: true, force: true });
  return answer;
}
