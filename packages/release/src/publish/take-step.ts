import type { ReleaseRecord } from '@portcullis/github-api';
import { toMarker } from './marker.ts';
import type { Publishing } from './publishing.ts';
import type { SealedRelease } from './sealed-release.ts';
import type { Step } from './step.ts';

export type Action = Exclude<Step, { kind: 'done' | 'refuse' | 'wait' }>;

/** Does it, and gives the release that was made by it. Throws HttpError. */
export async function takeStep(
  step: Action,
  sealed: SealedRelease,
  { api, open }: Publishing,
): Promise<ReleaseRecord | undefined> {
  const { repository, tag, commit, isPrerelease } = sealed;
  switch (step.kind) {
    case 'create-draft':
      return api.createDraft(repository, { tag, commit, isPrerelease, body: bodyOf(sealed) });
    case 'remove':
      for (const { id } of step.assets) await api.deleteAsset(repository, id);
      return undefined;
    case 'upload':
      for (const asset of sealed.assets.filter(({ name }) => step.names.includes(name)))
        await api.uploadAsset(repository, step.release, { ...asset, open: () => open(asset) });
      return undefined;
    case 'publish':
      return api.publish(repository, step.release, { tag, commit });
  }
}

function bodyOf(sealed: SealedRelease): string {
  return sealed.notes === '' ? toMarker(sealed) : `${sealed.notes}\n\n${toMarker(sealed)}`;
}
