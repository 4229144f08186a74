import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findProgram } from './find-program.ts';
import { freePorts } from './free-ports.ts';
import { startPlan } from './start-plan.ts';

export interface RealRegistry {
  /** `127.0.0.1:PORT` */
  readonly host: string;
  close(): Promise<void>;
}

/** The registry of https://github.com/distribution/distribution; it has no referrers API. */
export async function startRegistry(): Promise<RealRegistry> {
  const file = findProgram('registry');
  if (file === undefined) throw new Error('"registry" is not installed: npm run services');
  const folder = mkdtempSync(join(tmpdir(), 'portcullis-registry-'));
  const [port] = await freePorts(1);
  const host = `127.0.0.1:${port}`;
  const config = {
    version: '0.1',
    storage: { filesystem: { rootdirectory: join(folder, 'data') }, delete: { enabled: true } },
    http: { addr: host, secret: 'tests' },
  };
  // YAML is a superset of JSON.
  writeFileSync(join(folder, 'config.yml'), JSON.stringify(config));
  const program = {
    file,
    args: ['serve', join(folder, 'config.yml')],
    env: { OTEL_TRACES_EXPORTER: 'none' },
    readyUrl: `http://${host}/v2/`,
  };
  const running = await startPlan({ pipes: [], programs: [program] }, folder, undefined);
  return {
    host,
    async close() {
      await running.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
