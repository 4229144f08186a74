import type { Repair } from '../repair.ts';
import { repair as cache } from './cache/repair.ts';
import { repair as conditions } from './conditions/repair.ts';
import { repair as credentials } from './credentials/repair.ts';
import { repair as injection } from './injection/repair.ts';
import { repair as permissions } from './permissions/repair.ts';
import { repair as pins } from './pins/repair.ts';
import { repair as self } from './self/repair.ts';

/** Every repair there is, in the order in which they take precedence. */
export const repairs: readonly Repair[] = [
  permissions,
  credentials,
  cache,
  conditions,
  injection,
  pins,
  self,
];
