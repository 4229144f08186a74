import { lookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { HttpError } from '../http-error.ts';

/**
 * Looks names up, and refuses those that lead where nobody may go. It is asked when a connection is made, so that a name
 * which has another address the second time (DNS rebinding) is refused too.
 */
export function guardedLookup(mayReach: (address: string) => boolean): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, found) => {
      if (error !== null) return callback(error, []);
      const refused = found.find(({ address }) => !mayReach(address));
      if (refused !== undefined) return callback(refusedAddress(hostname, refused.address), []);
      const [{ address = '', family = 0 } = {}] = found;
      if (options.all === true) callback(null, found);
      else callback(null, address, family);
    });
  };
}

export function refusedAddress(host: string, address: string): HttpError {
  return new HttpError('permission', `"${host}" is at "${address}", where nobody is asked`);
}
