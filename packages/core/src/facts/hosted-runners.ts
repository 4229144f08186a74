import data from './hosted-runners.json' with { type: 'json' };

/** What the label of a runner says of the machine; both match whole labels without regard to case. */
export const hostedRunners: {
  /** GitHub's own machines, new for each job. */
  readonly hosted: RegExp;
  /** Machines of another provider, new for each job. */
  readonly rented: RegExp;
} = { hosted: oneOf(data.hosted), rented: oneOf(data.rented) };

function oneOf(patterns: readonly string[]): RegExp {
  return new RegExp(`^(?:${patterns.join('|')})$`, 'i');
}
