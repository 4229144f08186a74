/**
 * A requirement as cargo tells it to registries, where a bare version has its caret:
 * https://doc.rust-lang.org/cargo/reference/specifying-dependencies.html#default-requirements
 */
export function toVersionRequirement(written: string): string {
  return written
    .split(',')
    .map((part) => part.trim())
    .map((part) =>
      /^\d/.test(part) && !/[*xX]/.test(part.split(/[-+]/, 1).join('')) ? `^${part}` : part,
    )
    .join(', ');
}
