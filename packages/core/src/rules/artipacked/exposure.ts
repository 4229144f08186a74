import type { Budget } from './budget.ts';
import type { Credential } from './credential.ts';
import { takesFile, temporary, workspace } from './takes-file.ts';
import type { Upload, UploadGroup } from './upload.ts';

/** The first upload, after or beside a checkout, that takes the file with its credential. */
export function exposure(
  { credential, order }: { readonly credential: Credential; readonly order: number },
  groups: readonly UploadGroup[],
  budget: Budget,
): Upload | undefined {
  const file = fileOf(credential);
  for (const group of groups) {
    if (budget.left < 0) return undefined;
    if (group.order < order) continue;
    const upload = group.uploads.find((one) => takes(one, file, budget));
    if (upload !== undefined) return upload;
  }
  return undefined;
}

function fileOf({ isOutside, folder }: Credential): readonly string[] {
  if (isOutside) return [...temporary, 'git-credentials.config'];
  return [...workspace, ...folder, '.git', 'config'];
}

function takes(
  { patterns, skipsHidden }: Upload,
  file: readonly string[],
  budget: Budget,
): boolean {
  return patterns.some((lines) => takesFile({ lines, skipsHidden }, file, budget));
}
