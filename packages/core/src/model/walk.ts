import type { Action } from './action/types.ts';
import type { Dockerfile } from './dockerfile/types.ts';
import type { Repository } from './repository.ts';
import type { ImageSite, StepOwner, StepSite, UsesSite } from './sites.ts';
import { type Image, parseImage } from './uses/index.ts';
import { imageValuesOf } from './values/index.ts';
import type { Container, Job, Step, Workflow } from './workflow/types.ts';
import type { ScalarNode } from './yaml/index.ts';

/** What a walk meets. Each is called for every such thing in the repository, in source order. */
export interface Visitor {
  workflow?(workflow: Workflow): void;
  job?(job: Job): void;
  action?(action: Action): void;
  step?(site: StepSite): void;
  uses?(site: UsesSite): void;
  image?(site: ImageSite): void;
}

/** The one walk over everything that can be pinned; no rule looks for `uses` or images by itself. */
export function walk(repository: Repository, visitor: Visitor): void {
  for (const { content } of repository.documents) {
    if (content?.kind === 'workflow') walkWorkflow(content, visitor);
    else if (content?.kind === 'action') walkAction(content, visitor);
    else if (content?.kind === 'dockerfile') walkDockerfile(content, visitor);
  }
}

function walkWorkflow(workflow: Workflow, visitor: Visitor): void {
  visitor.workflow?.(workflow);
  for (const job of workflow.jobs) {
    visitor.job?.(job);
    if (job.call !== undefined)
      visitor.uses?.({ uses: job.call.uses, owner: job, step: undefined });
    if (job.container !== undefined) walkContainer(job.container, job, visitor);
    for (const service of job.services) walkContainer(service, job, visitor);
    walkSteps(job.steps, job, visitor);
  }
}

function walkAction(action: Action, visitor: Visitor): void {
  visitor.action?.(action);
  const runs = action.runs;
  if (runs?.kind === 'composite') walkSteps(runs.steps, action, visitor);
  if (runs?.kind === 'docker' && runs.pulled !== undefined) {
    visitor.image?.(oneImage('docker-action', runs.pulled, action));
  }
}

function walkDockerfile(file: Dockerfile, visitor: Visitor): void {
  for (const { at, image } of file.stages) {
    const images = image === undefined ? [] : [image];
    visitor.image?.({ role: 'from', at, images, open: image === undefined, owner: file });
  }
}

function walkSteps(steps: readonly Step[], owner: StepOwner, visitor: Visitor): void {
  for (const step of steps) {
    visitor.step?.({ step, owner });
    if (step.uses !== undefined) {
      visitor.uses?.({ uses: step.uses, owner, step });
      if (step.uses.kind === 'docker')
        visitor.image?.(oneImage('docker-step', step.uses.image, owner));
    }
    walkSteps(step.parallel, owner, visitor);
  }
}

function walkContainer(container: Container, job: Job, visitor: Visitor): void {
  const at = container.image;
  if (at === undefined || visitor.image === undefined) return;
  const role = container.service === undefined ? 'container' : 'service';
  visitor.image({ role, at, owner: job, ...imagesOf(at, job) });
}

function imagesOf(at: ScalarNode, job: Job): Pick<ImageSite, 'images' | 'open'> {
  const { values, open } = imageValuesOf(at, { job });
  const images = values.flatMap((value) => {
    const text = value.startsWith('docker://') ? value.slice('docker://'.length) : value;
    return parseImage(text === at.value ? at.part(0, text.length) : { ...placeOf(at), text }) ?? [];
  });
  return { images, open };
}

function placeOf({ source, start, end }: ScalarNode) {
  return { source, start, end };
}

function oneImage(role: ImageSite['role'], image: Image, owner: StepOwner): ImageSite {
  return { role, at: image, images: [image], open: false, owner };
}
