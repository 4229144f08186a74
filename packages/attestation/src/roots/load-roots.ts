import { type Instance, instances } from '../instance/instance.ts';
import { ageWarning } from './age-warning.ts';
import { embeddedRoot } from './embedded-root.ts';
import { loadRoot } from './load-root.ts';
import { refusedRoot } from './refused-root.ts';
import { rootsInText } from './roots-in-text.ts';
import type { LoadedRoot, TrustedRoots } from './trusted-roots.ts';

export interface RootsRequest {
  /** Those that are going to be asked for; all when undefined. */
  readonly instances?: readonly Instance[] | undefined;
  /** The user's file instead of all that ships with the product. */
  readonly file?: RootFile | undefined;
  readonly now: Date;
}

export interface RootFile {
  readonly path: string;
  readonly text: string;
  /** Whose root it is where the file has one; otherwise the organisation in its authorities' names says it. */
  readonly instance?: Instance | undefined;
}

/** The roots of a run. With a file nothing else is trusted: an own Sigstore means not the public one too. */
export function loadRoots({
  instances: wanted = instances,
  file,
  now,
}: RootsRequest): TrustedRoots {
  const roots = file === undefined ? embeddedRoots(wanted) : rootsOfFile(file);
  return {
    byInstance: new Map(roots.map((root) => [root.instance, root])),
    get warnings() {
      return roots.flatMap((root) => (root.isRead ? (ageWarning(root, now) ?? []) : []));
    },
  };
}

function embeddedRoots(wanted: readonly Instance[]): readonly LoadedRoot[] {
  const roots = wanted.map(embeddedRoot).filter((root) => root !== undefined);
  const [only] = roots.length === 1 ? roots : [];
  // There is no other that might be looked into instead, and its age can be told at once.
  void only?.material;
  return roots;
}

function rootsOfFile({ path, text, instance }: RootFile): readonly LoadedRoot[] {
  const texts = rootsInText(text, path);
  // Of several, as `gh attestation trusted-root` prints, the names tell which is whose.
  const owner = texts.length === 1 ? instance : undefined;
  const roots = texts.map((json) => loadRoot(json, path, owner));
  const twice = roots.find((root, index) =>
    roots.slice(0, index).some((other) => other.instance === root.instance),
  );
  if (twice !== undefined) {
    throw refusedRoot(path, `it has two roots of the instance "${twice.instance}"`);
  }
  return roots;
}
