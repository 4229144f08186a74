import { type Repository, walk } from '../model/index.ts';

/** The images of a tree that have no digest, as they are written, each once. */
export function imageQuestions(repository: Repository): readonly string[] {
  const images = new Set<string>();
  walk(repository, {
    image(site) {
      for (const { digest, text } of site.images) if (digest === undefined) images.add(text);
    },
  });
  return [...images].sort().slice(0, mostImages);
}

/** More than any tree has that nobody made to keep us busy. */
const mostImages = 200;
