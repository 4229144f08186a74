import type { Upstream } from '../../src/index.ts';

export type Watch = <Answer>(question: string, answer: Promise<Answer>) => Promise<Answer>;

/** An upstream whose every question and answer somebody sees. */
export function watched(upstream: Upstream, watch: Watch): Upstream {
  return {
    refs: (name) => watch(`refs ${name}`, upstream.refs(name)),
    history: (name, question) => watch(`history ${name}`, upstream.history(name, question)),
    holds: (name, question) => watch(`holds ${name}`, upstream.holds(name, question)),
    files: (name, wanted) => watch(`files ${name}`, upstream.files(name, wanted)),
    facts: (name) => watch(`facts ${name}`, upstream.facts(name)),
    advisories: (name) => watch(`advisories ${name}`, upstream.advisories(name)),
    releases: (name) => watch(`releases ${name}`, upstream.releases(name)),
    attested: (name, object) =>
      watch(`attested ${name} ${object.slice(0, 4)}`, upstream.attested(name, object)),
    digest: upstream.digest,
    traffic: upstream.traffic,
  };
}
