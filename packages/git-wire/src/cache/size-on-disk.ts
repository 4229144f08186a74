/** Most file systems give out blocks of 4 KiB, and most entries are smaller. */
export function sizeOnDisk(bytes: number): number {
  return Math.ceil(bytes / block) * block;
}

const block = 4096;
