export type { FileFix, FixPlan, Made, Refused } from './fix-plan.ts';
export type { FixRequest } from './fix-request.ts';
export { imageQuestions } from './image-questions.ts';
export { type PinQuestion, pinQuestions } from './pin-questions.ts';
export { planFixes } from './plan-fixes.ts';
export type { Edit, FixOptions, Repair } from './repair.ts';
export { repairs } from './repairs/repairs.ts';
export { unifiedDiff } from './unified-diff/unified-diff.ts';
