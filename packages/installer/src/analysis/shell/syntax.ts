import type { forEachChild } from 'unbash';

export type SyntaxNode = Parameters<typeof forEachChild>[0];
export type NodeOf<Type extends SyntaxNode['type']> = Extract<SyntaxNode, { type: Type }>;
export type FunctionNode = NodeOf<'Function'>['body'];
