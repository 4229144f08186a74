import type { HashedArtifact, ManifestFile } from './manifest-file.ts';
import type { ManifestForm } from './manifest-form.ts';

/** The files of a manifest. The same artifacts give the same bytes. */
export function toManifest(
  form: ManifestForm,
  artifacts: readonly HashedArtifact[],
): readonly ManifestFile[] {
  switch (form) {
    case 'sha256.sum':
      return [{ name: form, text: artifacts.map(binaryLine).join('') }];
    case 'SHA256SUMS':
      return [{ name: form, text: artifacts.map(textLine).join('') }];
    case 'sidecars':
      return artifacts.map((one) => ({ name: `${one.name}.sha256`, text: binaryLine(one) }));
    case 'dist-manifest':
      return [{ name: distManifest, text: `${JSON.stringify(toDist(artifacts), null, 2)}\n` }];
  }
}

/** With the mark of binary mode, as cargo-dist writes it; every tool reads both. */
function binaryLine({ name, sha256 }: HashedArtifact): string {
  return `${sha256} *${name}\n`;
}

function textLine({ name, sha256 }: HashedArtifact): string {
  return `${sha256}  ${name}\n`;
}

/**
 * cargo-dist merges every file whose name ends so, and would write over one that is called so and no more:
 * https://github.com/axodotdev/cargo-dist/blob/main/cargo-dist/src/manifest.rs
 */
const distManifest = 'checksums-dist-manifest.json';

/** Without a tag of its own it belongs to every announcement. Of an artifact that is known its `kind` is not read. */
function toDist(artifacts: readonly HashedArtifact[]): unknown {
  const entries = artifacts.map(({ name, sha256 }) => {
    return [name, { name, kind: 'unknown', checksums: { sha256 } }];
  });
  return { artifacts: Object.fromEntries(entries) };
}
