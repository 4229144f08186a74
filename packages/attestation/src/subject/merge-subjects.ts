import { quoted } from '@portcullis/core';
import { badSubject } from './bad-subject.ts';
import { limits } from './limits.ts';
import type { NamedSubject } from './named-subject.ts';
import { type Digests, digestAlgorithms } from './subject.ts';

/**
 * All subjects under one roof: what is named twice is there once, with all digests that it has. One name with two
 * contents is refused, and so are names that are the same where case or composition of letters does not count: whoever
 * unpacks them there has one file, and the other one's attestation. Sorted by the bytes of the names.
 */
export function mergeSubjects(named: readonly NamedSubject[]): readonly NamedSubject[] {
  const known = new Map<string, NamedSubject>();
  for (const subject of named) {
    const key = subject.name.normalize('NFC').toLowerCase();
    const other = known.get(key);
    known.set(key, other === undefined ? subject : merged(other, subject));
  }
  if (known.size > limits.subjects)
    throw badSubject(
      `cannot take ${known.size} subjects at once: ${limits.subjects} are the most; run this for parts of them`,
    );
  return [...known.values()]
    .map((one) => ({
      subject: { ...one, digests: inOrder(one.digests) },
      bytes: Buffer.from(one.name),
    }))
    .sort((a, b) => Buffer.compare(a.bytes, b.bytes))
    .map(({ subject }) => subject);
}

function merged(one: NamedSubject, other: NamedSubject): NamedSubject {
  if (one.name !== other.name)
    throw badSubject(
      `${quoted(one.name)} (${one.at}) and ${quoted(other.name)} (${other.at}) are one file on systems where case does not count; rename one of them`,
    );
  const differs = digestAlgorithms.find(
    (name) =>
      one.digests[name] !== undefined &&
      other.digests[name] !== undefined &&
      one.digests[name] !== other.digests[name],
  );
  if (differs !== undefined)
    throw badSubject(
      `${quoted(one.name)} has two contents: ${differs} is ${one.digests[differs]} (${one.at}) and ${other.digests[differs]} (${other.at})`,
    );
  const path = one.path ?? other.path;
  return { ...one, path, digests: { ...one.digests, ...other.digests } };
}

function inOrder(digests: Digests): Digests {
  return Object.fromEntries(
    digestAlgorithms.flatMap((name) =>
      digests[name] === undefined ? [] : [[name, digests[name]]],
    ),
  );
}
