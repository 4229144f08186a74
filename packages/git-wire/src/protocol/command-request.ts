import type { ObjectFormat } from '../git-client.ts';
import { toPktLine } from './to-pkt-line.ts';

/**
 * gitprotocol-v2, "Command Request": the command, the capabilities that go with it, a delimiter, the arguments of
 * the command, a flush packet. What a server can do is not asked first, to save a request: only what every server
 * must know is sent, and `object-format` only where it is not sha1, which a server assumes.
 * https://git-scm.com/docs/gitprotocol-v2#_command_request
 */
export interface CommandRequest {
  readonly command: 'ls-refs' | 'fetch' | 'object-info';
  readonly format: ObjectFormat;
  readonly args: readonly string[];
}

export function toCommandRequest({ command, format, args }: CommandRequest): Uint8Array {
  const lines = [
    toPktLine(`command=${command}`),
    format === 'sha1' ? '' : toPktLine(`object-format=${format}`),
    '0001',
    ...args.map(toPktLine),
    '0000',
  ];
  return Buffer.from(lines.join(''));
}
