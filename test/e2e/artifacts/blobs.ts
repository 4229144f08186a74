import type { ServerResponse } from 'node:http';
import type { GitHubState } from '../github/github-state.ts';

/** The bytes of artifacts, those that are still being written among them. */
export interface Blobs {
  /** The number of a blob that can be written. */
  open(name: string): number;
  /** What was written; undefined when nothing was, or not to its end. */
  close(name: string): { readonly id: number; readonly bytes: Buffer } | undefined;
  respond(response: ServerResponse, asked: BlobAsked): void;
}

export interface BlobAsked {
  readonly method?: string | undefined;
  readonly id: string;
  readonly searchParams: URLSearchParams;
  readonly body: Buffer;
}

interface Blob {
  readonly id: number;
  readonly name: string;
  readonly blocks: Map<string, Buffer>;
  bytes: Buffer | undefined;
}

/** https://learn.microsoft.com/en-us/rest/api/storageservices/put-block-list */
export function newBlobs(state: GitHubState): Blobs {
  const blobs: Blob[] = [];
  return {
    open(name) {
      const id = ++state.lastId;
      blobs.unshift({ id, name, blocks: new Map(), bytes: undefined });
      return id;
    },
    close(name) {
      const blob = blobs.find((one) => one.name === name);
      return blob?.bytes && { id: blob.id, bytes: blob.bytes };
    },
    respond(response, asked) {
      if (asked.method === 'GET') return give(response, asked, state);
      const blob = blobs.find(({ id }) => `${id}` === asked.id);
      if (blob === undefined || asked.method !== 'PUT') return void response.writeHead(404).end();
      write(blob, asked);
      response.writeHead(201, { etag: '"1"', 'last-modified': new Date().toUTCString() }).end();
    },
  };
}

function give(response: ServerResponse, { id }: BlobAsked, { artifacts }: GitHubState): void {
  const artifact = artifacts.find((one) => `${one.id}` === id);
  if (artifact === undefined) return void response.writeHead(404).end();
  response.writeHead(200, { 'content-type': 'application/zip' }).end(artifact.bytes);
}

function write(blob: Blob, { searchParams, body }: BlobAsked): void {
  switch (searchParams.get('comp')) {
    case 'block':
      blob.blocks.set(searchParams.get('blockid') ?? '', body);
      return;
    case 'blocklist': {
      const ids = [...`${body}`.matchAll(/<(?:Latest|Uncommitted)>([^<]+)</g)];
      blob.bytes = Buffer.concat(ids.map(([, id = '']) => blob.blocks.get(id) ?? Buffer.alloc(0)));
      return;
    }
    default:
      blob.bytes = body;
  }
}
