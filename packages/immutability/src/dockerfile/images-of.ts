import type { Source } from '@portcullis/core';
import type { Choice } from '../fetch/choice.ts';
import { type Fetch, unchecked } from '../fetch/fetch.ts';
import { shown } from '../script/choices/shown.ts';
import { stageNamed } from './needed-stages.ts';
import { sourcesOf } from './sources-of.ts';
import type { Stage } from './stage.ts';

interface Named {
  readonly start: number;
  readonly end: number;
  readonly choice: Choice;
}

/** The image that a stage begins with, and those that it copies from. */
export function imagesOf(stage: Stage, stages: readonly Stage[], source: Source): readonly Fetch[] {
  const toFetch = (by: string, { start, end, choice }: Named): Fetch => ({
    ...{ at: { source, start, end }, kind: 'image', by, choice, check: unchecked },
    ...{ related: [], reach: 'shown', when: [] },
  });
  const isImage = (name: string) =>
    name !== 'scratch' && stageNamed(name, stages, stage) === undefined;
  const { from } = stage;
  const own = isImage(shown(from.choice)) ? [toFetch('FROM', from)] : [];
  const others = sourcesOf(stage).filter(({ name }) => isImage(name));
  return [...own, ...others.map((one) => toFetch('COPY', one))];
}
