import type { Part } from '../source.ts';
import type { ScalarNode } from '../yaml/index.ts';
import { parseImage } from './parse-image.ts';
import type { DockerUses, MalformedUses, RepositoryUses, SelfUses, Uses } from './types.ts';

const shape =
  'write "owner/name@commit", "owner/name/path@commit", "./path", "$/path" or "docker://image@digest"';

/**
 * Reads a `uses` value as the runner does: `docker://` first (in composite actions whatever its case), then `./`
 * and `$/`, else one `@` between path and ref; `/` and `\` both part the path, empty parts fall away. White space at
 * the end, such as the line break of a literal block, can be part of no ref.
 * Source: PipelineTemplateConverter.ConvertToStep, PipelineConstants.TryParseSelfRepository and
 * ActionManifestManagerWrapper.ParseActionReference in https://github.com/actions/runner
 */
export function parseUses(at: ScalarNode): Uses {
  const text = at.value.trimEnd();
  if (text.includes('${{')) return { kind: 'expression', at };
  if (/^docker:\/\//i.test(text)) return parseDocker(at, text);
  if (/^\.[/\\]/.test(text)) return { kind: 'local', at, path: at.part(0, text.length) };
  if (text.startsWith('$/')) return parseSelf(at, text);
  return parseRepository(at, text);
}

function parseDocker(at: ScalarNode, text: string): DockerUses | MalformedUses {
  const image = parseImage(at.part('docker://'.length, text.length));
  if (image === undefined) return malformed(at, 'names no image');
  return { kind: 'docker', at, image };
}

function parseSelf(at: ScalarNode, text: string): SelfUses {
  const start = /^\$\/+/.exec(text)?.[0].length ?? 0;
  const split = text.indexOf('@');
  const end = split === -1 ? text.length : split;
  const ref = split === -1 ? undefined : at.part(split + 1, text.length);
  return { kind: 'self', at, path: at.part(start, end), ref };
}

function parseRepository(at: ScalarNode, text: string): RepositoryUses | MalformedUses {
  const split = text.indexOf('@');
  if (split === -1) return malformed(at, 'has no "@ref"');
  if (text.indexOf('@', split + 1) !== -1) return malformed(at, 'has more than one "@"');
  const [owner, name, ...rest] = segments(text.slice(0, split));
  if (owner === undefined || name === undefined) return malformed(at, 'names no repository');
  if (!isName(owner.text) || !isName(name.text))
    return malformed(at, 'names no repository that can exist');
  if (split + 1 === text.length) return malformed(at, 'has no ref after "@"');
  return {
    kind: 'repository',
    at,
    owner: at.part(owner.from, owner.to),
    name: at.part(name.from, name.to),
    path: joined(at, rest),
    ref: at.part(split + 1, text.length),
  };
}

interface Segment {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

function segments(path: string): readonly Segment[] {
  const found: Segment[] = [];
  let from = 0;
  for (const text of path.split(/[/\\]/)) {
    const to = from + text.length;
    if (text !== '') found.push({ text, from, to });
    from = to + 1;
  }
  return found;
}

function joined(at: ScalarNode, rest: readonly Segment[]): Part | undefined {
  const first = rest[0];
  const last = rest.at(-1);
  if (first === undefined || last === undefined) return undefined;
  return { ...at.part(first.from, last.to), text: rest.map(({ text }) => text).join('/') };
}

function isName(text: string): boolean {
  return /^[\w.-]+$/.test(text);
}

function malformed(at: ScalarNode, what: string): MalformedUses {
  const value = at.value.length > 200 ? `${at.value.slice(0, 200)}…` : at.value;
  return { kind: 'malformed', at, message: `"${value}" ${what}: ${shape}` };
}
