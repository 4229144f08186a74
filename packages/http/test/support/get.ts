import { type HttpClient, HttpError, type HttpRequest, type HttpResponse } from '@portcullis/http';

export interface Asked extends Partial<HttpRequest> {
  readonly url: string;
}

/** Asks and tells in one line what came: status and text, or what was thrown. */
export async function get(http: HttpClient, asked: Asked): Promise<string> {
  try {
    const request: HttpRequest = { method: 'GET', maxBytes: 1000, ...asked };
    return await http.send(request, async (response) => {
      return `${response.status} ${await readText(response)}`;
    });
  } catch (error) {
    if (!(error instanceof HttpError)) throw error;
    return `${error.kind}: ${error.message.replaceAll(/127\.0\.0\.1:\d+/g, 'HOST')}`;
  }
}

export async function readText({ body }: HttpResponse): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of body) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}
