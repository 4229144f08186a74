import module from 'node:module';
import { availableParallelism } from 'node:os';
import { skippedWithoutGit } from './packages/dev/src/needs-git.mjs';

if (!module.stripTypeScriptTypes) {
  console.error(
    `cannot run the tests on Node ${process.version}: they need Node 22.13 or newer, which "npm ci" installs on Linux x64 only`,
  );
  process.exit(1);
}

export default {
  cacheDirectory: 'node_modules/.cache/jest',
  extensionsToTreatAsEsm: ['.ts'],
  maxWorkers: Math.max(2, availableParallelism() - 1),
  moduleFileExtensions: ['ts', 'mjs', 'js', 'cjs', 'json'],
  modulePathIgnorePatterns: ['/build/', '/dist/'],
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'node-addons'] },
  testMatch: ['<rootDir>/{packages,actions}/*/test/**/*.test.ts', '<rootDir>/test/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', ...skippedWithoutGit()],
  testTimeout: 30_000,
  transform: { '\\.ts$': '<rootDir>/packages/dev/src/jest-transform.mjs' },
  watchman: false,
  // Modules of a suite that ran stay in memory (nodejs/node#59118): workers start anew before all suites together fill it.
  workerIdleMemoryLimit: '1GB',
};
