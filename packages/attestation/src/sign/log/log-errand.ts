import type { Errand } from '../../service/errand.ts';

export const logErrand: Errand = {
  problem: 'cannot log the signature',
  advice: 'check the address of the log, and the version of its interface',
};
