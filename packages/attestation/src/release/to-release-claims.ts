import { quoted } from '@portcullis/core';
import { AttestationError } from '../attestation-error.ts';
import { toFields } from '../service/to-fields.ts';
import type { Statement, StatementSubject } from '../statement/statement.ts';
import type { ReleaseClaims } from './release-claims.ts';
import { releasePredicateTypes } from './release-predicate-types.ts';

/**
 * Reads a statement about a release, strictly: what GitHub writes in another form than the ones that are known may mean
 * something else. Throws AttestationError.
 */
export function toReleaseClaims({ predicateType, predicate, subject }: Statement): ReleaseClaims {
  const type = releasePredicateTypes.find((known) => known === predicateType);
  if (type === undefined)
    throw predicateError(`its predicate type is ${quoted(predicateType)}, which is no release`);
  const fields = toFields(predicate);
  const tag = textOf(fields, 'tag');
  const repository = textOf(fields, 'repository');
  const purl = textOf(fields, 'purl');
  if (!isPurlOf(purl, repository, tag))
    throw predicateError(
      `its package URL ${quoted(purl)} is not that of ${quoted(tag)} of ${quoted(repository)}`,
    );
  return {
    predicateType: type,
    repository,
    repositoryId: idOf(fields, 'repositoryId'),
    ownerId: idOf(fields, 'ownerId'),
    releaseId: idOf(fields, type.endsWith('v0.1') ? 'releaseId' : 'databaseId'),
    tag,
    ...toSubjects(subject, purl),
  };
}

type Fields = Readonly<Record<string, unknown>>;

function textOf(fields: Fields, name: string): string {
  const value = fields[name];
  if (typeof value === 'string' && value !== '') return value;
  throw predicateError(`the member ${quoted(name)} of its predicate is no text`);
}

/** GitHub writes numbers as text. */
function idOf(fields: Fields, name: string): string {
  const value = textOf(fields, name);
  if (/^[1-9]\d{0,19}$/.test(value)) return value;
  throw predicateError(`the member ${quoted(name)} of its predicate is no number`);
}

/** GitHub escapes the tag (`a/b` is `a%2Fb`) and keeps the case of names. https://github.com/package-url/purl-spec */
function isPurlOf(purl: string, repository: string, tag: string): boolean {
  const before = `pkg:github/${repository}@`;
  if (!purl.startsWith(before)) return false;
  const version = purl.slice(before.length);
  return version === tag || unescaped(version) === tag;
}

function unescaped(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** One subject is the tag, by the package URL; every other one is an asset, by its name. */
function toSubjects(
  subjects: readonly StatementSubject[],
  purl: string,
): Pick<ReleaseClaims, 'object' | 'assets'> {
  const [first, ...more] = subjects.filter(({ uri }) => uri !== undefined);
  if (first === undefined || more.length > 0 || first.uri !== purl || first.name !== undefined)
    throw subjectError('it does not have one subject with the package URL of the release');
  const assets = new Map<string, string>();
  for (const { name, uri, digest } of subjects) {
    if (uri !== undefined) continue;
    const sha256 = onlyDigest(digest, { sha256: /^[0-9a-f]{64}$/ });
    if (name === undefined || sha256 === undefined)
      throw subjectError('a subject is neither the tag nor an asset with its sha256');
    if (assets.has(name)) throw subjectError(`two assets are called ${quoted(name)}`);
    assets.set(name, sha256);
  }
  const object = onlyDigest(first.digest, { sha1: /^[0-9a-f]{40}$/, sha256: /^[0-9a-f]{64}$/ });
  if (object === undefined) throw subjectError('its tag is not named by one object of git');
  return { object, assets };
}

/** The digest, when it is the only one and of a form that is looked for. */
function onlyDigest(
  digest: StatementSubject['digest'],
  forms: Readonly<Record<string, RegExp>>,
): string | undefined {
  const [only, ...others] = Object.entries(digest);
  if (only === undefined || others.length > 0) return undefined;
  const [algorithm, value] = only;
  const form = Object.hasOwn(forms, algorithm) ? forms[algorithm] : undefined;
  return form?.test(value) === true ? value : undefined;
}

function predicateError(why: string): AttestationError {
  return new AttestationError(
    'unreadable-predicate',
    `cannot read the release attestation: ${why}`,
  );
}

function subjectError(why: string): AttestationError {
  return new AttestationError(
    'unreadable-statement',
    `cannot read the release attestation: ${why}`,
  );
}
