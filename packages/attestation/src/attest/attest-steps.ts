import type { Findings, FoundBundle } from '../find/found-bundle.ts';
import type { VerificationReport } from '../report/verification-report.ts';
import type { Statement } from '../statement/statement.ts';
import type { StoredIn } from './stored-in.ts';

/** What is done with each statement. Ports: what they ask, and of whom, is put together by `attest`. */
export interface AttestSteps {
  /** What an earlier try has left, in the folder or in the store: attacker-controlled. */
  findEarlier(statement: Statement): Promise<Findings>;
  /** Gives the bundle, as JSON. */
  sign(statement: Statement): Promise<unknown>;
  /** Writes a bundle to disk before anything of it leaves the machine, and gives the file's path. */
  save(bundle: unknown, statement: Statement): Promise<string>;
  /** Holds a bundle against the policy, for each subject of the statement. */
  verify(bundle: FoundBundle, statement: Statement): readonly VerificationReport[];
  /** Writes the bundles into one file, where that is asked for. */
  saveAll(bundles: readonly unknown[]): void;
  /** Hands a verified bundle over; sends nothing twice when it may be there already. */
  store(bundle: unknown, statement: Statement, isEarlier: boolean): Promise<readonly StoredIn[]>;
}
