/** Words of a server for a message: one short line without control characters. Attacker-controlled. */
export function toServerText(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.subarray(0, longest)).toString('utf8');
  return text.replaceAll(/[\p{C}\p{Z}"]+/gu, ' ').trim();
}

const longest = 200;
