import type { Answer } from './exchange.ts';

/** The ways in which GitHub says no. */
export const notFound = refuse(404, 'Not Found');

export const notAccessible = refuse(403, 'Resource not accessible by integration');

export const badCredentials = refuse(401, 'Bad credentials');

/** https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api#validation-failed */
export function unprocessable(message: string, ...errors: readonly object[]): Answer {
  const body = { message, documentation_url: 'https://docs.github.com/rest', errors };
  return { status: 422, body };
}

function refuse(status: number, message: string): Answer {
  return {
    status,
    body: { message, documentation_url: 'https://docs.github.com/rest', status: `${status}` },
  };
}
