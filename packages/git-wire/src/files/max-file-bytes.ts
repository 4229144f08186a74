/** Of one file; a larger one is not what a runner reads as a workflow or an action. The audit of a tree has the same bound. */
export const maxFileBytes = 1024 * 1024;
