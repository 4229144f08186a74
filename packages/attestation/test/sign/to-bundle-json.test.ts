import { expect, test } from '@jest/globals';
import { bundleFromJSON, bundleToJSON } from '@sigstore/bundle';
import { createWorld } from '../../../../test/support/sigstore/create-world.ts';
import { toBundleJson } from '../../src/sign/to-bundle-json.ts';

const statement = { _type: 'https://in-toto.io/Statement/v1', subject: [], predicateType: 'x:y' };

test('the first entry of a log keeps its index, and the only one its empty path', () => {
  const bundle = bundleFromJSON(createWorld().sign(statement));
  const [entry] = bundle.verificationMaterial.tlogEntries;
  if (entry?.inclusionProof === undefined) throw new Error('the world logs what it signs');
  entry.logIndex = '0';
  entry.inclusionProof.logIndex = '0';
  entry.inclusionProof.hashes = [];
  expect(bundleToJSON(bundle).verificationMaterial.tlogEntries[0]).not.toHaveProperty('logIndex');
  expect(toBundleJson(bundle).verificationMaterial.tlogEntries).toMatchObject([
    { logIndex: '0', inclusionProof: { logIndex: '0', hashes: [] } },
  ]);
  expect(bundleFromJSON(toBundleJson(bundle))).toEqual(bundle);
});

test('without a log there is an empty list of entries', () => {
  const bundle = bundleFromJSON(createWorld({ like: 'github' }).sign(statement));
  expect(bundleToJSON(bundle).verificationMaterial).not.toHaveProperty('tlogEntries');
  expect(toBundleJson(bundle).verificationMaterial.tlogEntries).toEqual([]);
});

test('nothing else is altered', () => {
  const bundle = bundleFromJSON(createWorld().sign(statement));
  expect(JSON.parse(JSON.stringify(toBundleJson(bundle)))).toEqual(
    JSON.parse(JSON.stringify(bundleToJSON(bundle))),
  );
});
