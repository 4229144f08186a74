import type { IncomingMessage } from 'node:http';

const mostBytes = 64 * 1024;
const longest = 250;

/** Reads to its end what nobody wants, so that the connection can be kept; not if that would take long. */
export function drain(message: IncomingMessage): Promise<void> {
  if (message.readableEnded || message.destroyed) return Promise.resolve();
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, longest);
    const done = () => {
      clearTimeout(timer);
      resolve();
    };
    let bytes = 0;
    message.on('data', ({ length }: Uint8Array) => {
      bytes += length;
      if (bytes > mostBytes) done();
    });
    for (const event of ['end', 'error', 'close']) message.once(event, done);
    message.resume();
  });
}
