/**
 * Whether the inside of a bracket expression (`a-z0-9._-`) or a set of `tr` names characters only that mean
 * nothing to a shell, to a file of the runner or to an expression; a line end is none of them.
 */
export function isSafeClass(set: string): boolean {
  const rest = set
    .replace(/\[:(?:alnum|alpha|digit|lower|upper|xdigit):\]/g, '')
    .replace(/\\d|\\w|\\-|\\\.|\\\/|\\_/g, '')
    .replace(/a-z|A-Z|0-9|a-f|A-F/g, '')
    .replace(/[0-9]-[0-9]|[a-z]-[a-z]|[A-Z]-[A-Z]/g, '');
  return /^[\w ./:@+,=-]*$/.test(rest) && !/[^-]-[^-]/.test(rest);
}
