import { randomBytes } from 'node:crypto';
import { mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import type { ProveOptions } from './prove-options.ts';
import { findTools } from './sandbox/find-tools.ts';
import { callerFolders } from './sandbox/isolation/caller-folders.ts';
import { chooseIsolation } from './sandbox/isolation/choose-isolation.ts';
import { findIsolations } from './sandbox/isolation/find-isolations.ts';
import type { Isolation } from './sandbox/isolation/isolation.ts';
import { removeTree } from './sandbox/remove-tree.ts';
import { toolNames } from './sandbox/tool-names.ts';
import { newAuthority } from './server/authority.ts';
import type { World } from './world.ts';

/** Whoever asks for it removes `root` in the end. Throws GuardError. */
export function createWorld(options: ProveOptions): World {
  const { args, environment, timeout, mustBeIsolated = false } = options;
  const authority = newAuthority();
  const root = mkdtempSync(join(parentFolder(), 'portcullis-'));
  writeFileSync(join(root, 'authority.pem'), authority.certificate);
  const isolation = isolationBelow(root, mustBeIsolated);
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

function isolationBelow(root: string, mustBeIsolated: boolean): Isolation {
  try {
    return chooseIsolation(findIsolations(root), { mustBeIsolated });
  } catch (error) {
    removeTree(root);
    throw error;
  }
}

/** Not below what is hidden from the installer, nor below /tmp, which is its own for it. */
function parentFolder(): string {
  const folder = realpathSync(tmpdir());
  const isHidden = ['/tmp', ...callerFolders()].some((one) =>
    `${folder}${sep}`.startsWith(one + sep),
  );
  return isHidden ? '/var/tmp' : folder;
}
