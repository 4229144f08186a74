import type { Asked, Room } from './exchange.ts';

/** A request to an operation that GitHub's description knows. */
export interface RestAsked extends Omit<Asked, 'path'> {
  readonly operation: string;
  /** The parameters that stand in the path. */
  readonly path: Readonly<Record<string, string>>;
  /** Empty where none was sent. */
  readonly json: Readonly<Record<string, unknown>>;
  readonly room: Room;
}
