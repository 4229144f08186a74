import type { NewAsset, ReleaseRecord } from '@portcullis/github-api';
import { toMarker } from './marker.ts';
import type { Publishing } from './publishing.ts';
import type { SealedAsset, SealedRelease } from './sealed-release.ts';
import type { Step } from './step.ts';

export type Action = Exclude<Step, { kind: 'done' | 'refuse' | 'wait' }>;

/** Does it, and gives the release that was made by it. Throws HttpError. */
export async function takeStep(
  step: Action,
  sealed: SealedRelease,
  { api, open }: Publishing,
): Promise<ReleaseRecord | undefined> {
  const { repository, tag, commit, isPrerelease } = sealed;
  const draft = { tag, commit, isPrerelease, body: bodyOf(sealed) };
  switch (step.kind) {
    case 'create-draft':
      return api.createDraft(repository, draft);
    case 'remove':
      for (const { id } of step.assets) await api.deleteAsset(repository, id);
      return undefined;
    case 'upload':
      for (const asset of sealed.assets.filter(({ name }) => step.names.includes(name)))
        await upload(asset, open, (body) => api.uploadAsset(repository, step.release, body));
      return undefined;
    case 'publish':
      return api.publish(repository, step.release, draft);
  }
}

/** What breaks the upload at our side, as a file of other bytes does, is told as it is: no server is to blame. */
async function upload(
  asset: SealedAsset,
  open: Publishing['open'],
  send: (body: NewAsset) => Promise<unknown>,
): Promise<void> {
  const failures: unknown[] = [];
  async function* watched(): AsyncGenerator<Uint8Array> {
    try {
      yield* open(asset);
    } catch (error) {
      failures.push(error);
      throw error;
    }
  }
  try {
    await send({ ...asset, open: watched });
  } catch (error) {
    throw failures[0] ?? error;
  }
}

function bodyOf(sealed: SealedRelease): string {
  return sealed.notes === '' ? toMarker(sealed) : `${sealed.notes}\n\n${toMarker(sealed)}`;
}
