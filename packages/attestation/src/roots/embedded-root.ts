import type { Instance } from '../instance/instance.ts';
import github from './github-root.json' with { type: 'json' };
import { loadRoot } from './load-root.ts';
import publicGood from './public-good-root.json' with { type: 'json' };
import type { LoadedRoot } from './trusted-roots.ts';

/** The root that ships with the product. There is none for an instance of the user's own. */
export function embeddedRoot(instance: Instance): LoadedRoot | undefined {
  switch (instance) {
    case 'public-good':
      return loadRoot(publicGood.root, publicGood.source, instance);
    case 'github':
      return loadRoot(github.root, github.source, instance);
    case 'custom':
      return undefined;
  }
}
