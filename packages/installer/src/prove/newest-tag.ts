/**
 * The tag that an installer is told when it asks for the newest release: as cargo-dist's manifest has it, or by the
 * version that stands in the names of files, as GoReleaser writes them.
 */
export function newestTag(files: ReadonlyMap<string, Buffer>): string {
  const manifest = `${files.get('dist-manifest.json') ?? ''}`;
  const announced = /"announcement_tag":\s*"([^"\s]{1,100})"/.exec(manifest)?.[1];
  const versions = [...files.keys()].flatMap((name) => version.exec(name)?.[1] ?? []);
  const [first, ...others] = new Set(versions);
  return announced ?? (first !== undefined && others.length === 0 ? `v${first}` : 'v1.0.0');
}

/** `1.2.3` of `tool_1.2.3_linux_amd64.tar.gz`, and no `2.31` of `glibc2.31`. */
const version =
  /(?<![a-z\d.])v?(\d+\.\d+(?:\.\d+)?(?:-(?:alpha|beta|pre|rc)[.\w]*)?)(?=[_.-](?![\d]))/i;
