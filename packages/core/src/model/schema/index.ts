export { schemaProblems } from './schema-problems.ts';
