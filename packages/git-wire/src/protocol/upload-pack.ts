import { gzipSync } from 'node:zlib';
import { type HttpClient, HttpError, type HttpResponse } from '@portcullis/http';
import type { GitRepository } from '../git-client.ts';
import { unreadable } from '../objects/unreadable.ts';
import type { PktLine } from './pkt-line.ts';
import { readPktLines } from './read-pkt-lines.ts';
import { toServerText } from './server-text.ts';

/**
 * Sends a request to the `git-upload-pack` of a repository, as gitprotocol-http says: a POST to `$GIT_URL/git-upload-pack`
 * with `Git-Protocol: version=2`; long requests in gzip, as git itself sends them. A repository that was renamed is
 * asked at its new place from then on. https://git-scm.com/docs/gitprotocol-http#_smart_service_git_upload_pack
 */
export type UploadPack = <Result>(
  repository: GitRepository,
  question: Question<Result>,
) => Promise<Result>;

export interface Question<Result> {
  /** What is asked, as the end of `cannot …`. */
  readonly what: string;
  readonly body: Uint8Array;
  readonly maxBytes: number;
  /** Given the lines of the answer, and the URL of the repository that it came from. Must not ask. */
  readonly read: (lines: AsyncIterable<PktLine>, url: string) => Promise<Result>;
}

export function createUploadPack(http: HttpClient): UploadPack {
  const movedTo = new Map<string, string>();
  return async (repository, { what, body, maxBytes, read }) => {
    const url = movedTo.get(repository.url) ?? repository.url;
    const request = {
      method: 'POST' as const,
      url: `${url}.git/${service}`,
      ...toContent(repository, body),
      maxBytes,
    };
    try {
      return await http.send(request, (response) => {
        const place = placeOf(response);
        if (place !== url) movedTo.set(repository.url, place);
        return read(linesOf(response), place);
      });
    } catch (error) {
      if (!(error instanceof HttpError)) throw error;
      const why = whyNot(error, repository.authorization !== undefined);
      const options = error.status === undefined ? {} : { status: error.status };
      const message = `cannot ${what} of "${url}": ${why}`;
      throw new HttpError(error.kind, message, { ...options, cause: error });
    }
  };
}

const service = 'git-upload-pack';

/** From this size on git compresses too: `http.c`, `remote-curl.c`. */
const longRequest = 1024;

function toContent({ authorization }: GitRepository, body: Uint8Array) {
  const isLong = body.length > longRequest;
  const headers = {
    'git-protocol': 'version=2',
    'content-type': `application/x-${service}-request`,
    accept: mediaType,
    ...(isLong ? { 'content-encoding': 'gzip' } : {}),
    ...(authorization === undefined ? {} : { authorization }),
  };
  return { headers, body: isLong ? gzipSync(body) : body };
}

const mediaType = `application/x-${service}-result`;

function placeOf({ url }: HttpResponse): string {
  const place = /^([^?#]*?)(?:\.git)?\/git-upload-pack$/.exec(url)?.[1];
  if (place !== undefined) return place;
  const where = toServerText(Buffer.from(url));
  throw unreadable(
    `it leads to "${where}", which is no repository; check the address of the server`,
  );
}

function linesOf({ headers, body }: HttpResponse): AsyncIterable<PktLine> {
  const type = headers['content-type'] ?? '';
  if (type === mediaType) return readPktLines(body);
  throw unreadable(
    `the answer is "${toServerText(Buffer.from(type))}" and not from git; check the address of the server, and whether it wants a login`,
  );
}

/** GitHub answers 401 to the anonymous, and 404 to a token, where there is no repository that they may see. */
function whyNot({ status, message }: HttpError, hasToken: boolean): string {
  if (status === 401 && hasToken) {
    return 'the server answers 401: it does not accept the token; give another, or none for what is public';
  }
  return status === 401 || status === 404
    ? `the server answers ${status}: there is no such repository, or it is private and needs a token that may read it`
    : message;
}
