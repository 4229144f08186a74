import { expect, test } from '@jest/globals';
import { isCredential } from '../../src/rules/secrets-outside-env/is-credential.ts';

test.each([
  ['NPM_TOKEN', true],
  ['SLACK_WEBHOOK_URL', true],
  ['AWS_SECRET_ACCESS_KEY', true],
  ['SONAR_LOGIN', true],
  ['SESSION_ID', true],
  ['VALID', true],
  ['', true],
  ['DOCKERHUB_USERNAME', false],
  ['DOCKER_LOGIN', false],
  ['AWS_ACCESS_KEY_ID', false],
  ['AZURE_CLIENT_ID', false],
  ['CLIENTID', false],
  ['DEPLOY_ROLE_TO_ASSUME', false],
  ['EMAIL', false],
])('%s: %s', (name, expected) => {
  expect(isCredential(name)).toBe(expected);
});
