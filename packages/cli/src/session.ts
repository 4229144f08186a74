import type { Gather } from '@portcullis/audit';
import type { Progress, Upstream } from '@portcullis/closure';

/** One run that asks the outside, or repeats what the outside said. */
export interface Session {
  readonly upstream: Upstream;
  readonly gather: Gather;
  /** For whoever asks `upstream` themselves; nothing when nobody waits. */
  onProgress(progress: Progress): void;
  /** The day that counts, `YYYY-MM-DD` in UTC: that of the recording when one is repeated. */
  readonly today: string;
  /** Writes the recording, and tells on standard error what it took. Once, when nothing more is asked. */
  end(): void;
}
