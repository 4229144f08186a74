import type { Answer, Answering } from '../server/answer.ts';
import type { World } from '../world.ts';
import type { Case } from './case.ts';
import type { Release } from './release.ts';
import { notFound, type Replacing, releaseAnswers } from './release-answers.ts';
import { repliesFor } from './replies-for.ts';
import type { Subject } from './subject.ts';
import { versionCases } from './version-cases.ts';

/** All that must be refused with every program at hand. */
export function badCases(
  text: string,
  subject: Subject,
  { release, tools }: { readonly release: Release; readonly tools: World['tools'] },
): readonly Case[] {
  const { bytes, tampered, artifact } = subject;
  const served = (replacing: (count: number) => Answer | undefined) =>
    releaseAnswers(release, (name, { count }) =>
      name === artifact ? replacing(count) : undefined,
    );
  const whole = (body: Buffer) => served(() => ({ status: 200, body }));
  const other = otherArchive(subject, release);
  const truncated = bytes.subarray(0, Math.floor(bytes.length / 2));
  return [
    { name: 'tampered', answering: whole(tampered), lacking: 'every' as const },
    ...(other === undefined ? [] : [{ name: 'other architecture', answering: whole(other) }]),
    { name: 'truncated', answering: whole(truncated) },
    { name: 'not found', answering: served(() => notFound) },
    { name: 'a page instead', answering: served(() => page) },
    { name: 'redirect to another host', answering: redirected(subject, release) },
    ...(subject.isAskedAgain
      ? [
          {
            name: 'second download differs',
            lacking: 'none' as const,
            answering: served((count) =>
              count === 0 ? undefined : { status: 200, body: tampered },
            ),
          },
        ]
      : []),
    ...answeredCases(text, whole(tampered), tools),
    ...sumFileCases(subject, release),
    ...versionCases(text, subject, release),
  ];
}

const page: Answer = {
  status: 200,
  body: Buffer.from('<!DOCTYPE html>\n<html><title>Sign in</title></html>\n'),
  type: 'text/html',
};

function answeredCases(text: string, answering: Answering, tools: World['tools']): readonly Case[] {
  const replies = repliesFor(text);
  if (replies === undefined) return [];
  const name = 'tampered, answered with yes';
  const obstacle = 'it asks on the terminal, and the command "script" is missing here';
  const isPossible = !replies.isTerminal || tools.has('script');
  return [{ name, answering, replies, lacking: 'none', ...(isPossible ? {} : { obstacle }) }];
}

/** A true artifact with the same kind of name, in the wrong place. */
function otherArchive({ artifact, bytes }: Subject, { files }: Release): Buffer | undefined {
  const ending = /(\.tar)?\.[a-z\d]+$/i.exec(artifact)?.[0] ?? '';
  for (const [name, body] of files) {
    if (name !== artifact && name.endsWith(ending) && !body.equals(bytes)) return body;
  }
  return undefined;
}

/** Mirrors and object stores do this every day. */
function redirected({ artifact, tampered }: Subject, release: Release): Answering {
  const location = `https://${elsewhere}/${artifact}`;
  return releaseAnswers(release, (name, { asked }) => {
    if (name !== artifact) return undefined;
    if (asked.host === elsewhere) return { status: 200, body: tampered };
    return { status: 302, body: Buffer.alloc(0), location };
  });
}

const elsewhere = 'elsewhere.example';

/** The file with the values is away, empty, or has no line for this artifact. */
function sumFileCases(
  { artifact, tampered, sumFiles }: Subject,
  release: Release,
): readonly Case[] {
  if (sumFiles.length === 0) return [];
  const without = (answer: (body: Buffer) => Answer): Answering => {
    const replacing: Replacing = (name) => {
      if (name === artifact) return { status: 200, body: tampered };
      return sumFiles.includes(name)
        ? answer(release.files.get(name) ?? Buffer.alloc(0))
        : undefined;
    };
    return releaseAnswers(release, replacing);
  };
  const noLine = (body: Buffer) => {
    const lines = `${body}`.split('\n').filter((line) => !line.includes(artifact));
    return { status: 200, body: Buffer.from(lines.length > 1 ? lines.join('\n') : otherLine) };
  };
  return [
    { name: 'tampered, checksum file not found', answering: without(() => notFound) },
    { name: 'tampered, checksum file empty', answering: without(() => empty) },
    { name: 'tampered, a page instead of the checksum file', answering: without(() => page) },
    { name: 'tampered, no entry in the checksum file', answering: without(noLine) },
  ];
}

const empty: Answer = { status: 200, body: Buffer.alloc(0) };
const otherLine = `${'0'.repeat(64)}  something-else\n`;
