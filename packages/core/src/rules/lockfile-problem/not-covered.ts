import { workflowUses } from '../../analysis/workflow-uses.ts';
import { type ImageSite, type Lockfile, type Repository, walk } from '../../model/index.ts';
import type { Fault } from './fault.ts';

interface Gap extends Fault {
  readonly related: readonly Fault[];
}

/**
 * What a locked workflow runs beside the commits that are recorded for it: images, and what stands in the workspace.
 * Source: https://docs.github.com/en/actions/concepts/security/workflow-dependency-lockfiles
 */
export function* notCovered({ workflows }: Lockfile, repository: Repository): Generator<Gap> {
  const images = imagesByPath(repository);
  for (const { path } of workflows) {
    const workflow = repository.workflowAt(path.value);
    if (workflow === undefined) continue;
    const local = workflowUses(repository)
      .of(workflow)
      .filter(({ uses, step }) => uses.kind === 'local' && step !== undefined);
    const found = images.get(path.value) ?? [];
    const related = [
      ...found.map(({ at }) => ({ at, message: 'an image' })),
      ...local.map(({ uses }) => ({ at: uses.at, message: 'read from the workspace' })),
    ];
    if (related.length === 0) continue;
    yield {
      at: path,
      message: `lockfile covers only the actions and reusable workflows of "${path.value}", and not the ${others(found.length, local.length)} that it uses, nor what any of them downloads when it runs: ${found.length > 0 ? 'pin images by digest' : 'write "$/" instead of "./"'}`,
      related: related.slice(0, mostShown),
    };
  }
}

const mostShown = 20;

/** `image and 2 local actions`. */
function others(images: number, local: number): string {
  const parts = [counted(images, 'image'), counted(local, 'local action')];
  return parts.filter((part) => part !== undefined).join(' and ');
}

function counted(count: number, thing: string): string | undefined {
  if (count === 0) return undefined;
  return count === 1 ? thing : `${count} ${thing}s`;
}

function imagesByPath(repository: Repository): ReadonlyMap<string, readonly ImageSite[]> {
  const found = new Map<string, ImageSite[]>();
  walk(repository, {
    image(site) {
      const isPinned = !site.open && site.images.every(({ digest }) => digest !== undefined);
      if (isPinned) return;
      const path = site.at.source.repositoryPath;
      const others = found.get(path);
      if (others === undefined) found.set(path, [site]);
      else others.push(site);
    },
  });
  return found;
}
