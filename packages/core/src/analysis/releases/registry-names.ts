import { registries } from '../../facts/registries.ts';

/** What is said of those that publish to a registry of which its indexes are known. */
export const registryNames: ReadonlySet<string> = new Set(registries.flatMap(({ what }) => what));
