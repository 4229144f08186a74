import data from './checkout-actions.json' with { type: 'json' };

/** By major version of `actions/checkout`: the first minor one that refuses the code of forks in privileged events. */
export const forkRefusals: ReadonlyMap<number, number> = new Map(
  Object.entries(data.refusesForks).map(([major, minor]) => [Number(major), minor]),
);
