import type { SignedEntity } from '@sigstore/verify';
import type { SignedTime } from './verified-attestation.ts';

/** The times of a verified entity, earliest first. */
export function signedTimes(entity: SignedEntity): readonly SignedTime[] {
  return entity.timestamps
    .map(toSignedTime)
    .filter((time) => time !== undefined)
    .toSorted((one, other) => one.at.getTime() - other.at.getTime());
}

/** A log signs its time with the promise only: next to a mere proof of inclusion the time is anybody's. */
function toSignedTime(time: SignedEntity['timestamps'][number]): SignedTime | undefined {
  switch (time.$case) {
    case 'timestamp-authority':
      return { by: 'timestamp-authority', at: time.timestamp.signingTime };
    case 'transparency-log': {
      const { inclusionPromise, integratedTime } = time.tlogEntry;
      const at = new Date(Number(integratedTime) * 1000);
      return inclusionPromise === undefined ? undefined : { by: 'log', at };
    }
  }
}
