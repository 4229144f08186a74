/** https://github.com/opencontainers/image-spec/blob/main/media-types.md */
export const mediaTypes = {
  index: 'application/vnd.oci.image.index.v1+json',
  manifest: 'application/vnd.oci.image.manifest.v1+json',
  /** The configuration of what is no image: two bytes, `{}`. */
  empty: 'application/vnd.oci.empty.v1+json',
} as const;
