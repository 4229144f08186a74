/**
 * Files of other runs, by name. Neither method ever throws: what cannot be read is not there, and what cannot be
 * written is not kept. What is read may be anything, and the reader proves that it is whole.
 */
export interface CacheFolder {
  read(name: string): Buffer | undefined;
  write(name: string, bytes: Uint8Array): void;
}
