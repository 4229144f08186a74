export { createHttpClient } from './create-http-client.ts';
export type {
  HttpClient,
  HttpRequest,
  HttpResponse,
  HttpTraffic,
  StreamedBody,
} from './http-client.ts';
export { HttpError, type HttpErrorKind } from './http-error.ts';
export type { HttpOptions } from './http-options.ts';
