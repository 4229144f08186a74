import { expect, test } from '@jest/globals';
import type { ApiRequest } from '../../../../test/support/loopback/api-server.ts';
import type { GitFault } from '../../../../test/support/loopback/git-fault.ts';
import { uploadToGithub } from '../../src/store/on-github.ts';
import { sketchBundle } from '../find/support/sketch-bundle.ts';
import { type StartedApi, startApi } from '../find/support/start-api.ts';

const digest = `sha256:${'a'.repeat(64)}`;
const data = { repositories: { 'o/r': {} } };
const bundle = sketchBundle();

function upload({ api }: StartedApi) {
  return uploadToGithub({ api, repository: 'o/r', bundle, digest, pause: 1 });
}

function isUpload({ method }: ApiRequest): boolean {
  return method === 'POST';
}

/** The first upload, and no other. */
function first(fault: GitFault) {
  let count = 0;
  return (request: ApiRequest) => (isUpload(request) && count++ === 0 ? fault : undefined);
}

function sent({ server }: StartedApi): readonly string[] {
  return server.requests.map(({ method }) => method);
}

test('a bundle is stored, and its number told', async () => {
  const started = await startApi({ data });
  expect(await upload(started)).toEqual({ id: 1 });
  expect(started.server.uploads).toEqual([{ repository: 'o/r', bundle }]);
  expect(started.server.requests[0]?.headers.authorization).toBe('Bearer s3cret');
});

test.each([
  ['the connection ends', 'cut'],
  ['the answer is cut', { cutAfter: 3 }],
  ['the answer stalls', 'stall'],
  ['what is before it gives up', 502],
  ['it fails', 500],
  ['it is overloaded', 503],
  ['somebody else answers', 'html'],
  ['the number is missing', { replace: () => Buffer.from('{}') }],
] satisfies readonly (readonly [string, GitFault])[])(
  'what is stored is not sent again when %s',
  async (_, fault) => {
    const started = await startApi({ data, fault: first(fault) });
    expect(await upload(started)).toEqual({ id: undefined });
    expect(started.server.uploads).toHaveLength(1);
    expect(sent(started)).toEqual(['POST', 'GET']);
  },
);

test('what is not stored is sent again after an answer that was lost', async () => {
  let count = 0;
  const loses = (request: ApiRequest) => isUpload(request) && count++ === 0;
  const started = await startApi({ data, loses });
  expect(await upload(started)).toEqual({ id: 1 });
  expect(sent(started)).toEqual(['POST', 'GET', 'POST']);
});

test('what an earlier run may have stored is looked for first', async () => {
  const attestations = [{ bundle }];
  const { api, server } = await startApi({ data: { repositories: { 'o/r': { attestations } } } });
  const again = { api, repository: 'o/r', digest, mayBeThere: true };
  expect(await uploadToGithub({ ...again, bundle })).toEqual({ id: undefined });
  expect(await uploadToGithub({ ...again, bundle: sketchBundle({ sig: 'bmV3' }) })).toEqual({
    id: 1,
  });
  expect(server.requests.map(({ method }) => method)).toEqual(['GET', 'GET', 'POST']);
});

test('another attestation of the same digest is not taken for ours', async () => {
  let count = 0;
  const attestations = [{ bundle: sketchBundle({ sig: 'b3RoZXI=' }) }];
  const started = await startApi({
    data: { repositories: { 'o/r': { attestations } } },
    loses: (request) => isUpload(request) && count++ === 0,
  });
  expect(await upload(started)).toEqual({ id: 1 });
});

test('two answers that were lost are told as what they are', async () => {
  const started = await startApi({ data, loses: isUpload });
  await expect(upload(started)).rejects.toMatchObject({ name: 'HttpError', mayBeDone: true });
  expect(sent(started)).toEqual(['POST', 'GET', 'POST', 'GET']);
});

test('nothing is sent again when nobody can say whether it is stored', async () => {
  const started = await startApi({
    data,
    loses: isUpload,
    fault: (request) => (isUpload(request) ? undefined : 403),
  });
  await expect(upload(started)).rejects.toThrow(
    'it is not known whether "o/r" has the attestation',
  );
  expect(sent(started).filter((method) => method === 'POST')).toHaveLength(1);
});

test('a limit that soon ends is waited for', async () => {
  const fault = first({ status: 429, headers: { 'retry-after': '0' } });
  const started = await startApi({ data, loses: () => false, fault });
  expect(await upload(started)).toEqual({ id: 1 });
});

test.each([401, 403, 404, 413, 422])('%d is told with what to do', async (status) => {
  const started = await startApi({ data, fault: () => status });
  const error = await upload(started).catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ name: 'AttestationError', code: 'store-failed' });
  expect(sent(started)).toEqual(['POST']);
});

test('who may not store is told which permission the job needs', async () => {
  const started = await startApi({ data, fault: () => 403 });
  await expect(upload(started)).rejects.toThrow(
    'cannot store the attestation in "o/r": GitHub answers 403, the token may not; give the job "permissions: attestations: write"',
  );
});

test.each([
  ['the hour is used up', { status: 429, headers: { 'retry-after': '60' } }, 'rate-limit'],
] satisfies readonly (readonly [string, GitFault, string])[])(
  'what may pass is no refusal: %s',
  async (_, fault, kind) => {
    const started = await startApi({ data, fault: () => fault });
    await expect(upload(started)).rejects.toMatchObject({ name: 'HttpError', kind });
  },
);

test('a conflict is no failure when it is our own', async () => {
  const attestations = [{ bundle }];
  const known = { repositories: { 'o/r': { attestations } } };
  const started = await startApi({ data: known, fault: first(409) });
  expect(await upload(started)).toEqual({ id: undefined });
});

test('a conflict with something else is a failure', async () => {
  const started = await startApi({ data, fault: first(409), loses: () => false });
  started.server.uploads.push({ repository: 'o/r', bundle: sketchBundle({ sig: 'x' }) });
  const other = sketchBundle({ sig: 'eQ==' });
  const result = uploadToGithub({
    api: started.api,
    repository: 'o/r',
    bundle: { ...other, dsseEnvelope: { ...bundle, signatures: [] } },
    digest,
    pause: 1,
  });
  await expect(result).rejects.toMatchObject({ code: 'store-failed' });
});
