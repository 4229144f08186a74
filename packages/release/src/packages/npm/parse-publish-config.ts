import { quoted } from '@portcullis/core';
import { badPackage } from '../bad-package.ts';
import type { Fields } from '../to-fields.ts';
import type { NpmPackage } from './npm-package.ts';

/**
 * What a package wants of its publication. https://docs.npmjs.com/cli/v11/configuring-npm/package-json#publishconfig
 * Throws PackageError for what would be another publication than the release is.
 */
export function parsePublishConfig({
  registry,
  tag,
  access,
}: Fields): Pick<NpmPackage, 'tag' | 'access'> {
  if (registry !== undefined && !isNpm(registry))
    throw badPackage(
      `its "publishConfig.registry" is ${quoted(`${registry}`)}: this publishes to "https://registry.npmjs.org" only`,
    );
  if (tag !== undefined && !isTag(tag))
    throw badPackage(
      `its "publishConfig.tag" is ${quoted(`${tag}`)}: write a word that is no version, such as "next"`,
    );
  if (access !== undefined && access !== null && access !== 'public' && access !== 'restricted')
    throw badPackage(`its "publishConfig.access" is neither "public" nor "restricted"`);
  return {
    tag: typeof tag === 'string' ? tag : undefined,
    access: access === 'public' || access === 'restricted' ? access : undefined,
  };
}

function isNpm(registry: unknown): boolean {
  return typeof registry === 'string' && /^https:\/\/registry\.npmjs\.org\/?$/.test(registry);
}

/** What could be read as a range of versions is none: https://docs.npmjs.com/cli/v11/commands/npm-dist-tag */
function isTag(tag: unknown): boolean {
  return (
    typeof tag === 'string' && /^[A-Za-z][\w.-]{0,60}$/.test(tag) && !/^[vx](?:$|[\d.])/i.test(tag)
  );
}
