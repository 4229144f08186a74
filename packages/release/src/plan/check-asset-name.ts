import { quoted } from '@portcullis/core';
import { badInput } from './bad-input.ts';

/**
 * Refuses names that GitHub would change when the file is uploaded, so that what was sealed and what is downloaded would
 * bear different names, and those that the seal takes itself.
 * https://docs.github.com/en/rest/releases/assets#upload-a-release-asset
 */
export function checkAssetName(name: string): void {
  const why = whyNot(name);
  if (why !== undefined)
    throw badInput(`cannot release a file called ${quoted(name)}: ${why}; rename it in the build`);
}

function whyNot(name: string): string | undefined {
  if (!/^[\w.+-]+$/.test(name) || /^[.-]|\.$/.test(name))
    return 'GitHub keeps letters, digits, "_", ".", "+" and "-" only, and a dot neither first nor last';
  if (name.length > longest) return `it is longer than ${longest} characters`;
  return isOwnName(name) ? 'the seal writes a file of this name itself' : undefined;
}

const longest = 200;

function isOwnName(name: string): boolean {
  return name.toUpperCase() === 'SHA256SUMS' || /\.sigstore(?:\.jsonl?)?$/i.test(name);
}
