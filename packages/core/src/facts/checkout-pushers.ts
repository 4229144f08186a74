import data from './checkout-actions.json' with { type: 'json' };

/** Actions that push with the credential that a checkout left; `owner/name` in lower case. */
export const checkoutPushers: ReadonlySet<string> = new Set(data.pushers);
