import type { Value } from '../values/value.ts';
import type { Machine } from './machine.ts';
import { pathKey } from './site-of.ts';

/** Puts bytes that a variable or a stream has into a file: as if they had been downloaded there. */
export function store({ state }: Machine, path: Value | undefined, value: Value | undefined): void {
  const content = value?.content;
  if (!state || !path || !content || content.size === 0) return;
  for (const text of path.texts.slice(0, maxPlaces)) {
    const key = pathKey(text);
    state.files.set(key, content);
    for (const site of content) {
      site.isFile = true;
      const isNew = site.destinations.length < maxPlaces && !site.destinations.includes(text);
      if (isNew) site.destinations.push(text);
    }
  }
}

const maxPlaces = 64;
