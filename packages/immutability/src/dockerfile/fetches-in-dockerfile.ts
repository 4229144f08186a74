import type { Source } from '@portcullis/core';
import { allFound } from '../fetch/all-found.ts';
import type { Found } from '../fetch/found.ts';
import { addedBy } from './added-by.ts';
import { imagesOf } from './images-of.ts';
import { neededStages } from './needed-stages.ts';
import { readStages } from './read-stages.ts';
import { runBy } from './run-by.ts';

/** The images that it begins with, and what its instructions fetch: of those stages that the last one needs. */
export function fetchesInDockerfile(source: Source): Found {
  const { stages, isWhole } = readStages(source);
  const found = neededStages(stages).flatMap((stage) => [
    { fetches: imagesOf(stage, stages, source), doubts: [] },
    ...stage.steps.map((step) => {
      if (step.instruction.name === 'ADD') return { fetches: addedBy(step, source), doubts: [] };
      return step.instruction.name === 'RUN' ? runBy(step, source) : { fetches: [], doubts: [] };
    }),
  ]);
  return isWhole ? allFound(found) : allFound([...found, tooLong(source)]);
}

function tooLong(source: Source): Found {
  const why = 'it holds more instructions than are read';
  return { fetches: [], doubts: [{ at: { source, start: 0, end: 0 }, why }] };
}
