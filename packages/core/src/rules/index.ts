export { ruleIds } from './ids.ts';
export { rulePages } from './pages.ts';
export { cacheForbidInRelease } from './sets/cache-forbid-in-release.ts';
export { everyGuard } from './sets/every-guard.ts';
export { permissionsGuard } from './sets/permissions-guard.ts';
export { pinVerify } from './sets/pin-verify.ts';
export { secretsGuard } from './sets/secrets-guard.ts';
export { triggerGuard } from './sets/trigger-guard.ts';
