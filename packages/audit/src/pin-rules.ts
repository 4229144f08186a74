/** The rules without which nothing can be said of what is pinned. */
export const pinRules: ReadonlySet<string> = new Set(['unpinned-uses', 'unpinned-images']);
