import { type Front, startFront } from './front/start-front.ts';
import { instanceNames } from './instance-names.ts';
import { newParties, type Parties } from './new-parties.ts';
import { newFaultPlan } from './services/fault-plan.ts';
import type { Answer, ServiceName, ServiceRequest } from './services/service.ts';
import { type RunningService, startService } from './services/start-service.ts';
import { newTokenIssuer, type TokenIssuer } from './services/token-issuer.ts';
import type { Sigstore } from './sigstore.ts';
import type { TierOptions } from './tier-options.ts';
import { toSigningConfig } from './to-signing-config.ts';

/** What every tier has: keys, an issuer of tokens, and services of this process that are watched and spoilt. */
export interface ServiceHost {
  readonly parties: Parties;
  readonly issuer: TokenIssuer;
  /** What tokens say. */
  issuerUrl(): string;
  /** With real names. */
  readonly front: Front | undefined;
  start(service: ServiceName, answer: Answer): Promise<void>;
  /** Of a service that was started. */
  urlOf(service: ServiceName): string;
  /** When all are started. */
  finish(tier: Sigstore['tier'], close: () => Promise<void>): Sigstore;
  close(): Promise<void>;
}

const githubIssuer = 'https://token.actions.githubusercontent.com';

export async function newServiceHost(options: TierOptions): Promise<ServiceHost> {
  const { like = 'custom', names = 'loopback', issuerPath = '' } = options;
  const requests: ServiceRequest[] = [];
  const faults = newFaultPlan();
  const parties = newParties(like, new Date(Date.now() - 60_000));
  const running = new Map<ServiceName, RunningService>();
  const urlOf = (service: ServiceName) => {
    const found = running.get(service);
    if (found === undefined) throw new Error(`"${service}" is not started`);
    return found.url;
  };
  const issuerUrl = () => (names === 'real' ? githubIssuer : `${urlOf('issuer')}${issuerPath}`);
  const issuer = newTokenIssuer(issuerUrl);
  const front = names === 'real' ? await openFront(options, urlOf) : undefined;
  const close = async () => {
    await Promise.all([...running.values()].map((one) => one.close()));
    await front?.close();
  };
  return {
    parties,
    issuer,
    issuerUrl,
    front,
    async start(service, answer) {
      running.set(service, await startService(service, answer, { faults, requests }));
    },
    urlOf,
    finish(tier, closeOthers) {
      const urls = toUrls(urlOf);
      const environment = {
        ...front?.environment,
        ACTIONS_ID_TOKEN_REQUEST_URL: `${urls.issuer}${issuerPath}/token?api-version=2.0`,
        ACTIONS_ID_TOKEN_REQUEST_TOKEN: issuer.requestToken,
      };
      return {
        tier,
        urls,
        environment,
        issuer,
        issuerUrl: issuerUrl(),
        front,
        requests,
        faults,
        trustedRoot: () => parties.trustedRoot(),
        signingConfig: (rekor) => toSigningConfig(urls, rekor),
        async close() {
          await closeOthers();
          await close();
        },
      };
    },
    close,
  };
}

type UrlOf = (service: ServiceName) => string;

function toUrls(urlOf: UrlOf): Sigstore['urls'] {
  return {
    issuer: urlOf('issuer'),
    fulcio: urlOf('fulcio'),
    certificateLog: urlOf('certificateLog'),
    timestamps: urlOf('timestamps'),
    rekor1: urlOf('rekor1'),
    rekor2: urlOf('rekor2'),
  };
}

function openFront({ like = 'custom', hosts = {} }: TierOptions, urlOf: UrlOf): Promise<Front> {
  const { urls } = instanceNames[like];
  const services: Readonly<Record<string, ServiceName>> = {
    [new URL(githubIssuer).hostname]: 'issuer',
    [new URL(urls.fulcio).hostname]: 'fulcio',
    [new URL(urls.certificateLog).hostname]: 'certificateLog',
    [new URL(urls.timestamps).hostname]: 'timestamps',
    [new URL(urls.rekor1).hostname]: 'rekor1',
    [new URL(urls.rekor2).hostname]: 'rekor2',
  };
  return startFront([...Object.keys(services), ...Object.keys(hosts)], (host) => {
    const service = services[host];
    return service === undefined ? hosts[host] : urlOf(service);
  });
}
