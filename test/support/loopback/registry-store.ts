import { createHash } from 'node:crypto';

export interface RegistryReply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

export interface RegistryQuestion {
  readonly method: string;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

/** An index of referrers, as a client keeps it under a tag. */
export interface ReferrersIndex {
  readonly manifests: readonly { readonly digest: string }[];
}

export interface StoreOptions {
  /** Whether the registry itself lists what refers to an image. */
  readonly hasReferrers?: boolean;
  /** Entries on a page of that list. */
  readonly pageSize?: number;
  /** Where every page of it says that the next one is. */
  readonly linksTo?: string;
  /** Whether `If-Match` is obeyed; real registries ignore it. */
  readonly hasEtags?: boolean;
  /** Whether the digest of a manifest stands in a header: the specification only says that it should. */
  readonly namesDigest?: boolean;
  /** What another writer makes of an index of referrers right after it was written for the nth time, from 1. */
  readonly meddles?: (index: ReferrersIndex, writes: number) => ReferrersIndex | undefined;
}

interface Stored {
  readonly mediaType: string;
  readonly bytes: Buffer;
}

/**
 * What a registry keeps, and how it is read and written.
 * https://github.com/opencontainers/distribution-spec/blob/main/spec.md
 */
export class RegistryStore {
  readonly #options: StoreOptions;
  /** By `owner/name@sha256:…`. */
  readonly #blobs = new Map<string, Buffer>();
  readonly #manifests = new Map<string, Stored>();
  /** By `owner/name:tag`. */
  readonly #tags = new Map<string, Stored>();
  #uploads = 0;
  #indexWrites = 0;

  constructor(options: StoreOptions) {
    this.#options = options;
  }

  /** Gives the digest. */
  putTag(image: string, stored: Stored): string {
    const [name = ''] = image.split(':');
    const digest = digestOf(stored.bytes);
    this.#tags.set(image, stored);
    this.#manifests.set(`${name}@${digest}`, stored);
    return digest;
  }

  putBlob(name: string, bytes: Buffer): string {
    const digest = digestOf(bytes);
    this.#blobs.set(`${name}@${digest}`, bytes);
    return digest;
  }

  bytesOfTag(image: string): Buffer | undefined {
    return this.#tags.get(image)?.bytes;
  }

  /** Undefined for what the specification does not have. */
  answer(question: RegistryQuestion): RegistryReply | undefined {
    const { pathname } = question.url;
    const [, name = '', kind = '', rest = ''] =
      /^\/v2\/(.+?)\/(manifests|blobs|referrers)\/(.*)$/.exec(pathname) ?? [];
    switch (`${kind} ${question.method}`) {
      case 'manifests HEAD':
      case 'manifests GET':
        return this.#readManifest(name, rest);
      case 'manifests PUT':
        return this.#writeManifest(name, rest, question);
      case 'blobs HEAD':
      case 'blobs GET':
        return this.#readBlob(name, rest);
      case 'blobs POST':
        return this.#beginUpload(name, rest);
      case 'blobs PUT':
        return this.#upload(name, question);
      case 'referrers GET':
        return this.#listReferrers(name, rest, question.url);
      default:
        return undefined;
    }
  }

  #readManifest(name: string, reference: string): RegistryReply {
    const found = this.#find(name, reference);
    if (found === undefined) return toReply(404, { errors: [{ code: 'MANIFEST_UNKNOWN' }] });
    const digest = digestOf(found.bytes);
    const headers = {
      'content-type': found.mediaType,
      ...(this.#options.namesDigest === false ? {} : { 'docker-content-digest': digest }),
      ...(this.#options.hasEtags === true ? { etag: `"${digest}"` } : {}),
    };
    return { status: 200, headers, body: found.bytes };
  }

  #find(name: string, reference: string): Stored | undefined {
    return reference.includes(':')
      ? this.#manifests.get(`${name}@${reference}`)
      : this.#tags.get(`${name}:${reference}`);
  }

