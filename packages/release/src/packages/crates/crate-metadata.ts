import { badPackage } from '../bad-package.ts';
import { type Fields, toFields } from '../to-fields.ts';
import { crateDependencies } from './crate-dependencies.ts';

/**
 * What cargo says of a package beside its bytes, from the Cargo.toml that it has written into them:
 * https://doc.rust-lang.org/cargo/reference/registry-web-api.html#publish. Throws PackageError.
 */
export function crateMetadata(manifest: Fields, files: ReadonlyMap<string, Uint8Array>): Fields {
  const { features, badges, ...rest } = manifest;
  const one = toFields(rest.package);
  const readme = textOf(one.readme);
  return {
    name: one.name,
    vers: one.version,
    deps: crateDependencies(rest),
    features: toFields(features),
    authors: listOf(one.authors),
    description: textOf(one.description),
    documentation: textOf(one.documentation),
    homepage: textOf(one.homepage),
    readme: readReadme(readme, files),
    readme_file: readme,
    keywords: listOf(one.keywords),
    categories: listOf(one.categories),
    license: textOf(one.license),
    license_file: textOf(one['license-file']),
    repository: textOf(one.repository),
    badges: toFields(badges),
    links: textOf(one.links),
    rust_version: textOf(one['rust-version']),
  };
}

/** `readme = false`, and what is not there, are null. */
function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function listOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}

function readReadme(name: string | null, files: ReadonlyMap<string, Uint8Array>): string | null {
  if (name === null) return null;
  const bytes = files.get(name.replace(/^\.\//, ''));
  if (bytes === undefined) throw badPackage('it does not have the file that its "readme" names');
  if (bytes.length > mostReadme) throw badPackage(`its readme is larger than ${mostReadme} bytes`);
  return Buffer.from(bytes).toString();
}

const mostReadme = 2 ** 20;
