import { type MinimalVerdict, type Policy, pinDemand } from '../../../engine/index.ts';

/**
 * What a commit must be at least before it is written: what the policy asks of its repository, else a commit that
 * some tag names. Any state will do of whom the policy trusts or excepts.
 */
export function pinMinimum(repository: string, policy: Policy): MinimalVerdict {
  const { minimum } = pinDemand(repository, policy);
  if (minimum !== undefined) return minimum;
  const name = repository.toLowerCase();
  const [owner = ''] = name.split('/');
  const { trusted, exceptions, minimum: general } = policy.pins;
  const isExcepted = exceptions.some(
    (one) => one.repository === name && (one.until === undefined || one.until >= policy.today),
  );
  const isFree = trusted.has(name) || trusted.has(owner) || isExcepted;
  return isFree ? 'unreleased' : (general ?? 'tag-only');
}
