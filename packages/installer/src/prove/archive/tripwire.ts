/** A program that shows that it ran, by files whose names end so; `mark` is the only thing to look for. */
export function tripwire(mark: string): string {
  return `#!/bin/sh
# ${mark}
for place in "$0" "\${HOME:-/nowhere}/ran" "\${TMPDIR:-/tmp}/ran" ./ran; do
  ( echo ran > "$place.${mark}" ) 2>/dev/null
done
exit 0
`;
}
