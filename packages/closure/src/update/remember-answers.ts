import type { Upstream } from '../upstream.ts';

/** Asks each question once, however often evidence is gathered: what was not answered is not asked for again either. */
export function rememberAnswers(upstream: Upstream): Upstream {
  const refs = remember((name: string) => upstream.refs(name));
  const facts = remember((name: string) => upstream.facts(name));
  const advisories = remember((name: string) => upstream.advisories(name));
  const releases = remember((name: string) => upstream.releases(name));
  return {
    refs,
    facts,
    advisories,
    releases,
    attested: remember((name, object) => upstream.attested(name, object)),
    history: remember((name, question) => upstream.history(name, question)),
    holds: remember((name, question) => upstream.holds(name, question)),
    files: remember((name, wanted) => upstream.files(name, wanted)),
    digest: remember((image: string) => upstream.digest(image)),
    get traffic() {
      return upstream.traffic;
    },
  };
}

function remember<Asked extends readonly unknown[], Answer>(
  ask: (...asked: Asked) => Promise<Answer>,
): (...asked: Asked) => Promise<Answer> {
  const answers = new Map<string, Promise<Answer>>();
  return (...asked) => {
    const key = JSON.stringify(asked);
    const answer = answers.get(key) ?? ask(...asked);
    answers.set(key, answer);
    return answer;
  };
}
