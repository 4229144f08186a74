import type { Place } from '../../../model/index.ts';
import type { Spot } from '../spot.ts';
import { inEnv, type Site, toSite } from './site.ts';

/** The place of a text; one in the `env` of the step does not see the variables beside it. */
export function siteOf(text: Place, spot: Spot): Site {
  const site = toSite(spot);
  const env = spot.step === undefined ? spot.run?.job.env : spot.step.step.env;
  const isInside = env !== undefined && env.start <= text.start && text.end <= env.end;
  return isInside && env.source === text.source ? inEnv(site) : site;
}
