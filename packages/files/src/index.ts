export { describeSystemError } from './describe-system-error.ts';
export { pathInside } from './path-inside.ts';
export { type RegularFile, readRegularFile } from './read-regular-file.ts';
export { replaceFile } from './replace-file.ts';
export { systemErrorCode } from './system-error-code.ts';
export { toPosix } from './to-posix.ts';
export { toWriteError } from './to-write-error.ts';
