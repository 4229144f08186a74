import {
  type FetchKind,
  isCommit,
  type Place,
  type RepositoryUses,
  type Step,
} from '@portcullis/core';
import { allFound } from '../../fetch/all-found.ts';
import { type Found, nothing } from '../../fetch/found.ts';
import { joinChoices } from '../../fetch/join-choices.ts';
import { partChoice } from '../../fetch/part-choice.ts';
import { referenceFetch } from '../../fetch/reference-fetch.ts';
import type { ActionScope } from '../action-scope.ts';
import { choiceOfScalar } from '../expression/choice-of-scalar.ts';
import { fetchesOfNested } from '../nested/fetches-of-nested.ts';
import { keepCheckout } from './keep-checkout.ts';
import { lookupIn } from './lookup-in.ts';
import type { StepState } from './step-state.ts';
import { stepVariables } from './step-variables.ts';

/** The action or image that a step uses, and what that fetches in its turn. */
export function fetchesOfUses(step: Step, scope: ActionScope, state: StepState): Found {
  const { uses } = step;
  if (uses === undefined) return allFound([]);
  const lookup = lookupIn(stepVariables(step.env, state), state);
  const given = { at: uses.at, entries: step.with, lookup };
  switch (uses.kind) {
    case 'docker':
      return alone(uses.at, 'image', uses.image.text);
    case 'repository':
      return allFound([keepCheckout(uses, step.with, state), ofRepository(uses, scope, given)]);
    // A local path is of the workspace. Where the same path is in the action's own tree, that is what its author runs.
    case 'local':
    case 'self':
      return fetchesOfNested({ kind: 'own', path: uses.path.text }, scope, given);
    case 'expression':
      return doubt(uses.at, 'an expression chooses the action');
    case 'malformed':
      return doubt(uses.at, uses.message);
  }
}

type Given = Parameters<typeof fetchesOfNested>[2];

function ofRepository(uses: RepositoryUses, scope: ActionScope, given: Given): Found {
  const repository = `${uses.owner.text}/${uses.name.text}`;
  const path = uses.path?.text ?? '.';
  const ref = uses.ref.text;
  const site = alone(uses.at, 'action', uses.at.value.trim());
  if (!isCommit(ref)) return allFound([site, ofCheckout(uses, given)]);
  const nested = { kind: 'other', repository, commit: ref, path } as const;
  return allFound([site, ofCheckout(uses, given), fetchesOfNested(nested, scope, given)]);
}

/** `actions/checkout` of another repository than the one that uses the action. */
function ofCheckout({ at, owner, name }: RepositoryUses, { entries, lookup }: Given): Found {
  const isCheckout = `${owner.text}/${name.text}`.toLowerCase() === 'actions/checkout';
  const given = (key: string) => {
    const value = entries.find((entry) => entry.key.value.toLowerCase() === key)?.value;
    return value?.kind === 'scalar' && value.type !== 'null' ? value : undefined;
  };
  const repository = isCheckout ? given('repository') : undefined;
  if (repository === undefined || /github\.repository\b/.test(repository.value)) return nothing;
  const ref = given('ref');
  const text = (value: string) => partChoice({ kind: 'text', text: value });
  const choice = joinChoices([
    text('https://github.com/'),
    choiceOfScalar(repository, lookup),
    ...(ref === undefined ? [] : [text(' '), choiceOfScalar(ref, lookup)]),
  ]);
  return { fetches: [{ ...referenceFetch(at, 'git', ''), choice }], doubts: [] };
}

function alone(at: Place, kind: FetchKind, text: string): Found {
  return { fetches: [referenceFetch(at, kind, text)], doubts: [] };
}

function doubt(at: Place, why: string): Found {
  return { fetches: [], doubts: [{ at, why }] };
}
