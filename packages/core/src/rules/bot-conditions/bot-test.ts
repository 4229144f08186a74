import type { ExpressionTree } from '../../model/index.ts';

/** A comparison of whoever acts with a bot. */
export interface BotTest {
  readonly tree: ExpressionTree;
  /** `github.actor` */
  readonly subject: string;
  /**
   * `whole`: the name or the number of one bot, `part`: a piece of a name, which others can bear as well,
   * `written`: a name that whoever makes the commit writes into it.
   */
  readonly kind: 'whole' | 'part' | 'written';
  /** Whether a bot gets more than others by it, and not less. */
  readonly grants: boolean;
  /** Whether it alone decides. */
  readonly isAlone: boolean;
  /** Whether the author, whom nobody else can be, is tested with it. */
  readonly isBacked: boolean;
}
