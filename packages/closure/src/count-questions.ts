import type { Upstream } from './upstream.ts';

/** What a run has asked so far, and what was answered. */
export interface Progress {
  readonly asked: number;
  readonly answered: number;
}

/** Tells of every question that goes out and every answer that comes in. */
export function countQuestions(
  upstream: Upstream,
  onProgress: ((progress: Progress) => void) | undefined,
): Upstream {
  if (onProgress === undefined) return upstream;
  let [asked, answered] = [0, 0];
  const count = async <Answer>(question: Promise<Answer>): Promise<Answer> => {
    asked += 1;
    onProgress({ asked, answered });
    const answer = await question;
    answered += 1;
    onProgress({ asked, answered });
    return answer;
  };
  return {
    refs: (name) => count(upstream.refs(name)),
    history: (name, question) => count(upstream.history(name, question)),
    holds: (name, question) => count(upstream.holds(name, question)),
    files: (name, wanted) => count(upstream.files(name, wanted)),
    facts: (name) => count(upstream.facts(name)),
    advisories: (name) => count(upstream.advisories(name)),
    releases: (name) => count(upstream.releases(name)),
    attested: (name, object) => count(upstream.attested(name, object)),
    digest: (image) => count(upstream.digest(image)),
    get traffic() {
      return upstream.traffic;
    },
  };
}
