import { quoted } from '@portcullis/core';
import { badPackage } from '../bad-package.ts';
import { type Fields, toFields } from '../to-fields.ts';
import { toVersionRequirement } from './to-version-requirement.ts';

/** All that a package depends on, on every platform, as cargo tells it to a registry. Throws PackageError. */
export function crateDependencies(manifest: Fields): readonly Fields[] {
  const everywhere = dependenciesIn(manifest, null);
  const targets = Object.entries(toFields(manifest.target));
  return [
    ...everywhere,
    ...targets.flatMap(([target, table]) => dependenciesIn(toFields(table), target)),
  ];
}

const kinds = [
  ['dependencies', 'normal'],
  ['dev-dependencies', 'dev'],
  ['build-dependencies', 'build'],
] as const;

function dependenciesIn(tables: Fields, target: string | null): readonly Fields[] {
  return kinds.flatMap(([table, kind]) =>
    Object.entries(toFields(tables[table])).map(([name, written]) => ({
      ...toDependency(name, typeof written === 'string' ? { version: written } : toFields(written)),
      target,
      kind,
    })),
  );
}

/** https://doc.rust-lang.org/cargo/reference/specifying-dependencies.html */
function toDependency(key: string, written: Fields): Fields {
  const { version, features, optional, package: real } = written;
  if (written.registry !== undefined || written['registry-index'] !== undefined)
    throw badPackage(`it depends on ${quoted(key)} of another registry, which crates.io refuses`);
  return {
    name: typeof real === 'string' ? real : key,
    version_req: toVersionRequirement(typeof version === 'string' ? version : '*'),
    features: Array.isArray(features) ? features : [],
    optional: optional === true,
    default_features: written['default-features'] !== false,
    registry: null,
    explicit_name_in_toml: typeof real === 'string' ? key : null,
  };
}
