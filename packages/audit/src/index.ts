export type { AuditOptions, FailOn } from './audit-options.ts';
export type { AuditResult } from './audit-result.ts';
export { replaceFile } from './replace-file.ts';
export { runAudit } from './run-audit.ts';
export { stdinLimit } from './stdin-limit.ts';
export { toExitCode } from './to-exit-code.ts';
export { tool } from './tool.ts';
export { writeOutput } from './write-output.ts';
