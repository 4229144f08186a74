import type { SealedRelease } from './sealed-release.ts';

/** Who has made a draft, so that only he goes on with it. It is a name and no proof: the bytes are compared anyway. */
export interface Marker {
  readonly run: string;
  readonly commit: string;
  readonly seal: string;
}

/** A comment that nobody sees who reads the release. */
export function toMarker({ run, commit, seal }: Marker): string {
  return `<!-- portcullis run=${run} commit=${commit} seal=${seal} -->`;
}

/** Undefined when there is none, or more than one. */
export function parseMarker(body: string): Marker | undefined {
  const [first, ...more] = body.slice(0, longest).matchAll(form);
  const { run, commit, seal } = first?.groups ?? {};
  if (run === undefined || commit === undefined || seal === undefined || more.length > 0)
    return undefined;
  return { run, commit, seal };
}

export function isMarkerOf(marker: Marker | undefined, sealed: SealedRelease): boolean {
  return (
    marker !== undefined &&
    marker.run === sealed.run &&
    marker.commit === sealed.commit &&
    marker.seal === sealed.seal
  );
}

const form =
  /<!-- portcullis run=(?<run>\d{1,20}) commit=(?<commit>[\da-f]{40,64}) seal=(?<seal>[\da-f]{64}) -->/g;

/** GitHub takes 125,000 characters. */
const longest = 200_000;
