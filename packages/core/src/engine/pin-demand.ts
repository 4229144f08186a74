import type { MinimalVerdict } from './pin-policy.ts';
import type { Policy } from './policy.ts';

/** What the policy asks of one repository. */
export interface PinDemand {
  readonly minimum: MinimalVerdict | undefined;
  readonly cooldown: number | undefined;
}

/** Trusted owners may be used in any state that is theirs; an exception that still holds asks for nothing. */
export function pinDemand(repository: string, { pins, today }: Policy): PinDemand {
  const name = repository.toLowerCase();
  const [owner = ''] = name.split('/');
  const isExcepted = pins.exceptions.some(
    (one) => one.repository === name && (one.until === undefined || one.until >= today),
  );
  if (isExcepted) return { minimum: undefined, cooldown: undefined };
  const asked = pins.minimums.get(name) ?? pins.minimums.get(owner);
  if (pins.trusted.has(name) || pins.trusted.has(owner))
    return { minimum: asked, cooldown: undefined };
  return { minimum: asked ?? pins.minimum, cooldown: pins.cooldown };
}
