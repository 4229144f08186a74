import { gatherFrom, readRecording } from '@portcullis/audit';
import { parseRecording, replayUpstream } from '@portcullis/closure';
import { askGaps } from './ask-gaps.ts';
import { openLiveSession } from './open-live-session.ts';
import type { Online } from './parse-online.ts';
import type { Session } from './session.ts';
import type { Surroundings } from './surroundings.ts';

/** Who answers in this run; undefined when nobody is asked. */
export async function openSession(
  online: Online,
  surroundings: Surroundings,
): Promise<Session | undefined> {
  switch (online.kind) {
    case 'offline':
      return undefined;
    case 'live':
      return openLiveSession(online, surroundings);
    case 'replay':
      return replaySession(online.file, surroundings.cwd);
  }
}

function replaySession(file: string, cwd: string): Session {
  const recording = parseRecording(readRecording(file, cwd));
  const upstream = replayUpstream(recording);
  return {
    upstream,
    gather: gatherFrom({ upstream, askGaps: askGaps({ folder: undefined, onWarning: () => {} }) }),
    onProgress: () => {},
    today: recording.today,
    end: () => {},
  };
}
