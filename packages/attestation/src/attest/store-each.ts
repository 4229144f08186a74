import { fewAtOnce } from '../few-at-once.ts';
import { attemptOne } from './attempt-one.ts';
import type { AttestSteps } from './attest-steps.ts';
import type { Attested } from './attested.ts';

type Verified = Extract<Attested, { kind: 'kept' | 'stored' }>;

/** Hands over what is signed and verified; after one that nobody took no other is begun. */
export async function storeEach(
  verified: readonly Verified[],
  store: AttestSteps['store'],
): Promise<readonly Attested[]> {
  const stored = await fewAtOnce(
    verified,
    (one) => storeOne(one, store),
    ({ kind }) => kind !== 'stored',
  );
  return verified.map((one, index) => stored[index] ?? { ...toMade(one), kind: 'kept' });
}

function storeOne(one: Verified, store: AttestSteps['store']): Promise<Attested> {
  const made = toMade(one);
  return attemptOne(
    async () => {
      const storedIn = await store(made.bundle, made.statement, made.isEarlier);
      return { ...made, kind: 'stored', storedIn };
    },
    (error) => ({ ...made, kind: 'not-stored', error }),
  );
}

function toMade({ statement, bundle, path, isEarlier }: Verified) {
  return { statement, bundle, path, isEarlier };
}
