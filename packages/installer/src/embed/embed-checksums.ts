import { join } from 'node:path';
import { digestArtifact } from '../bytes/digest-artifact.ts';
import { listArtifacts } from '../bytes/list-artifacts.ts';
import { isYaml } from '../script/is-yaml.ts';
import { applyTextEdits } from './apply-text-edits.ts';
import { cannotEmbed } from './cannot-embed.ts';
import { readShape } from './read-shape.ts';
import type { Need, Shape, ShapeKind } from './shape.ts';
import type { TextEdit } from './text-edit.ts';

export interface EmbedRequest {
  /** As the user named it. */
  readonly path: string;
  readonly text: string;
  /** Folder of the artifacts. */
  readonly artifacts: string;
  readonly isHardened: boolean;
}

export interface Embedding {
  readonly kind: ShapeKind;
  /** In order, none over another; none where the script says it all already. */
  readonly edits: readonly TextEdit[];
  readonly text: string;
  readonly values: readonly (Need & { readonly value: string })[];
  readonly remarks: readonly string[];
}

/**
 * The script with the values of the artifacts at hand, recomputed from their bytes. Throws GuardError when the script
 * is of no form that is known, or an artifact that it offers is not there: a part would look like all.
 */
export async function embedChecksums(request: EmbedRequest): Promise<Embedding> {
  const { path, text, artifacts, isHardened } = request;
  if (isYaml(path))
    throw cannotEmbed(
      path,
      'scripts in steps are not written: make the script a file, and run that',
    );
  const names = listArtifacts(artifacts);
  const shape = readShape({ path, text, names, isHardened });
  const values = await computeValues(request, { shape, names });
  const edits = shape
    .edits((need) => toHex(values, need))
    .toSorted((one, other) => one.start - other.start || one.end - other.end);
  return {
    kind: shape.kind,
    edits,
    text: applyTextEdits(text, edits),
    values: [...values.values()],
    remarks: shape.remarks,
  };
}

async function computeValues(
  { path, artifacts }: EmbedRequest,
  { shape, names }: { readonly shape: Shape; readonly names: readonly string[] },
): Promise<ReadonlyMap<string, Need & { readonly value: string }>> {
  const missing = shape.needs.filter(({ artifact }) => !names.includes(artifact));
  const [first] = missing;
  if (first !== undefined) {
    const more = missing.length === 1 ? '' : ` and ${missing.length - 1} more`;
    const why = `it offers "${first.artifact}"${more}, which is not in "${artifacts}"`;
    throw cannotEmbed(path, why);
  }
  const values = new Map<string, Need & { readonly value: string }>();
  for (const need of shape.needs) {
    if (values.has(keyOf(need))) continue;
    const { hex } = await digestArtifact(join(artifacts, need.artifact), need.algorithm);
    values.set(keyOf(need), { ...need, value: hex });
  }
  return values;
}

function toHex(values: ReadonlyMap<string, { readonly value: string }>, need: Need): string {
  const value = values.get(keyOf(need))?.value;
  if (value === undefined) throw new Error(`no value was computed for ${keyOf(need)}`);
  return value;
}

function keyOf({ artifact, algorithm }: Need): string {
  return `${algorithm}:${artifact}`;
}
