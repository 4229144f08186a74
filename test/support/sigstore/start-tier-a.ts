import { newServiceHost } from './service-host.ts';
import { certificateLogService } from './services/certificate-log-service.ts';
import { fulcioService } from './services/fulcio-service.ts';
import { rekor1Service } from './services/rekor1-service.ts';
import { rekor2Service } from './services/rekor2-service.ts';
import { timestampService } from './services/timestamp-service.ts';
import type { Sigstore } from './sigstore.ts';
import type { TierOptions } from './tier-options.ts';

/** Every service is ours and in this process. */
export async function startTierA(options: TierOptions = {}): Promise<Sigstore> {
  const host = await newServiceHost(options);
  const { parties, issuer } = host;
  await host.start('issuer', issuer.answer);
  await host.start('fulcio', fulcioService({ parties, issuer, hasLog: options.like !== 'github' }));
  await host.start('certificateLog', certificateLogService(parties.certificateLog));
  await host.start('timestamps', timestampService(parties.timestampAuthority));
  await host.start('rekor1', rekor1Service(parties.rekor1));
  await host.start('rekor2', rekor2Service(parties.rekor2));
  return host.finish('A', async () => {});
}
