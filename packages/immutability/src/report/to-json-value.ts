import { type GapReport, type GapSite, toLocationJson } from '@portcullis/core';

/** As docs/gap-report.schema.json has it: keys in a fixed order, absent members left out. */
export function toJsonValue({ version, action, sites, verdict, inconclusive }: GapReport): object {
  return {
    version,
    action: { path: action.path, using: action.using },
    sites: sites.map(toSiteJson),
    verdict,
    inconclusive: inconclusive.map(({ at, why }) => ({ at: at && toLocationJson(at), why })),
  };
}

function toSiteJson({ at, related, input, advice, ...site }: GapSite): object {
  const { kind, what, mutability, verification, verdict, why, weakness, confidence } = site;
  return {
    at: toLocationJson(at),
    related: related?.map((one) => ({ at: toLocationJson(one.at), why: one.why })),
    ...{ kind, what, mutability, verification },
    input: input && { name: input.name, default: input.default },
    ...{ verdict, why, weakness, confidence },
    advice: advice && { author: advice.author, user: advice.user },
  };
}
