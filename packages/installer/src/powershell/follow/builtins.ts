import type { Builtin } from './builtin.ts';
import { downloadCommands } from './download-commands.ts';
import { fileCommands } from './file-commands.ts';
import { hashCommands } from './hash-commands.ts';
import { languageCommands } from './language-commands.ts';
import { messageCommands } from './message-commands.ts';
import { shadowCommands } from './shadow-commands.ts';
import { verifyCommands } from './verify-commands.ts';

/** By the name in lower case, without `.exe`. */
export const builtins: Readonly<Record<string, Builtin>> = Object.assign(
  Object.create(null),
  languageCommands,
  messageCommands,
  fileCommands,
  hashCommands,
  verifyCommands,
  shadowCommands,
  downloadCommands,
);
