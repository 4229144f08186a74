import data from './agents.json' with { type: 'json' };

/** What an agent can do: nothing but answer, read, change things through tools of its own, or run commands. */
export type AgentTools = 'none' | 'read' | 'write' | 'shell';

/** An action that runs an LLM agent. */
export interface AgentAction {
  readonly action: string;
  /** The inputs that instruct it. */
  readonly prompts: readonly string[];
  /** Whether it reads the issue, the comment or the pull request by itself. */
  readonly readsEvent: boolean;
  /** The inputs that let others than members start it; undefined when it asks nobody. */
  readonly gate: readonly string[] | undefined;
  readonly tools: {
    readonly inputs: readonly string[];
    readonly preset: AgentTools;
    /** Tried in order on the values of the inputs. */
    readonly patterns: readonly { readonly pattern: RegExp; readonly tools: AgentTools }[];
  };
}

/** By `owner/name[/path]` in lower case. */
export const agentActions: ReadonlyMap<string, AgentAction> = new Map(
  data.actions.map(({ gate, tools, ...action }) => [
    action.action.toLowerCase(),
    {
      ...action,
      gate,
      tools: {
        inputs: tools.inputs,
        preset: toTools(tools.default),
        patterns: tools.patterns.map(([pattern = '', grant = '']) => ({
          pattern: new RegExp(pattern, 'i'),
          tools: toTools(grant),
        })),
      },
    },
  ]),
);

/** The sub-commands and options with which a program runs as an agent that nobody watches. */
export const agentPrograms: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(data.programs),
);

function toTools(text: string): AgentTools {
  return text === 'none' || text === 'read' || text === 'write' ? text : 'shell';
}
