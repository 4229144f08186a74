import type { Instance } from '../instance/instance.ts';
import github from './github-root.json' with { type: 'json' };
import { loadRoot } from './load-root.ts';
import publicGood from './public-good-root.json' with { type: 'json' };
import type { LoadedRoot } from './trusted-roots.ts';

/** The root that ships with the product. There is none for an instance of the user's own. */
export function embeddedRoot(instance: Instance): LoadedRoot | undefined {
  switch (instance) {
    case 'public-good':
      return readLater({ ...publicGood, instance, organization: 'sigstore.dev' });
    case 'github':
      return readLater({ ...github, instance, organization: 'GitHub, Inc.' });
    case 'custom':
      return undefined;
  }
}

interface ShippedRoot extends Pick<LoadedRoot, 'instance' | 'source' | 'organization'> {
  readonly root: unknown;
}

/** Checking the keys and chains of a root takes longer than a bundle, and most bundles are of one instance. */
function readLater({ instance, source, organization, root }: ShippedRoot): LoadedRoot {
  let loaded: LoadedRoot | undefined;
  const read = () => {
    loaded ??= loadRoot(root, source, instance);
    return loaded;
  };
  return {
    instance,
    source,
    organization,
    get isRead() {
      return loaded !== undefined;
    },
    get material() {
      return read().material;
    },
    get newest() {
      return read().newest;
    },
  };
}
