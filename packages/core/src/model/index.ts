export type {
  Action,
  CompositeRuns,
  DockerRuns,
  NodeRuns,
  Runs,
  UnknownRuns,
} from './action/types.ts';
export { parseDockerfile } from './dockerfile/parse-dockerfile.ts';
export { toDockerfileDocument } from './dockerfile/to-dockerfile-document.ts';
export type { Dockerfile, DockerStage } from './dockerfile/types.ts';
export type { Document } from './document.ts';
export * from './expression/index.ts';
export { firstWhere } from './first-where.ts';
export { type Location, lineStarts, type Position, toLocation } from './location.ts';
export type { LockedDependency, LockedWorkflow, Lockfile } from './lockfile/types.ts';
export { parseDocument } from './parse-document.ts';
export type { InconclusiveReason, Problem } from './problem.ts';
export { readRepository } from './read-repository.ts';
export type { Repository } from './repository.ts';
export type { ImageSite, StepOwner, StepSite, UsesSite } from './sites.ts';
export type { FileKind, Part, Place, Source } from './source.ts';
export { toRepository } from './to-repository.ts';
export * from './uses/index.ts';
export * from './values/index.ts';
export { type Visitor, walk } from './walk.ts';
export type {
  Call,
  Container,
  Environment,
  Job,
  PermissionScope,
  Permissions,
  RunDefaults,
  Step,
  Trigger,
  Workflow,
} from './workflow/types.ts';
export * from './yaml/index.ts';
