import type { FamilyReading } from '../family/read-family.ts';
import type { Script } from '../script/script.ts';
import type { JudgedScript } from './judged-script.ts';

/** A script as its text alone shows it. */
export interface CheckedScript {
  readonly script: Script;
  readonly judged: JudgedScript;
  readonly reading: FamilyReading;
}
