/** Names of images have "/" and ":", files of artifacts have neither; what stands for them is in no image's name. */
export function imageBundleName(image: string): string {
  return `${image.replaceAll('/', '+').replaceAll(':', '@')}.sigstore.json`;
}
