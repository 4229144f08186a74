/** How bundles of one asset are called, the first, the second: `app.sigstore.json`, `app.2.sigstore.json`. */
export function numberedBundle(stem: string, number: number): string {
  return number === 1 ? `${stem}.sigstore.json` : `${stem}.${number}.sigstore.json`;
}
