import { digestPattern } from './digest-pattern.ts';
import type { StatementSubject } from './statement.ts';

/** GitHub takes 1,024; a release attestation lists each asset of its release. */
const maxSubjects = 16_384;

/** A statement's subjects, or why they are none. */
export function parseSubjects(json: unknown): readonly StatementSubject[] | string {
  if (!Array.isArray(json) || json.length === 0 || json.length > maxSubjects) {
    return `its "subject" is no list of 1 to ${maxSubjects} subjects`;
  }
  const subjects: StatementSubject[] = [];
  for (const [index, value] of json.entries()) {
    const subject = parseSubject(value);
    if (typeof subject === 'string') {
      return `its subject ${index + 1} ${subject}`;
    }
    subjects.push(subject);
  }
  return subjects;
}

function parseSubject(json: unknown): StatementSubject | string {
  if (!isObject(json)) {
    return 'is no object';
  }
  const { name, uri, digest } = json;
  if (
    (name !== undefined && typeof name !== 'string') ||
    (uri !== undefined && typeof uri !== 'string')
  ) {
    return 'has a "name" or a "uri" that is no text';
  }
  const digests = parseDigests(digest);
  if (typeof digests === 'string') {
    return digests;
  }
  return {
    ...(name === undefined ? {} : { name }),
    ...(uri === undefined ? {} : { uri }),
    digest: digests,
  };
}

function parseDigests(json: unknown): Readonly<Record<string, string>> | string {
  const entries = isObject(json) ? Object.entries(json) : [];
  if (entries.length === 0) {
    return 'has no digest';
  }
  const digests: [string, string][] = [];
  for (const [algorithm, hex] of entries) {
    if (typeof hex !== 'string' || !(digestPattern(algorithm)?.test(hex) ?? hex !== '')) {
      return `has a digest "${algorithm.slice(0, 20)}" that is not of this algorithm, in lower-case hex`;
    }
    digests.push([algorithm, hex]);
  }
  return Object.fromEntries(digests);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
