import type { Label } from './label.ts';

/**
 * The labels of the bundler that wrote the file, without those of bundles that it took in as they were: octokit ships
 * files with `// pkg/dist-src/index.js` in them. Comments that only name a path count where nothing better is there and
 * the last is of the project itself, since an entry comes last: what follows a comment out of some library else would
 * pass for that library.
 */
export function trustedLabels(labels: readonly Label[]): readonly Label[] {
  for (const style of ['webpack', 'region'] as const) {
    const found = labels.filter((label) => label.style === style);
    if (found.length > 0) return found;
  }
  return labels.at(-1)?.path?.includes('node_modules/') === true ? [] : labels;
}
