import data from './registries.json' with { type: 'json' };

/** A public registry to which packages, images or extensions are published. */
export interface Registry {
  readonly name: string;
  /** What publishers.json and publish-commands.json say of those that publish there. */
  readonly what: readonly string[];
  /** The day since which a job can log in by OIDC; undefined: not everybody can. */
  readonly since?: string | undefined;
  /** How that is done, for a message. */
  readonly login?: string | undefined;
  /** What spares the stored token where there is no such login. */
  readonly instead?: string | undefined;
  /** Its public indexes: hosts, or names that commands have for them. */
  readonly hosts: readonly string[];
  /** Names, in upper case, of variables and secrets that hold its token. */
  readonly tokens: RegExp;
  /** Those among them that serve for nothing but publishing. */
  readonly onlyPublishes: RegExp | undefined;
  readonly indexOptions: readonly string[];
  readonly indexVariables: readonly string[];
  readonly tokenOptions: readonly string[];
}

export const registries: readonly Registry[] = data.registries.map(toRegistry);

function toRegistry(raw: Raw): Registry {
  const { indexOptions = [], indexVariables = [], tokenOptions = [], onlyPublishes } = raw;
  return {
    ...raw,
    ...{ indexOptions, indexVariables, tokenOptions, tokens: new RegExp(raw.tokens) },
    onlyPublishes: onlyPublishes === undefined ? undefined : new RegExp(onlyPublishes),
  };
}

type Options = 'indexOptions' | 'indexVariables' | 'tokenOptions';

interface Raw
  extends Omit<Registry, 'tokens' | 'onlyPublishes' | Options>,
    Partial<Pick<Registry, Options>> {
  readonly tokens: string;
  readonly onlyPublishes?: string;
}
