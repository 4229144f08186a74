import { getInput } from '@actions/core';
import type { RegistryPlaces } from '@portcullis/release';

/** Which registries the inputs name, to ask what they have. */
export function registryPlaces(): RegistryPlaces {
  return { npmRegistry: getInput('npm-registry'), cratesIndex: getInput('crates-index') };
}
