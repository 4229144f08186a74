import type { IncomingMessage } from 'node:http';

/** Bytes of a status line and headers: each field with `: ` and a line end, and an empty line after them. */
export function headBytes({
  httpVersion,
  statusMessage = '',
  rawHeaders,
}: IncomingMessage): number {
  const statusLine = `HTTP/${httpVersion} 200 ${statusMessage}\r\n\r\n`.length;
  return rawHeaders.reduce((bytes, text) => bytes + text.length + 2, statusLine);
}
