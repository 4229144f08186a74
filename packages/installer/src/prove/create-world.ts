import { randomBytes } from 'node:crypto';
import { mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import type { ProveOptions } from './prove-options.ts';
import { findTools } from './sandbox/find-tools.ts';
import { callerFolders } from './sandbox/isolation/caller-folders.ts';
import { findIsolations } from './sandbox/isolation/find-isolations.ts';
import { noIsolation } from './sandbox/isolation/no-isolation.ts';
import { toolNames } from './sandbox/tool-names.ts';
import { newAuthority } from './server/authority.ts';
import type { World } from './world.ts';

/** Whoever asks for it removes `root` in the end. */
export function createWorld({ args, environment, timeout }: ProveOptions): World {
  const authority = newAuthority();
  const root = mkdtempSync(join(parentFolder(), 'portcullis-'));
  writeFileSync(join(root, 'authority.pem'), authority.certificate);
  const [isolation = noIsolation] = findIsolations(root);
  return {
    root,
    authority,
    isolation,
    // Runs installers, and is lent to none.
    tools: findTools([...toolNames, 'pwsh'], isolation.hidden),
    mark: `tripwire-${randomBytes(8).toString('hex')}`,
    args: args ?? [],
    environment: environment ?? {},
    timeout: timeout ?? 30_000,
  };
}

/** Not below what is hidden from the installer, nor below /tmp, which is its own for it. */
function parentFolder(): string {
  const folder = realpathSync(tmpdir());
  const isHidden = ['/tmp', ...callerFolders()].some((one) =>
    `${folder}${sep}`.startsWith(one + sep),
  );
  return isHidden ? '/var/tmp' : folder;
}
