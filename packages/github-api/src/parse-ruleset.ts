import { type Answer, unreadable } from './answer.ts';
import { parseFields } from './parse-fields.ts';
import { parseList } from './parse-list.ts';
import type { RulesetRecord } from './settings-api.ts';

/** https://docs.github.com/en/rest/repos/rules#get-a-repository-ruleset */
export function parseRuleset(answer: Answer): RulesetRecord {
  const ruleset = parseFields(answer);
  const rules = optionalList(ruleset.get('rules')).map(parseFields);
  const refName = memberOf(ruleset.get('conditions'), 'ref_name');
  return {
    name: ruleset.text('name'),
    isActive: ruleset.text('enforcement') === 'active',
    include: optionalList(memberOf(refName, 'include')).map(toText),
    exclude: optionalList(memberOf(refName, 'exclude')).map(toText),
    rules: rules.map((rule) => rule.text('type')),
    deployments: rules
      .filter((rule) => rule.text('type') === 'required_deployments')
      .flatMap((rule) =>
        optionalList(memberOf(rule.get('parameters'), 'required_deployment_environments')).map(
          toText,
        ),
      ),
  };
}

function memberOf(answer: Answer, name: string): Answer {
  return (answer.value ?? undefined) === undefined ? answer : parseFields(answer).get(name);
}

function optionalList(answer: Answer): readonly Answer[] {
  return (answer.value ?? undefined) === undefined ? [] : parseList(answer);
}

function toText(answer: Answer): string {
  if (typeof answer.value === 'string') return answer.value;
  throw unreadable(answer, 'a text');
}
