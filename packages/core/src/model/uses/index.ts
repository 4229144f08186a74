export { parseImage } from './parse-image.ts';
export { parseUses } from './parse-uses.ts';
export type {
  DockerUses,
  ExpressionUses,
  Image,
  LocalUses,
  MalformedUses,
  RepositoryUses,
  SelfUses,
  Uses,
} from './types.ts';
