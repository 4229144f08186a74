import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TrustedRoot } from '../trusted-root.ts';
import type { OutsideFiles } from './outside-files.ts';
import type { OutsideQuestion } from './outside-question.ts';

export function writeOutsideFiles(folder: string, question: OutsideQuestion): OutsideFiles {
  const { artifact, bundle, trustedRoot } = question;
  const files = {
    artifact: join(folder, 'artifact'),
    bundle: join(folder, 'bundle.sigstore.json'),
    root: join(folder, 'trusted_root.json'),
    config: join(folder, 'trust_config.json'),
  };
  writeFileSync(files.artifact, artifact);
  writeFileSync(files.bundle, JSON.stringify(bundle));
  writeFileSync(files.root, JSON.stringify(trustedRoot));
  writeFileSync(files.config, JSON.stringify(toTrustConfig(trustedRoot)));
  return files;
}

/** A client that only verifies asks for a signing configuration all the same. */
function toTrustConfig(trustedRoot: TrustedRoot): object {
  return {
    mediaType: 'application/vnd.dev.sigstore.clienttrustconfig.v0.1+json',
    trustedRoot,
    signingConfig: {
      mediaType: 'application/vnd.dev.sigstore.signingconfig.v0.2+json',
      caUrls: [],
      oidcUrls: [],
      rekorTlogUrls: [],
      rekorTlogConfig: { selector: 'ANY' },
      tsaUrls: [],
      tsaConfig: { selector: 'ANY' },
    },
  };
}