  #writeManifest(name: string, reference: string, question: RegistryQuestion): RegistryReply {
    const { body, headers } = question;
    const wanted = headers['if-match'];
    const there = this.#find(name, reference);
    const etag = there && `"${digestOf(there.bytes)}"`;
    if (this.#options.hasEtags === true && wanted !== undefined && wanted !== etag)
      return toReply(412, { errors: [{ code: 'PRECONDITION_FAILED' }] });
    const stored = { mediaType: `${headers['content-type']}`, bytes: body };
    const digest = digestOf(body);
    if (reference.includes(':') && reference !== digest)
      return toReply(400, { errors: [{ code: 'DIGEST_INVALID' }] });
    const missing = contentsOf(body).filter((one) => !this.#blobs.has(`${name}@${one}`));
    if (missing.length > 0) return toReply(404, { errors: [{ code: 'MANIFEST_BLOB_UNKNOWN' }] });
    this.#manifests.set(`${name}@${digest}`, stored);
    if (!reference.includes(':')) this.#writeTag(`${name}:${reference}`, stored);
    const subject = subjectOf(body);
    const told =
      this.#options.hasReferrers === true && subject !== undefined
        ? { 'oci-subject': subject }
        : {};
    return toReply(201, {}, { ...told, 'docker-content-digest': digest });
  }

  #writeTag(image: string, stored: Stored): void {
    this.#tags.set(image, stored);
    const { meddles } = this.#options;
    if (!/:sha256-[\da-f]{64}$/.test(image) || meddles === undefined) return;
    this.#indexWrites += 1;
    const other = meddles(JSON.parse(stored.bytes.toString()), this.#indexWrites);
    if (other === undefined) return;
    this.#tags.set(image, { ...stored, bytes: Buffer.from(JSON.stringify(other)) });
  }

  #readBlob(name: string, digest: string): RegistryReply {
    const body = this.#blobs.get(`${name}@${digest}`);
    if (body === undefined) return toReply(404, { errors: [{ code: 'BLOB_UNKNOWN' }] });
    return { status: 200, headers: { 'content-type': 'application/octet-stream' }, body };
  }

  #beginUpload(name: string, rest: string): RegistryReply | undefined {
    if (rest !== 'uploads/') return undefined;
    this.#uploads += 1;
    return toReply(202, {}, { location: `/v2/${name}/blobs/uploads/${this.#uploads}?state=x` });
  }

  /** A second time there is no such upload any more. */
  readonly #ended = new Set<string>();

  #upload(name: string, { url, body }: RegistryQuestion): RegistryReply {
    const digest = url.searchParams.get('digest');
    if (this.#ended.has(url.pathname) || url.searchParams.get('state') !== 'x')
      return toReply(404, { errors: [{ code: 'BLOB_UPLOAD_UNKNOWN' }] });
    this.#ended.add(url.pathname);
    if (digest !== digestOf(body)) return toReply(400, { errors: [{ code: 'DIGEST_INVALID' }] });
    this.putBlob(name, body);
    return toReply(201, {}, { location: `/v2/${name}/blobs/${digest}` });
  }

  #listReferrers(name: string, digest: string, url: URL): RegistryReply {
    if (this.#options.hasReferrers !== true) return toReply(404, 'page not found');
    const all = [...this.#manifests].flatMap(([key, { mediaType, bytes }]) => {
      if (!key.startsWith(`${name}@`) || subjectOf(bytes) !== digest) return [];
      const { artifactType, annotations } = JSON.parse(bytes.toString());
      const size = bytes.length;
      return [{ mediaType, digest: digestOf(bytes), size, artifactType, annotations }];
    });
    const { pageSize = 100, linksTo } = this.#options;
    const start = Number(url.searchParams.get('last') ?? 0);
    const end = start + pageSize;
    const link = `<${linksTo ?? `${url.pathname}?last=${end}`}>; rel="next"`;
    const isLast = linksTo === undefined && end >= all.length;
    return toReply(
      200,
      { schemaVersion: 2, mediaType: indexType, manifests: all.slice(start, end) },
      { 'content-type': indexType, ...(isLast ? {} : { link }) },
    );
  }
}

const indexType = 'application/vnd.oci.image.index.v1+json';

function toReply(
  status: number,
  value: unknown,
  headers: Readonly<Record<string, string>> = {},
): RegistryReply {
  const type = { 'content-type': 'application/json' };
  return { status, headers: { ...type, ...headers }, body: Buffer.from(JSON.stringify(value)) };
}

function subjectOf(bytes: Buffer): string | undefined {
  const { subject } = JSON.parse(bytes.toString());
  return subject?.digest;
}

/** What a manifest needs to be there; images of tests that are only named have none. */
function contentsOf(bytes: Buffer): readonly string[] {
  const { config, layers = [] } = JSON.parse(bytes.toString());
  return [config, ...layers].flatMap((one) => (one?.digest === undefined ? [] : [one.digest]));
}

export function digestOf(bytes: Uint8Array): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}
