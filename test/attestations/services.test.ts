import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { writeSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  loadRoots,
  parseBundle,
  parseSigningConfig,
  requestIdToken,
  type SigningServices,
  signStatement,
  type VerifiedAttestation,
  verifyBundle,
} from '@portcullis/attestation';
import { createHttpClient, type HttpClient } from '@portcullis/http';
import type { OutsideQuestion } from '../support/sigstore/outside/outside-question.ts';
import {
  type OutsideVerifier,
  outsideVerifiers,
} from '../support/sigstore/outside/outside-verifiers.ts';
import { verifyOutside } from '../support/sigstore/outside/verify-outside.ts';
import { findProgram } from '../support/sigstore/real/find-program.ts';
import type { Sigstore } from '../support/sigstore/sigstore.ts';
import { startSigstore } from '../support/sigstore/start-sigstore.ts';
import type { TrustedRoot } from '../support/sigstore/trusted-root.ts';
import { whyNoTierB } from '../support/sigstore/why-no-tier-b.ts';

// What we sign at services of our own (A) and at real ones (B) is verified by us and by whoever else is installed, and
// what we refuse they refuse too.
const lacking = whyNoTierB();
const tiers = lacking === undefined ? (['A', 'B'] as const) : (['A'] as const);
const judges = outsideVerifiers.filter((name) => findProgram(name) !== undefined);
say(`signed at services of tier ${tiers.join(' and ')}`);
if (lacking !== undefined) say(`skipped: tier B, since ${lacking}`);
for (const name of outsideVerifiers)
  if (!judges.includes(name)) say(`skipped: "${name}" as a verifier is not installed`);

const predicateType = 'https://slsa.dev/provenance/v1';
const artifact = Buffer.from('what is attested\n');

const workflow =
  'https://github.com/octo-org/widget/.github/workflows/release.yml@refs/tags/v1.2.3';

const expectedClaims = {
  buildSignerUri: workflow,
  sourceRepositoryUri: 'https://github.com/octo-org/widget',
  runInvocationUri: 'https://github.com/octo-org/widget/actions/runs/19000000001/attempts/1',
  deploymentEnvironment: 'release',
  tokenSubject: 'repo:octo-org/widget:ref:refs/tags/v1.2.3',
};

describe.each(tiers)('tier %s', (tier) => {
  const judging = judges.length === 0 ? test.skip : test;
  // What they refuse does not depend on who has signed, and each takes its time.
  const refusing = tier === tiers.at(-1) ? judging : test.skip;
  describe.each<Shape>([
    { like: 'custom', rekor: 1 },
    { like: 'public-good', rekor: 2 },
    { like: 'github', rekor: undefined },
  ])('like $like with log $rekor', ({ like, rekor }) => {
    let sigstore: Sigstore;
    let http: HttpClient;
    let bundle: unknown;
    beforeAll(async () => {
      sigstore = await startSigstore({ tier, like });
      sigstore.issuer.claim({ environment: 'release' });
      http = createHttpClient({ environment: {}, userAgent: 'test' });
      bundle = await sign(sigstore, { rekor, http });
    });
    afterAll(async () => {
      http.close();
      await sigstore.close();
    });

    test('we verify it and read the certificate', () => {
      const { claims, statement } = verify(sigstore, like, bundle);
      expect(statement.subject).toEqual([{ name: 'artifact', digest: { sha256: digest() } }]);
      expect(claims).toMatchObject({
        subjectAlternativeName: workflow,
        extensions: { ...expectedClaims, issuer: sigstore.issuerUrl },
      });
      expect(Object.keys(claims.extensions)).toHaveLength(17);
    });

    judging('others verify it', async () => {
      const question = toQuestion(sigstore, bundle, rekor !== undefined);
      expect(await askOthers(question)).toEqual(judgesOf(question).map((judge) => [judge, true]));
    });

    refusing.each<[string, Partial<OutsideQuestion>]>([
      ['another artifact', { artifact: Buffer.from('other') }],
      ['another identity', { identity: workflow.replace('v1.2.3', 'v1.2.4') }],
      ['another issuer', { issuer: 'https://token.example.com' }],
    ])('others refuse %s', async (_, change) => {
      const question = { ...toQuestion(sigstore, bundle, rekor !== undefined), ...change };
      expect(await askOthers(question)).toEqual(judgesOf(question).map((judge) => [judge, false]));
    });

    test('we do not take it with the root of others', async () => {
      const trustedRoot = await rootOfOthers(like);
      expect(() => verify({ trustedRoot: () => trustedRoot }, like, bundle)).toThrow();
    });

    refusing('others refuse it with the root of others', async () => {
      const trustedRoot = await rootOfOthers(like);
      const question = { ...toQuestion(sigstore, bundle, rekor !== undefined), trustedRoot };
      expect(await askOthers(question)).toEqual(judgesOf(question).map((judge) => [judge, false]));
    });
  });

  test('a token that is not from the issuer, not for Fulcio or too old gets no certificate', async () => {
    const sigstore = await startSigstore({ tier });
    const http = createHttpClient({ environment: {}, userAgent: 'test' });
    for (const token of [
      sigstore.issuer.issue('sigstore', { isForged: true }),
      sigstore.issuer.issue('somebody'),
      sigstore.issuer.issue('sigstore', { lifetime: -600 }),
      sigstore.issuer.issue('sigstore', { claims: { iss: 'https://token.example.com' } }),
    ]) {
      const idToken = () => Promise.resolve(token);
      await expect(sign(sigstore, { rekor: 1, http, idToken })).rejects.toMatchObject({
        code: 'service-failed',
      });
    }
    http.close();
    await sigstore.close();
  });

  test('services have the names of the internet for who is told the way', async () => {
    const sigstore = await startSigstore({ tier, like: 'public-good', names: 'real' });
    const script = `fetch('https://fulcio.sigstore.dev/api/v2/trustBundle').then((r) => process.exit(r.ok ? 7 : 1))`;
    const env = { ...sigstore.environment, NODE_USE_ENV_PROXY: '1' };
    const [status] = await once(spawn(process.execPath, ['-e', script], { env }), 'exit');
    expect(status).toBe(7);
    // Real Fulcio asks the issuer by its name, the first time that it gets a token.
    const http = createHttpClient({ environment: {}, userAgent: 'test' });
    const bundle = await sign(sigstore, { rekor: 1, http });
    expect(verify(sigstore, 'public-good', bundle).claims.extensions.issuer).toBe(
      'https://token.actions.githubusercontent.com',
    );
    expect(sigstore.front?.asked).toContain('fulcio.sigstore.dev:443');
    http.close();
    await sigstore.close();
  });
});

