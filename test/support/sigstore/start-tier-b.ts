import { mkdtempSync, rmSync } from 'node:fs';
import type { Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { forward } from './real/forward.ts';
import { freePorts } from './real/free-ports.ts';
import { namespaceCommand } from './real/namespace-command.ts';
import { type End, pipeServer } from './real/pipe-server.ts';
import type { Plan } from './real/plan.ts';
import type { RealService } from './real/program-names.ts';
import { type ProgramRequest, programs } from './real/programs.ts';
import { type RunningPlan, startPlan } from './real/start-plan.ts';
import { writeKeys } from './real/write-keys.ts';
import { newServiceHost, type ServiceHost } from './service-host.ts';
import { certificateLogService } from './services/certificate-log-service.ts';
import { rekor1Service } from './services/rekor1-service.ts';
import type { Sigstore } from './sigstore.ts';
import type { TierOptions } from './tier-options.ts';

const realServices: readonly RealService[] = ['fulcio', 'timestamps', 'rekor2'];

/**
 * Real Fulcio, timestamp authority and Rekor of version 2, with our keys; the issuer, the certificate log and Rekor of
 * version 1 are ours. The real ones run in a network of their own where that is allowed, since two of them also listen
 * on ports that nobody can choose. Sockets in a folder lead in and out, and every request to them comes through this
 * process, so that a test sees and spoils them like ours.
 */
export async function startTierB(options: TierOptions = {}): Promise<Sigstore> {
  const folder = mkdtempSync(join(tmpdir(), 'portcullis-tier-b-'));
  const host = await newServiceHost(options);
  await host.start('issuer', host.issuer.answer);
  await host.start('certificateLog', certificateLogService(host.parties.certificateLog));
  await host.start('rekor1', rekor1Service(host.parties.rekor1));
  writeKeys(folder, host.parties);
  const request = await toRequest(host, folder, options.like !== 'github');
  const namespace = namespaceCommand();
  const outward = namespace === undefined ? [] : await openOutward(host, folder);
  const inward = realServices.map((name) => ({
    from: { path: join(folder, `${name}.sock`) },
    to: { port: request.ports[name] },
  }));
  const pipes = [...inward, ...outward.map(({ pipe }) => pipe)];
  const cleanUp = async () => {
    await Promise.all(outward.map(({ server }) => new Promise((done) => server.close(done))));
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const plan = await startWhenFree({ pipes, programs: programs(request) }, folder, namespace);
    for (const name of realServices)
      await host.start(name, forward({ path: join(folder, `${name}.sock`) }));
    return host.finish('B', () => plan.close().then(cleanUp));
  } catch (error) {
    await host.close();
    await cleanUp();
    throw error;
  }
}

/** Without networks of their own, one timestamp authority can run on a machine at a time: tests take turns. */
async function startWhenFree(
  plan: Plan,
  folder: string,
  namespace: readonly string[] | undefined,
): Promise<RunningPlan> {
  for (let tries = 1; ; tries++) {
    try {
      return await startPlan(plan, folder, namespace);
    } catch (error) {
      if (namespace !== undefined || tries === 20) throw error;
      await wait(1000);
    }
  }
}

async function toRequest(
  host: ServiceHost,
  folder: string,
  hasLog: boolean,
): Promise<ProgramRequest> {
  const ports = await freePorts(7);
  const [fulcio = 0, timestamps = 0, rekor2 = 0, a = 0, b = 0, c = 0, d = 0] = ports;
  return {
    folder,
    issuer: host.issuerUrl(),
    env: host.front?.environment ?? {},
    certificateLog: hasLog ? `${host.urlOf('certificateLog')}/test` : undefined,
    ports: { fulcio, timestamps, rekor2 },
    furtherPorts: [a, b, c, d],
    rekor2Name: host.parties.rekor2.name,
  };
}

interface Outward {
  readonly server: Server;
  /** On the inside. */
  readonly pipe: { readonly from: End; readonly to: End };
}

/** Inside, the issuer, the certificate log and the proxy are at the addresses that they have outside. */
async function openOutward(host: ServiceHost, folder: string): Promise<readonly Outward[]> {
  const urls = [host.urlOf('issuer'), host.urlOf('certificateLog')];
  const ports = urls.map((url) => Number(new URL(url).port));
  if (host.front !== undefined) ports.push(host.front.port);
  return Promise.all(
    ports.map(async (port) => {
      const path = join(folder, `${port}.out.sock`);
      const pipe = { from: { port }, to: { path } };
      return { server: await pipeServer({ path }, { port }), pipe };
    }),
  );
}
