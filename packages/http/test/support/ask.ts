import { createHttpClient } from '@portcullis/http';
import { get } from './get.ts';

// Keeps its connections for more than a minute, unless the client lets the process end.
const http = createHttpClient({
  environment: process.env,
  userAgent: 'test',
  retryPause: 2,
  stallAfter: 1_000,
  stallBudget: 1_000,
});
const headers = { authorization: 'Bearer secret' };
for (const url of process.argv.slice(2)) {
  const redirectsTo = [new URL(url).host];
  console.log(await get(http, { url, headers, redirectsTo, maxBytes: 1_000_000 }));
}
