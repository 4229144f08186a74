import { find, findingAt, rules, type Sample, sampleOf, sourceAt } from './reports.ts';

/** What an attacker would like to see obeyed, in one place or another. */
export const payloads: readonly string[] = [
  '::error::forged',
  '\n::set-output name=a::b',
  '\r::warning file=x::y',
  '%0A::error::decoded',
  '##[error]forged',
  '##[add-mask]x',
  '\u001b[31mred\u001b[0m\u001b]8;;https://evil.example\u0007link',
  '\u009b31m \u0085 \u2028 \u2029',
  '\u202Egnp.exe\u202C \u2066\u2069 \u200E\u200F \u200B\u200D\uFEFF',
  '| a | b |\n|---|---|',
  '`code` ``two`` ```\nfence',
  '</code></td><img src=x onerror=alert(1)><!-- ',
  '[link](https://evil.example) ![i](x) <https://evil.example> https://evil.example www.evil.example',
  '@octocat #1 GH-1 owner/repo#1 a@b.example 0057852bfaa89a56745cba8c7296529d2fc39830',
  '"] --> x[click] click x "https://evil.example" %% ; end',
  '&lt;b&gt; &amp;#124; \\| \\\\ $x$ {{ secrets.X }}',
  '{"version": 2} {0} \\u0041',
  '\uD800 lone \uDC00',
  '\t tab',
  ' ',
  '',
  'x'.repeat(5000),
];

/** A report in which every string that can come from a scanned file is the payload. */
export function hostileSample(payload: string): Sample {
  const name = `.github/workflows/${payload.replaceAll('/', '')}.yml`;
  const source = sourceAt(name, `jobs:\n  ${payload}\n  uses: ${payload}@v1\n`);
  const at = find(source, payload, 1);
  const finding = findingAt(at, {
    message: `${payload} "${payload}" ${payload}`,
    related: [{ at: find(source, 'uses'), message: payload }],
    evidence: [payload],
    fix: { description: payload, edits: [{ at, text: payload }] },
  });
  return sampleOf(
    [source],
    {
      findings: [finding, { ...finding, severity: 'medium' }, { ...finding, severity: 'info' }],
      inconclusive: [{ rule: 'unpinned-uses', at, reason: 'network', message: payload }],
      suppressed: [{ finding, by: `${name}:3`, reason: payload }],
      pins: [
        {
          uses: `a/b@${payload}`,
          repository: 'a/b',
          path: `x${payload}`,
          ref: payload,
          verdict: 'inconclusive',
          proof: payload,
          at: [at],
          via: [`c/d@${payload}`],
        },
      ],
    },
    {
      rules,
      sarifSuppressed: true,
      graph: [
        { from: payload, to: `${payload}2`, label: payload, pinned: false },
        { from: `${payload}2`, to: payload, pinned: true },
      ],
    },
  );
}
