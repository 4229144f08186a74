import { ASN1Obj } from '@sigstore/core';

const organization = '2.5.4.10';

/** The one organisation in a distinguished name (`issuer` or `subject` as the library gives it: without tag and length). */
export function organizationOf(name: Buffer): string | undefined {
  const found = attributesOf(name).filter(([type]) => type === organization);
  return found.length === 1 ? found[0]?.[1] : undefined;
}

/** Name ::= SEQUENCE OF SET OF SEQUENCE { type, value } (RFC 5280, 4.1.2.4); the sets follow each other in `name`. */
function attributesOf(name: Buffer): readonly (readonly [type: string, value: string])[] {
  const sets = ASN1Obj.parseBuffer(Buffer.concat([header(name.length), name])).subs;
  return sets
    .flatMap((set) => set.subs)
    .flatMap(({ subs: [type, value] }) =>
      type?.tag.isOID() && value !== undefined ? [[type.toOID(), value.value.toString()]] : [],
    );
}

function header(length: number): Buffer {
  if (length < 0x80) {
    return Buffer.from([0x30, length]);
  }
  return length < 0x100
    ? Buffer.from([0x30, 0x81, length])
    : Buffer.from([0x30, 0x82, length >> 8, length & 0xff]);
}
