import { bundleLimits } from './bundle-limits.ts';

/**
 * Whether text that is to be parsed has more lists, objects and members than bundles of its size, which are base64 for
 * the most part: of `[{},{},…` the parser makes fifty times its size in memory.
 */
export function hasTooManyParts(json: Uint8Array): boolean {
  let left = bundleLimits.parts + json.length / bundleLimits.bytesPerPart;
  for (let at = 0; at < json.length && left >= 0; at += 1) {
    const byte = json[at];
    if (byte === comma || byte === bracket || byte === brace) left -= 1;
  }
  return left < 0;
}

const [comma, bracket, brace] = [0x2c, 0x5b, 0x7b];