interface Shape {
  readonly like: 'custom' | 'public-good' | 'github';
  readonly rekor: 1 | 2 | undefined;
}

interface Signing {
  readonly rekor: 1 | 2 | undefined;
  readonly http: HttpClient;
  readonly idToken?: () => Promise<string>;
}

/** With the signing configuration that the services publish. */
function sign(sigstore: Sigstore, { rekor, http, ...given }: Signing): Promise<unknown> {
  const bytes = Buffer.from(JSON.stringify(sigstore.signingConfig(rekor)));
  const services: SigningServices = parseSigningConfig({ bytes, path: 'config', now: new Date() });
  const { environment } = sigstore;
  const { idToken = () => requestIdToken({ environment, audience: 'sigstore', http }) } = given;
  const statement = {
    _type: 'https://in-toto.io/Statement/v1' as const,
    subject: [{ name: 'artifact', digest: { sha256: digest() } }],
    predicateType,
    predicate: { buildDefinition: { buildType: 'https://example.com/test' } },
  };
  return signStatement(statement, { services, http, idToken });
}

function verify(
  { trustedRoot }: Pick<Sigstore, 'trustedRoot'>,
  instance: Shape['like'],
  bundle: unknown,
): VerifiedAttestation {
  const file = { path: 'root', text: JSON.stringify(trustedRoot()), instance };
  const roots = loadRoots({ file, now: new Date() });
  return verifyBundle(parseBundle(bundle), { roots, instances: [instance] });
}

async function rootOfOthers(like: Shape['like']): Promise<TrustedRoot> {
  const other = await startSigstore({ like });
  await other.close();
  return other.trustedRoot();
}

function toQuestion(sigstore: Sigstore, bundle: unknown, hasLogEntry: boolean): OutsideQuestion {
  return {
    bundle,
    trustedRoot: sigstore.trustedRoot(),
    artifact,
    identity: workflow,
    issuer: sigstore.issuerUrl,
    predicateType,
    hasLogEntry,
    hasCertificateTimestamp: hasLogEntry,
  };
}

/** All at once: each takes a while to start. */
function askOthers(
  question: OutsideQuestion,
): Promise<readonly (readonly [OutsideVerifier, boolean])[]> {
  return Promise.all(
    judgesOf(question).map(async (judge) => {
      const { isAccepted } = await verifyOutside(judge, question);
      return [judge, isAccepted] as const;
    }),
  );
}

/** sigstore-python takes nothing without a log. */
function judgesOf({ hasLogEntry }: OutsideQuestion): readonly OutsideVerifier[] {
  return judges.filter((judge) => judge !== 'sigstore-python' || hasLogEntry);
}

function digest(): string {
  return createHash('sha256').update(artifact).digest('hex');
}

/** Past the test runner, which puts a trace around what goes to the console. */
function say(line: string): void {
  writeSync(2, `${line}\n`);
}
