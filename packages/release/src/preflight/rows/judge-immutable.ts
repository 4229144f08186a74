import type { Judged } from './judged.ts';

export function judgeImmutable(isImmutable: boolean): Judged {
  if (isImmutable)
    return { outcome: 'pass', why: 'releases cannot be changed once they are public' };
  return {
    outcome: 'fail',
    why: 'releases can be changed after they are public: switch on "Enable release immutability" in the settings of the repository',
  };
}
