import type { PackageTarget } from '../package-target.ts';
import type { Fields } from '../to-fields.ts';

/** A tarball of `npm pack`, looked into. */
export interface NpmPackage {
  readonly kind: 'npm';
  readonly target: PackageTarget;
  readonly bytes: Uint8Array;
  /** Its package.json, attacker-controlled but for what was checked: name and version. */
  readonly manifest: Fields;
  readonly readme: { readonly name: string; readonly text: string } | undefined;
  /** Whether node-gyp builds it, which the registry tells to whom installs it. */
  readonly isAddon: boolean;
  /** What `publishConfig` says; undefined where it says nothing. */
  readonly tag: string | undefined;
  readonly access: 'public' | 'restricted' | undefined;
}
