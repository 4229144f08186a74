/** Services read no key without one. */
export const keyPassword = 'test';
