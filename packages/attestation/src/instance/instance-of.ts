import type { Instance } from './instance.ts';

/** The instance whose authorities bear an organisation's name; anybody can choose a name, so it decides no trust. */
export function instanceOf(organization: string | undefined): Instance {
  switch (organization) {
    case 'sigstore.dev':
      return 'public-good';
    case 'GitHub, Inc.':
      return 'github';
    default:
      return 'custom';
  }
}
