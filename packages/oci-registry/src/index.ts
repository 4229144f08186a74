export type { ImageName } from './image-name.ts';
export { isLoopback, isLoopback } from './is-loopback.ts';
export { readDigest } from './read-digest.ts';
export { toImageName } from './to-image-name.ts';
