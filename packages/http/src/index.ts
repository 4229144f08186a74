export { createHttpClient, type HttpOptions } from './create-http-client.ts';
export type { HttpClient, HttpRequest, HttpResponse, HttpTraffic } from './http-client.ts';
export { HttpError, type HttpErrorKind } from './http-error.ts';
