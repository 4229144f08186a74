import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ApiServer, startApiServer } from '../support/loopback/api-server.ts';
import { makeTree } from '../support/make-tree.ts';
import type { ProgramRun } from '../support/run-program.ts';
import { startProgram } from '../support/start-program.ts';
import type { Sigstore } from '../support/sigstore/sigstore.ts';
import { startSigstore } from '../support/sigstore/start-sigstore.ts';

/** A job that may sign, on a GitHub and a Sigstore of the test's own. */
export interface AttestWorld {
  readonly sigstore: Sigstore;
  readonly api: ApiServer;
  /** What the runner sets for the job. */
  readonly env: Readonly<Record<string, string>>;
  /** The options and inputs that name the Sigstore. */
  readonly signing: Readonly<Record<string, string>>;
  close(): Promise<void>;
}
