/** https://github.com/secure-systems-lab/dsse/blob/master/protocol.md#signature-definition */
export function preAuthenticationEncoding(payloadType: string, payload: Uint8Array): Buffer {
  const { length } = Buffer.from(payloadType);
  const head = `DSSEv1 ${length} ${payloadType} ${payload.length} `;
  return Buffer.concat([Buffer.from(head), payload]);
}
