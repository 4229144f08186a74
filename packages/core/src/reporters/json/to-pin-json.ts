import type { PinReport } from '../../engine/index.ts';
import { toLocationJson } from './to-location-json.ts';

export function toPinJson(pin: PinReport): object {
  const { uses, repository, path, commit, ref, verdict, proof, at, via } = pin;
  return {
    uses,
    repository,
    path,
    commit,
    ref,
    verdict,
    proof,
    at: at.map(toLocationJson),
    via,
  };
}
