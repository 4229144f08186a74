export { goOnline } from './go-online.ts';
export type { GuardAction } from './guard-action.ts';
export { runGuard } from './run-guard.ts';
