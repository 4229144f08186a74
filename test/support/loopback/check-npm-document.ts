import { createHash } from 'node:crypto';
import type { NpmManifest } from './npm-registry.ts';

export interface CheckedDocument {
  /** Undefined for a document that the registry takes. */
  readonly problem: string | undefined;
  readonly version: string;
  readonly tag: string;
  readonly manifest: NpmManifest;
  readonly provenance: unknown;
}

/** What the registry looks at: https://github.com/npm/cli/blob/latest/workspaces/libnpmpublish/lib/publish.js */
export function checkNpmDocument(body: Buffer, name: string): CheckedDocument {
  const document = JSON.parse(body.toString());
  const [version = '', ...more] = Object.keys(document.versions);
  const manifest = document.versions[version];
  const [tag = '', ...tags] = Object.keys(document['dist-tags']);
  const tarball = document._attachments[`${name}-${version}.tgz`];
  const bundle = document._attachments[`${name}-${version}.sigstore`];
  const bytes = Buffer.from(`${tarball?.data}`, 'base64');
  const sha512 = createHash('sha512').update(bytes);
  const integrity = `sha512-${sha512.copy().digest('base64')}`;
  const known = [`${name}-${version}.tgz`, `${name}-${version}.sigstore`];
  const checks: readonly (readonly [boolean, string])[] = [
    [document._id === name && document.name === name, 'the document is of another package'],
    [more.length === 0 && tags.length === 0, 'the document has several versions'],
    [document['dist-tags'][tag] === version, 'the tag is of another version'],
    [[null, 'public', 'restricted'].includes(document.access), 'the access is none'],
    [manifest._id === `${name}@${version}` && manifest.version === version, 'the manifest differs'],
    [tarball?.content_type === 'application/octet-stream', 'the tarball has another type'],
    [tarball?.length === bytes.length, 'the tarball has another length'],
    [manifest.dist.integrity === integrity, 'the integrity is of other bytes'],
    [manifest.dist.shasum === createHash('sha1').update(bytes).digest('hex'), 'the shasum differs'],
    [Object.keys(document._attachments).every((one) => known.includes(one)), 'an attachment'],
  ];
  const failed = checks.find(([isGood]) => !isGood)?.[1];
  const provenance = bundle === undefined ? undefined : JSON.parse(bundle.data);
  const subject = `pkg:npm/${name.replace('@', '%40')}@${version}`;
  const hex = sha512.digest('hex');
  const problem =
    failed ??
    (bundle === undefined
      ? undefined
      : provenanceProblem({ bundle, provenance, subject, hex, manifest }));
  return { problem, version, tag, manifest, provenance };
}

interface Provenance {
  readonly bundle: {
    readonly content_type: string;
    readonly data: string;
    readonly length: number;
  };
  readonly provenance: {
    readonly mediaType: string;
    readonly dsseEnvelope: { readonly payload: string };
  };
  readonly subject: string;
  readonly hex: string;
  readonly manifest: NpmManifest;
}

function provenanceProblem(one: Provenance): string | undefined {
  const { bundle, provenance, subject, hex, manifest } = one;
  const payload = Buffer.from(provenance.dsseEnvelope.payload, 'base64').toString();
  const statement = JSON.parse(payload);
  const [only, ...others] = statement.subject;
  if (bundle.content_type !== provenance.mediaType || bundle.length !== bundle.data.length)
    return 'the bundle has another type or length';
  if (others.length > 0 || only.name !== subject || only.digest.sha512 !== hex)
    return 'the provenance is of another subject';
  const source = statement.predicate.buildDefinition.externalParameters.workflow.repository;
  const { url } = Object(manifest.repository);
  return url === `git+${source}.git`
    ? undefined
    : `Error verifying sigstore provenance bundle: package.json: "repository.url" is "${url}", expected to match "${source}" from provenance`;
}
