import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import type { GapServers } from './analyse-gaps.ts';
import { gapsLine } from './gaps-line.ts';
import { openGapServers } from './open-gap-servers.ts';

/** Answers each line of a batch that it is sent; does nothing in a thread of somebody else. */
export function gapsWorker(): void {
  const port = parentPort;
  const settings = new Map<string, unknown>(Object.entries(Object(workerData)));
  if (isMainThread || port === null || settings.get('kind') !== workerKind) return;
  const cwd = `${settings.get('cwd')}`;
  const isCached = settings.get('isCached') === true;
  const aside = { isTty: false, print: (text: string) => process.stderr.write(text) };
  let opened: Promise<GapServers> | undefined;
  const openServers = () => {
    opened ??= openGapServers({ env: process.env, aside }, isCached);
    return opened;
  };
  port.on('message', (line: unknown) => {
    void gapsLine(`${line}`, { cwd, openServers }).then((answer) => port.postMessage(answer));
  });
}

/** In the data of a thread: it was started for this. */
export const workerKind = 'portcullis gaps';
