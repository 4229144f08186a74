import { newClient } from './new-client.ts';

/** A process of its own: reads files of a commit with a cache, and prints what it got. Arguments: url, commit, cache, paths. */
const [url = '', commit = '', cache, ...paths] = process.argv.slice(2);
const warnings: string[] = [];
const client = newClient({ cache, onWarning: (message) => warnings.push(message) });
const files = await client.readFiles(
  { url },
  paths.map((path) => ({ commit, path })),
);
const texts = files.map((file) =>
  file.kind === 'file' ? `${Buffer.from(file.bytes)}` : file.kind,
);
process.stdout.write(JSON.stringify({ texts, warnings }));
