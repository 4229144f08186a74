import { fewAtOnce } from '../few-at-once.ts';
import type { FoundBundle } from '../find/found-bundle.ts';
import type { Statement } from '../statement/statement.ts';
import { attemptOne } from './attempt-one.ts';
import type { AttestSteps } from './attest-steps.ts';
import type { Attested } from './attested.ts';
import { isKnownFailure } from './is-known-failure.ts';
import { isSameStatement } from './is-same-statement.ts';
import { storeEach } from './store-each.ts';

/**
 * Signs each statement, unless an earlier try has; writes the bundle to disk; verifies it. Only when every one of them
 * passes the policy is any of them handed over.
 */
export async function attestStatements(
  statements: readonly Statement[],
  steps: AttestSteps,
): Promise<readonly Attested[]> {
  const tried = await fewAtOnce(
    statements,
    (statement) => make(statement, steps),
    ({ kind }) => kind !== 'kept',
  );
  const made = statements.map(
    (statement, index): Attested => tried[index] ?? { kind: 'not-begun', statement },
  );
  const kept = made.flatMap((one) => (one.kind === 'kept' ? [one] : []));
  if (kept.length < made.length) return made;
  const unlisted = failureOf(() => steps.saveAll(kept.map(({ bundle }) => bundle)));
  if (unlisted !== undefined)
    return kept.map((one) => ({ ...one, kind: 'not-stored', error: unlisted }));
  return storeEach(kept, steps.store);
}

function make(statement: Statement, steps: AttestSteps): Promise<Attested> {
  return attemptOne(
    async () => {
      const earlier = await findPassing(statement, steps);
      const json = earlier?.json ?? (await steps.sign(statement));
      return keep(statement, { source: earlier?.source ?? { kind: 'signed' }, json }, steps);
    },
    (error) => ({ kind: 'not-signed', statement, error }),
  );
}

/** What an earlier try has signed, where it says the same and passes the policy. What cannot be read is signed anew. */
async function findPassing(
  statement: Statement,
  steps: AttestSteps,
): Promise<FoundBundle | undefined> {
  const { bundles } = await steps.findEarlier(statement);
  return bundles.find(
    (bundle) => isSameStatement(bundle.json, statement) && passes(bundle, statement, steps),
  );
}

function passes(bundle: FoundBundle, statement: Statement, steps: AttestSteps): boolean {
  return steps.verify(bundle, statement).every(({ verdict }) => verdict === 'pass');
}

async function keep(
  statement: Statement,
  found: FoundBundle,
  steps: AttestSteps,
): Promise<Attested> {
  const { source, json: bundle } = found;
  const isEarlier = source.kind !== 'signed';
  const path = source.kind === 'file' ? source.path : await steps.save(bundle, statement);
  const made = { statement, bundle, path, isEarlier };
  const reports = steps.verify(found, statement);
  const isPassing = reports.every(({ verdict }) => verdict === 'pass');
  return isPassing ? { kind: 'kept', ...made } : { kind: 'refused', ...made, reports };
}

function failureOf(work: () => void): Error | undefined {
  try {
    work();
    return undefined;
  } catch (error) {
    if (isKnownFailure(error)) return error;
    throw error;
  }
}
