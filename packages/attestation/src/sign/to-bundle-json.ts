import { type Bundle, bundleToJSON, type SerializedBundle } from '@sigstore/bundle';

/**
 * A bundle as JSON. The library leaves out what is zero or empty, as protobuf allows and its types do not say;
 * sigstore-python refuses a bundle without a list of log entries, and an entry without its index or its hashes.
 */
export function toBundleJson(bundle: Bundle): SerializedBundle {
  const json = bundleToJSON(bundle);
  const material = json.verificationMaterial;
  const tlogEntries = (material.tlogEntries ?? []).map(withZeros);
  return { ...json, verificationMaterial: { ...material, tlogEntries } };
}

type Entry = SerializedBundle['verificationMaterial']['tlogEntries'][number];

function withZeros(entry: Entry): Entry {
  const proof = entry.inclusionProof;
  return {
    ...entry,
    logIndex: entry.logIndex ?? '0',
    inclusionProof: proof && {
      ...proof,
      logIndex: proof.logIndex ?? '0',
      hashes: proof.hashes ?? [],
    },
  };
}
