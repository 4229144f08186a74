import type { Step } from '@portcullis/core';

/** Whether any step may make an image: what the others then run may be that. */
export function makesImages(steps: readonly Step[]): boolean {
  return steps.some(({ run, uses }) => {
    const action = uses?.kind === 'repository' ? uses.name.text : '';
    return builds.test(run?.value ?? '') || /build|bake|load/i.test(action);
  });
}

const builds =
  /\b(?:docker|podman|buildah|nerdctl|buildx)\b[^\n]{0,200}\b(?:build|bake|load|tag|import|commit)\b|\bcompose\b[^\n]{0,100}\b(?:build|up)\b|\bmake\b|\bko\b|\bkaniko\b|\bjib\b|\bpack\s+build\b/;
