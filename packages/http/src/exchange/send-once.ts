import type { HttpRequest, HttpResponse } from '../http-client.ts';
import { firstHop } from '../redirect/first-hop.ts';
import { nextHop } from '../redirect/next-hop.ts';
import { exchange } from './exchange.ts';
import type { Run } from './run.ts';

/** One attempt: the request, and the same again wherever redirects lead that are allowed. */
export async function sendOnce<Result>(
  run: Run,
  request: HttpRequest,
  read: (response: HttpResponse) => Promise<Result>,
): Promise<Result> {
  let hop = firstHop(request);
  for (;;) {
    const { url } = hop;
    const host = run.hostOf(url);
    const outcome = await host.visit(() => exchange({ run, host, hop, request }, read));
    if (outcome.kind === 'result') return outcome.result;
    hop = nextHop(hop, outcome, request);
  }
}
