import { type Repository, type Source, type Stats, walk } from '@portcullis/core';

/** Counts what is in the files that are reported. */
export function toStats(repository: Repository, files: readonly Source[]): Stats {
  const counted = new Set(files);
  const stats = { files: files.length, workflows: 0, actions: 0, uses: 0, images: 0 };
  for (const { kind } of files) {
    if (kind === 'workflow') stats.workflows += 1;
    else if (kind === 'action') stats.actions += 1;
  }
  walk(repository, {
    uses: ({ uses }) => {
      if (counted.has(uses.at.source)) stats.uses += 1;
    },
    image: ({ at }) => {
      if (counted.has(at.source)) stats.images += 1;
    },
  });
  return stats;
}
