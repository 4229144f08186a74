import { cannotEmbed } from './cannot-embed.ts';
import type { Shape, ShapeRequest } from './shape.ts';
import { readCargoDist } from './shapes/cargo-dist/read-cargo-dist.ts';
import { readCaseMap } from './shapes/case/read-case-map.ts';
import { readMarkedBlock } from './shapes/case/read-marked-block.ts';
import { readCargoDistPowershell } from './shapes/powershell/read-cargo-dist-powershell.ts';

/** Where values can be written. Marks come first: they are somebody's own word. Throws GuardError for any other script. */
export function readShape(request: ShapeRequest): Shape {
  for (const read of readers) {
    const shape = read(request);
    if (shape !== undefined) return shape;
  }
  throw cannotEmbed(
    request.path,
    'it is no installer of cargo-dist and has no table of checksums for files that are here: put "# checksums:begin" and "# checksums:end" around the place for one, and compare with "$checksum" after the download, as in docs/installer-embed.md',
  );
}

const readers = [readMarkedBlock, readCargoDist, readCargoDistPowershell, readCaseMap] as const;
