/**
 * gitprotocol-common, "pkt-line Format": four hexadecimal digits give the length of the line, themselves included;
 * 0000 is a flush packet. gitprotocol-v2 adds the delimiter 0001 and the response end 0002. No line is longer than
 * 65,520 bytes, and 0003 is no length.
 * https://git-scm.com/docs/gitprotocol-common#_pkt_line_format
 * https://git-scm.com/docs/gitprotocol-v2#_packet_line_framing
 */
export type PktLine =
  | { readonly kind: 'data'; readonly bytes: Uint8Array }
  | { readonly kind: 'flush' | 'delimiter' | 'response-end' };
