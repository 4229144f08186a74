import type { Place, Source } from '../source.ts';
import { Anchors } from './anchors.ts';
import type { Role } from './empty-place.ts';
import { Frame } from './frame.ts';
import { COLLECTION_STYLE, EVENT_ID, type Event, type ScalarEvent } from './library.ts';
import { LIMITS } from './limits.ts';
import { Mapping } from './mapping.ts';
import type { YamlNode } from './node.ts';
import { Reading } from './reading.ts';
import { type AliasEvent, resolveAlias } from './resolve-alias.ts';
import { Sequence } from './sequence.ts';
import { seek } from './skip.ts';
import { takeDocument } from './take-document.ts';
import { toKey } from './to-key.ts';
import { toScalar } from './to-scalar.ts';

type CollectionEvent = Extract<Event, { start: number }>;

/** Events to nodes, without recursion. The events' offsets are those of the source. */
export function buildTree(
  source: Source,
  events: readonly Event[],
): { root: YamlNode | undefined; reading: Reading } {
  const tree = new Tree(source, events);
  tree.build();
  return { root: tree.reading.isCutShort ? undefined : tree.root, reading: tree.reading };
}

class Tree {
  readonly reading: Reading;
  root: YamlNode | undefined = undefined;
  private readonly text: string;
  private readonly events: readonly Event[];
  private readonly anchors = new Anchors();
  private readonly frames: Frame[] = [];
  private frame: Frame | undefined = undefined;
  private hasDocument = false;

  constructor(source: Source, events: readonly Event[]) {
    this.reading = new Reading(source);
    this.text = source.text;
    this.events = events;
  }

  build(): void {
    for (let at = 0; at < this.events.length && !this.reading.isOver; at++) {
      const event = this.events[at];
      if (event !== undefined) this.take(event, at);
    }
  }

  private take(event: Event, at: number): void {
    switch (event.type) {
      case EVENT_ID.SCALAR:
        this.takeScalar(event);
        break;
      case EVENT_ID.MAPPING:
      case EVENT_ID.SEQUENCE:
        this.open(event, this.isPair(event, at));
        break;
      case EVENT_ID.POP:
        this.close();
        break;
      case EVENT_ID.ALIAS:
        this.takeAlias(event);
        break;
      case EVENT_ID.DOCUMENT:
        takeDocument(this.reading, event, !this.hasDocument);
        this.hasDocument = true;
    }
  }

  private takeScalar(event: ScalarEvent): void {
    const scalar = toScalar(this.reading, event, this.role());
    this.reading.cursor = scalar.end;
    this.reading.count(1, scalar);
    if (scalar.anchor !== undefined) {
      this.anchors.open(scalar.anchor);
      this.anchors.close(scalar.anchor, { node: scalar, nodes: 1, height: 0, hasAlias: false });
    }
    this.deliver(scalar);
  }

  private role(): Role {
    if (this.frame === undefined) return 'root';
    if (this.frame.node.kind === 'seq') return 'item';
    return this.frame.expectsValue ? 'value' : 'key';
  }

  private isPair(event: CollectionEvent, at: number): boolean {
    if (event.type !== EVENT_ID.MAPPING || event.style !== COLLECTION_STYLE.FLOW) return false;
    if (this.text.charAt(event.start) !== '{') return true;
    const next = this.events[at + 1];
    return next !== undefined && 'start' in next && next.start === event.start;
  }

  private open(event: CollectionEvent, isPair: boolean): void {
    const { reading } = this;
    const Node = event.type === EVENT_ID.MAPPING ? Mapping : Sequence;
    const node = new Node(reading.source, event.start);
    if (event.style === COLLECTION_STYLE.FLOW) node.style = 'flow';
    if (event.tagStart >= 0) node.tag = this.text.slice(event.tagStart, event.tagEnd);
    if (event.anchorStart >= 0) {
      node.anchor = this.text.slice(event.anchorStart, event.anchorEnd);
      this.anchors.open(node.anchor);
    }
    this.frame = new Frame(node, reading.nodes, isPair);
    this.frames.push(this.frame);
    reading.count(1, node);
    this.checkDepth(0, node);
    reading.cursor = node.style === 'flow' && !isPair ? event.start + 1 : event.start;
  }

  private close(): void {
    const ended = this.frames.pop();
    if (ended === undefined) return;
    const { node } = ended;
    this.frame = this.frames.at(-1);
    if (node.style === 'flow' && !ended.isPair) {
      this.reading.cursor =
        seek(this.text, this.reading.cursor, node.kind === 'seq' ? ']' : '}') + 1;
    }
    ended.close(this.reading.cursor);
    if (node.style === 'flow' && this.frame?.node.style !== 'flow')
      this.reading.flows.push(node.start, node.end);
    const { height, hasAlias } = ended;
    if (node.anchor !== undefined) {
      this.anchors.close(node.anchor, {
        node,
        nodes: this.reading.nodes - ended.before,
        height,
        hasAlias,
      });
    }
    this.raise(height, hasAlias);
    this.deliver(node);
  }

  /** What stands in a collection counts for the collection around it. */
  private raise(height: number, hasAlias: boolean): void {
    if (this.frame === undefined) return;
    this.frame.height = Math.max(this.frame.height, height + 1);
    this.frame.hasAlias ||= hasAlias;
  }

  private takeAlias(event: AliasEvent): void {
    const { reading } = this;
    reading.cursor = event.anchorEnd;
    const alias = resolveAlias(reading, this.anchors, event);
    if (alias === undefined) {
      this.deliver(undefined);
      return;
    }
    reading.count(alias.target.nodes, alias.at);
    this.checkDepth(alias.target.height, alias.at);
    this.raise(alias.target.height, true);
    this.deliver(alias.target.node.seenFrom(alias.at));
  }

  private checkDepth(height: number, at: Place): void {
    if (this.frames.length + height <= LIMITS.depth) return;
    this.reading.cutShort(
      at,
      'too-deep',
      `cannot read more than ${LIMITS.depth} levels of nesting: flatten the file`,
    );
  }

  /** Puts a node, or undefined for one that was refused, where it belongs. */
  private deliver(node: YamlNode | undefined): void {
    const { frame } = this;
    if (frame === undefined) this.root = node;
    else if (frame.node.kind === 'seq' || frame.expectsValue) frame.add(node);
    else {
      frame.key = node === undefined ? undefined : toKey(this.reading, frame, node);
      frame.expectsValue = true;
    }
  }
}
