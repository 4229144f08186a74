/**
 * The name that GitHub gives to a file of a release: marks are taken off letters, everything but letters, digits and
 * `-_+@.` becomes a dot, and a name has no dots in a row, in front or at its end
 * (https://github.com/cli/cli/blob/trunk/pkg/cmd/release/shared/upload.go, which foresees the same).
 */
export function uploadedName(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{Mn}/gu, '');
  const whole = plain.startsWith('.') ? `default${plain}` : plain;
  return whole
    .replace(/[^\w+@-]+/g, '.')
    .replace(/\.{2,}/g, '.')
    .replace(/^\.|\.$/g, '');
}
