/** The options that `parseOnline` reads, as `parseOptions` wants them. */
export const onlineKinds = {
  online: 'flag',
  offline: 'flag',
  record: 'value',
  replay: 'value',
  'fallback-server': 'value',
  'no-cache': 'flag',
  'trusted-root': 'value',
} as const;
