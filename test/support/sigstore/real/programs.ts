import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findProgram } from './find-program.ts';
import { fulcioConfig } from './fulcio-config.ts';
import { keyPassword } from './key-password.ts';
import type { Program } from './plan.ts';
import { programNames, type RealService } from './program-names.ts';

export interface ProgramRequest {
  /** With the keys of write-keys.ts. */
  readonly folder: string;
  readonly issuer: string;
  /** Undefined for no promises to log. */
  readonly certificateLog: string | undefined;
  /** Of the services; each may use the two after it. */
  readonly ports: Readonly<Record<RealService, number>>;
  readonly furtherPorts: readonly [number, number, number, number];
  readonly rekor2Name: string;
  /** How Fulcio gets to the issuer. */
  readonly env: Readonly<Record<string, string>>;
}

/** Fulcio, a timestamp authority and a Rekor of version 2, one after the other. */
export function programs(request: ProgramRequest): readonly Program[] {
  writeFileSync(join(request.folder, 'fulcio.json'), JSON.stringify(fulcioConfig(request.issuer)));
  mkdirSync(join(request.folder, 'log'));
  return [timestamps(request), rekor2(request), fulcio(request)];
}

function fulcio({ folder, ports, furtherPorts, certificateLog, env }: ProgramRequest): Program {
  const [grpc, metrics] = furtherPorts;
  const log =
    certificateLog === undefined ? [] : [`--ct-log-public-key-path=${join(folder, 'ct.pub')}`];
  return {
    file: fileOf('fulcio'),
    args: [
      'serve',
      '--host=127.0.0.1',
      `--port=${ports.fulcio}`,
      '--grpc-host=127.0.0.1',
      `--grpc-port=${grpc}`,
      `--metrics-port=${metrics}`,
      `--legacy-unix-domain-socket=${join(folder, 'legacy.sock')}`,
      `--config-path=${join(folder, 'fulcio.json')}`,
      `--ct-log-url=${certificateLog ?? ''}`,
      ...log,
      '--ca=fileca',
      `--fileca-cert=${join(folder, 'ca.pem')}`,
      `--fileca-key=${join(folder, 'ca.key')}`,
      `--fileca-key-passwd=${keyPassword}`,
      '--fileca-watch=false',
    ],
    env,
    readyUrl: `http://127.0.0.1:${ports.fulcio}/healthz`,
  };
}

function timestamps({ folder, ports }: ProgramRequest): Program {
  return {
    file: fileOf('timestamps'),
    args: [
      'serve',
      '--host=127.0.0.1',
      `--port=${ports.timestamps}`,
      '--disable-ntp-monitoring',
      '--timestamp-signer=file',
      `--file-signer-key-path=${join(folder, 'tsa.key')}`,
      `--file-signer-passwd=${keyPassword}`,
      `--certificate-chain-path=${join(folder, 'tsa.pem')}`,
    ],
    readyUrl: `http://127.0.0.1:${ports.timestamps}/ping`,
  };
}

function rekor2({ folder, ports, furtherPorts, rekor2Name }: ProgramRequest): Program {
  const [, , grpc, metrics] = furtherPorts;
  return {
    file: fileOf('rekor2'),
    args: [
      'serve',
      `--hostname=${rekor2Name}`,
      '--http-address=127.0.0.1',
      `--http-port=${ports.rekor2}`,
      '--grpc-address=127.0.0.1',
      `--grpc-port=${grpc}`,
      `--http-metrics-port=${metrics}`,
      `--storage-dir=${join(folder, 'log')}`,
      `--signer-filepath=${join(folder, 'rekor2.key')}`,
      '--checkpoint-interval=200ms',
      '--batch-max-age=50ms',
    ],
    readyUrl: `http://127.0.0.1:${ports.rekor2}/healthz`,
  };
}

function fileOf(service: RealService): string {
  const name = programNames[service];
  const file = findProgram(name);
  if (file === undefined) throw new Error(`"${name}" is not installed: npm run services`);
  return file;
}
