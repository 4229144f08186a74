/** Those that tier B runs as processes, by the names of programs that `npm run services` gives them. */
export const programNames = {
  fulcio: 'fulcio',
  timestamps: 'timestamp-server',
  rekor2: 'rekor-tiles',
} as const;

export type RealService = keyof typeof programNames;
