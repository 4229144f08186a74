/** An answer to `fetch` that is nothing but a pack. */
export function packAnswer(pack: Uint8Array): Buffer {
  const lines: Buffer[] = [toLine(Buffer.from('packfile\n'))];
  for (let at = 0; at < pack.length; at += largest)
    lines.push(toLine(Buffer.concat([Buffer.from([1]), pack.subarray(at, at + largest)])));
  return Buffer.concat([...lines, Buffer.from('0000')]);
}

const largest = 65_515;

function toLine(data: Buffer): Buffer {
  return Buffer.concat([Buffer.from((data.length + 4).toString(16).padStart(4, '0')), data]);
}
