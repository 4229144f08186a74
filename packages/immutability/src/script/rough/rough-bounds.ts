/** How much of a script is read by rough rules, and how many fetches are taken out of it. */
export const roughBounds = { text: 256 * 1024, fetches: 300 } as const;
