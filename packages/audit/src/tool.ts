/** How the program names itself; the version is that of every package.json here. */
export const tool = { name: 'portcullis', version: '0.0.0' } as const;
