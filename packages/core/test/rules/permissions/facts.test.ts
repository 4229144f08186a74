import { expect, test } from '@jest/globals';
import { actionReleases } from '../../../src/facts/action-releases.ts';
import { appPermissions } from '../../../src/facts/app-permissions.ts';
import { artifactUploaders } from '../../../src/facts/artifact-uploaders.ts';
import { checkoutActions } from '../../../src/facts/checkout-actions.ts';
import { permissionScopes } from '../../../src/facts/permission-scopes.ts';
import { writePermissions } from '../../../src/facts/write-permissions.ts';

test('every scope that can be written has a severity and a reason, and no other has', () => {
  const writable = [...permissionScopes].filter(([, levels]) => levels.includes('write'));
  expect(writable.map(([scope]) => scope).sort()).toEqual([...writePermissions.keys()].sort());
  for (const { power } of writePermissions.values()) expect(power).toMatch(/^can [^.]+$/);
});

test('the scopes and levels of the platform', () => {
  expect(Object.fromEntries(permissionScopes)).toMatchObject({
    contents: ['read', 'write', 'none'],
    models: ['read', 'none'],
    'id-token': ['write', 'none'],
  });
  expect(permissionScopes.size).toBe(20);
});

test('what only apps have is no scope of a token', () => {
  expect([...appPermissions].filter((name) => permissionScopes.has(name))).toEqual([]);
});

test('actions are named in lower case, since that is how they are looked up', () => {
  const names = [...checkoutActions.keys(), ...artifactUploaders.keys()];
  expect(names.filter((name) => !/^[a-z0-9-]+\/[a-z0-9_.-]+$/.test(name))).toEqual([]);
});

test('a release is a full commit and three numbers', () => {
  const releases = [...actionReleases.values()].flatMap((one) => [...one]);
  expect(releases.length).toBeGreaterThan(90);
  expect(
    releases.filter(
      ([commit, release]) => !/^[0-9a-f]{40}$/.test(commit) || !/^\d+\.\d+\.\d+$/.test(release),
    ),
  ).toEqual([]);
});
