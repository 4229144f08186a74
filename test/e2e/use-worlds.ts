import { afterAll, afterEach, beforeAll, beforeEach, jest } from '@jest/globals';
import type { Sigstore } from '../support/sigstore/sigstore.ts';
import type { FoundAct } from './act/find-act.ts';
import {
  openReleaseWorld,
  type ReleaseWorld,
  type WorldRequest,
} from './world/open-release-world.ts';
import { type Stage, startStage } from './world/start-stage.ts';

type Request = Omit<WorldRequest, 'act' | 'stage'>;

export interface Worlds {
  stage(): Stage;
  /** Ends with the test, unless it was opened before all of them. */
  open(request?: Request): Promise<ReleaseWorld>;
}

interface WorldsOptions {
  readonly tier?: Sigstore['tier'];
  /** Of every world, before its own. */
  readonly changeCaller?: (text: string) => string;
}

/** One stage for all tests of a file, and as many worlds on it as they need, one after the other. */
export function useWorlds(
  act: Extract<FoundAct, { kind: 'found' }>,
  { tier = 'A', changeCaller = (text) => text }: WorldsOptions = {},
): Worlds {
  // Ten processes a run, beside whatever else the machine has to do.
  jest.setTimeout(180_000);
  let stage: Stage | undefined;
  const started = (): Stage => {
    if (stage === undefined) throw new Error('the stage is not started');
    return stage;
  };
  const shared: ReleaseWorld[] = [];
  const own: ReleaseWorld[] = [];
  let worlds = shared;
  beforeAll(async () => {
    stage = await startStage(tier);
  });
  beforeEach(() => {
    worlds = own;
    started().sigstore.faults.heal();
  });
  afterEach(async () => {
    worlds = shared;
    for (const world of own.splice(0)) await world.close();
  });
  afterAll(async () => {
    for (const world of shared.splice(0)) await world.close();
    await stage?.close();
  });
  return {
    stage: started,
    async open(request = {}) {
      const change = (text: string) => {
        const changed = changeCaller(text);
        return request.changeCaller === undefined ? changed : request.changeCaller(changed);
      };
      const common = { act, stage: started() };
      const world = await openReleaseWorld({ ...common, ...request, changeCaller: change });
      worlds.push(world);
      return world;
    },
  };
}
