import { der } from './der.ts';

/** Absent parts are left out; Fulcio's leaves have none. */
export interface Name {
  readonly organization?: string;
  readonly commonName?: string;
}

/** A distinguished name in DER. */
export function toName({ organization, commonName }: Name): Buffer {
  const parts: Buffer[] = [];
  if (organization !== undefined) parts.push(toAttribute('2.5.4.10', organization));
  if (commonName !== undefined) parts.push(toAttribute('2.5.4.3', commonName));
  return der.sequence(...parts);
}

function toAttribute(type: string, value: string): Buffer {
  return der.set(der.sequence(der.oid(type), der.utf8(value)));
}
