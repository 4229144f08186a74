import data from './registries.json' with { type: 'json' };

/** An action that points the publishing commands after it to a registry. */
interface IndexAction {
  readonly action: string;
  readonly input: string;
  readonly registry: string;
}

/** By `owner/name` in lower case. */
export const indexActions: ReadonlyMap<string, IndexAction> = new Map(
  data.indexActions.map((one) => [one.action.toLowerCase(), one]),
);
