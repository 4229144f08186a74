import { quoted } from '@portcullis/core';
import type { Fetch } from '../../fetch/fetch.ts';
import type { Call, FunctionNode, Program } from '../program/program.ts';
import { choiceOf } from '../value/choice-of.ts';
import { choiceTexts } from './choice-text.ts';

/** Who calls the function around a fetch, where each caller says what is fetched. */
export function callersWithTexts(call: Call, program: Program): Fetch['related'] {
  const fn = wrapperAround(call, program);
  const callers = fn === undefined ? [] : program.callersOf(fn);
  return callers.slice(0, mostCallers).flatMap((caller) => {
    const text = urlOf(caller, program);
    if (text === undefined) return [];
    return [{ at: program.placeOf(caller), why: `called with ${quoted(text)}` }];
  });
}

const mostCallers = 12;

/** The nearest one around it that takes something; what runs for retries and `__awaiter` takes nothing. */
function wrapperAround(call: Call, program: Program): FunctionNode | undefined {
  let fn = program.functionOf(call);
  for (let level = 0; level < 4 && fn !== undefined && fn.params.length === 0; level++) {
    fn = program.functionOf(fn);
  }
  return fn;
}

function urlOf(caller: Call, program: Program): string | undefined {
  for (const given of caller.arguments.slice(0, 3)) {
    const text = choiceTexts(choiceOf(given, program)).find((one) => /^https?:\/\//.test(one));
    // A URL has no spaces of its own.
    if (text !== undefined) return text.slice(0, 200).replace(/ +/g, '{?}');
  }
  return undefined;
}
