/** What names a pin: owner and name without regard to case, path and ref with it. */
export interface PinName {
  /** `owner/name` */
  readonly repository: string;
  readonly path?: string | undefined;
  /** The commit that a lockfile records, else the ref as written. */
  readonly ref: string;
}

/** `owner/name/path@ref`, the same text for the same content. */
export function pinKey({ repository, path, ref }: PinName): string {
  const below = path === undefined ? '' : `/${path}`;
  return `${repository.toLowerCase()}${below}@${ref}`;
}
