export { type ImageName, readDigest } from './read-digest.ts';
