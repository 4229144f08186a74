import { createHash } from 'node:crypto';
import { type Fields, toFields } from '../to-fields.ts';
import type { NpmPackage } from './npm-package.ts';

/** What a publication says beside the package itself. */
export interface NpmPublication {
  /** `https://registry.npmjs.org` */
  readonly registry: string;
  /** What the version is called beside its number: `latest`. */
  readonly tag: string;
  /** `owner/name` on github.com, where package.json names this repository. */
  readonly repository: string | undefined;
  readonly commit: string;
  /** Bundle of the provenance, as JSON. */
  readonly provenance: Fields | undefined;
}

/**
 * The document that publishes a version, as npm's own client writes it:
 * https://github.com/npm/cli/blob/latest/workspaces/libnpmpublish/lib/publish.js. Without `access` the package stays as
 * public as it is.
 */
export function npmDocument(one: NpmPackage, publication: NpmPublication): Fields {
  const { name, version } = one.target;
  return {
    _id: name,
    name,
    description: one.manifest.description,
    'dist-tags': { [publication.tag]: version },
    versions: { [version]: toManifest(one, publication) },
    access: one.access ?? null,
    _attachments: toAttachments(one, publication.provenance),
  };
}

function toManifest(one: NpmPackage, { registry, repository, commit }: NpmPublication): Fields {
  const { manifest, target, readme, bytes } = one;
  const { name, version, digest } = target;
  const tarball = `${registry}/${name}/-/${name}-${version}.tgz`;
  return {
    ...manifest,
    ...(repository === undefined ? {} : { repository: toRepository(manifest, repository) }),
    ...(one.isAddon ? toAddon(manifest) : {}),
    ...(readme === undefined ? {} : { readme: readme.text, readmeFilename: readme.name }),
    gitHead: commit,
    _id: `${name}@${version}`,
    dist: {
      integrity: digest,
      shasum: createHash('sha1').update(bytes).digest('hex'),
      // As the client has it; who asks by https gets https.
      tarball: tarball.replace(/^https:/, 'http:'),
    },
  };
}

/** The one spelling that the registry compares with the provenance. */
function toRepository({ repository }: Fields, name: string): Fields {
  const { directory } = toFields(repository);
  return {
    type: 'git',
    url: `git+https://github.com/${name}.git`,
    ...(typeof directory === 'string' ? { directory } : {}),
  };
}

/** https://docs.npmjs.com/cli/v11/using-npm/scripts#npm-install: what installs has to know without unpacking. */
function toAddon({ scripts, gypfile }: Fields): Fields {
  const own = toFields(scripts);
  if (gypfile === false || own.install !== undefined || own.preinstall !== undefined) return {};
  return { scripts: { ...own, install: 'node-gyp rebuild' }, gypfile: true };
}

function toAttachments({ target, bytes }: NpmPackage, provenance: Fields | undefined): Fields {
  const stem = `${target.name}-${target.version}`;
  const tarball = {
    content_type: 'application/octet-stream',
    data: Buffer.from(bytes).toString('base64'),
    length: bytes.length,
  };
  if (provenance === undefined) return { [`${stem}.tgz`]: tarball };
  const data = JSON.stringify(provenance);
  return {
    [`${stem}.tgz`]: tarball,
    [`${stem}.sigstore`]: { content_type: provenance.mediaType, data, length: data.length },
  };
}
