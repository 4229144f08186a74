import { createHash } from 'node:crypto';
import type { AssetRecord, DraftApi, NewDraft, ReleaseRecord } from '@portcullis/github-api';
import { HttpError } from '@portcullis/http';

/** What happens to one call that changes something. */
export type Fate =
  | 'fine'
  /** It never arrived, and nobody knows. */
  | 'unheard'
  /** Done, and the answer is lost. */
  | 'unanswered'
  /** The process ends before, or behind it. */
  | 'crash-before'
  | 'crash-after'
  /** Of an upload: an empty asset is left. */
  | 'half';

export class Crash extends Error {}

interface Stored extends ReleaseRecord {
  readonly isPrerelease: boolean;
  readonly assets: Map<number, AssetRecord>;
}

/** A GitHub in memory, with the rules of its releases. Everything of it can be looked at, and meddled with. */
export class FakeGithub {
  readonly releases = new Map<number, Stored>();
  readonly tags = new Map<string, string>();
  readonly calls: string[] = [];
  /** How many changes old each next look at it is; none is of now. */
  readonly lags: number[] = [];
  readonly #past: ReadonlyMap<number, Stored>[] = [];
  isImmutable = true;
  #id = 0;

  /** The port of one run; `fates` are used up by calls that change something, one after the other. */
  open(fates: Fate[] = []): DraftApi {
    const act = <Value>(name: string, work: (isHalf: boolean) => Value) =>
      this.#act(name, fates.shift() ?? 'fine', work);
    return {
      findReleases: async (_, tag) => [...this.#seen().values()].filter((one) => one.tag === tag),
      listAssets: async (_, release) => [...(this.#seen().get(release)?.assets.values() ?? [])],
      createDraft: async (_, { tag, commit, body, isPrerelease }) =>
        act('create', () => {
          this.#id += 1;
          const page = `https://github.com/o/r/releases/${this.#id}`;
          const flags = { isDraft: true, isImmutable: false, isPrerelease, assets: new Map() };
          const made = { id: this.#id, tag, target: commit, body, page, ...flags };
          this.releases.set(made.id, made);
          return made;
        }),
      uploadAsset: async (_, release, { name, open }) => {
        const chunks: Uint8Array[] = [];
        for await (const chunk of open()) chunks.push(chunk);
        return act(`upload ${name}`, (isHalf) =>
          this.upload(release, name, isHalf ? undefined : Buffer.concat(chunks)),
        );
      },
      deleteAsset: async (_, asset) =>
        act('delete', () => {
          for (const release of this.releases.values()) {
            if (!release.assets.has(asset)) continue;
            this.#refuseIf(!release.isDraft && release.isImmutable);
            release.assets.delete(asset);
          }
        }),
      publish: async (_, release, draft) => act('publish', () => this.#publish(release, draft)),
    };
  }

  upload(release: number, name: string, content: Uint8Array | undefined): AssetRecord {
    const { assets, isDraft, isImmutable } = this.#get(release);
    this.#refuseIf(!isDraft && isImmutable);
    this.#refuseIf([...assets.values()].some((one) => one.name === name));
    this.#id += 1;
    const asset = {
      id: this.#id,
      name,
      size: content?.length ?? 0,
      sha256: content && createHash('sha256').update(content).digest('hex'),
      isWhole: content !== undefined,
    };
    assets.set(asset.id, asset);
    return asset;
  }

  get published(): readonly Stored[] {
    return [...this.releases.values()].filter(({ isDraft }) => !isDraft);
  }

  #publish(id: number, { tag, commit, body }: NewDraft): ReleaseRecord {
    const release = this.#get(id);
    this.#refuseIf(this.published.some((one) => one.tag === tag && one.id !== id));
    if (!this.tags.has(tag)) this.tags.set(tag, commit);
    const { isImmutable } = this;
    const made = { ...release, tag, target: commit, body, isDraft: false, isImmutable };
    this.releases.set(id, made);
    return made;
  }

  #act<Value>(name: string, fate: Fate, work: (isHalf: boolean) => Value): Value {
    this.calls.push(name);
    if (fate === 'crash-before') throw new Crash();
    if (fate === 'unheard') throw lost();
    this.#past.unshift(copyOf(this.releases));
    const isHalf = fate === 'half' && name.startsWith('upload');
    const value = work(isHalf);
    if (fate === 'crash-after') throw new Crash();
    if (fate === 'unanswered' || isHalf) throw lost();
    return value;
  }

  /** A list of a server may be older than what it has done. */
  #seen(): ReadonlyMap<number, Stored> {
    const lag = this.lags.shift() ?? 0;
    return lag === 0 ? this.releases : (this.#past[lag - 1] ?? new Map());
  }

  #get(id: number): Stored {
    const release = this.releases.get(id);
    if (release === undefined) throw new HttpError('not-found', 'gone', { status: 404 });
    return release;
  }

  #refuseIf(isWrong: boolean): void {
    if (isWrong) throw new HttpError('unreadable', 'refused', { status: 422 });
  }
}

function copyOf(releases: ReadonlyMap<number, Stored>): ReadonlyMap<number, Stored> {
  return new Map(
    [...releases].map(([id, release]) => [id, { ...release, assets: new Map(release.assets) }]),
  );
}

function lost(): HttpError {
  return new HttpError('network', 'lost', { mayBeDone: true });
}
