/** What `--help` prints. */
export const help = `Portcullis finds what makes GitHub workflows, actions and releases easy to subvert.

Usage:
  portcullis audit [PATH…|-]     audit folders, files, or one workflow from standard input; "." without a PATH
  portcullis explain RULE        why a rule exists, how to mend what it finds, what it cannot see

Options of audit:
  --guard ID                     run the rules of this guard only (repeatable): pin-verify, permissions-guard or
                                 cache-forbid-in-release
  --rule ID                      run this rule only (repeatable; adds to --guard)
  --profile default|strict       strict reports more, and some of it as more severe
  --format FMT[=FILE]            text, json, sarif, github or markdown, into FILE or to standard output (repeatable)
  --fail-on high|medium|low|info|none
                                 the severity from which on findings fail the run (low)
  --config FILE                  take this file for every PATH's .github/portcullis.yml
  --offline                      ask no server; so it is without the option too

  --help, --version

Exit code:
  0  nothing at or over the threshold     1  findings     2  bad usage or configuration
  3  something could not be checked, and nothing is worse     4  a bug of ours

NO_COLOR and FORCE_COLOR are honoured.
`;
