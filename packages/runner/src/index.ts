export { goOnline } from './go-online.ts';
export type { GuardAction } from './guard-action.ts';
export { runAttest } from './run-attest.ts';
export { runGuard } from './run-guard.ts';
export { runInstallers } from './run-installers.ts';
export { runVerify } from './run-verify.ts';
