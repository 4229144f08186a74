import { firstWhere } from '../first-where.ts';

interface Pad {
  /** Offset in the source. */
  readonly at: number;
  readonly width: number;
  /** Offset in the padded text, known once the pads are applied. */
  start: number;
}

/** Spaces put into a text so that the library can read it, and the way back from the padded text's offsets. */
export class Pads {
  private readonly pads: Pad[] = [];

  get count(): number {
    return this.pads.length;
  }

  /** Puts spaces at an offset, in the place of those that are there. */
  set(at: number, width: number): void {
    const index = this.pads.findIndex((pad) => pad.at >= at);
    const place = index < 0 ? this.pads.length : index;
    this.pads.splice(place, this.pads[place]?.at === at ? 1 : 0, { at, width, start: 0 });
  }

  widthAt(at: number): number {
    return this.pads.find((pad) => pad.at === at)?.width ?? 0;
  }

  apply(text: string): string {
    const parts: string[] = [];
    let from = 0;
    let shift = 0;
    for (const pad of this.pads) {
      parts.push(text.slice(from, pad.at), ' '.repeat(pad.width));
      pad.start = pad.at + shift;
      from = pad.at;
      shift += pad.width;
    }
    parts.push(text.slice(from));
    return parts.join('');
  }

  /** The offset in the source of an offset in the padded text. */
  toSource(offset: number): number {
    const next = firstWhere(this.pads.length, (index) => (this.pads[index]?.start ?? 0) >= offset);
    const pad = this.pads[next - 1];
    return pad === undefined ? offset : pad.at + Math.max(0, offset - pad.start - pad.width);
  }
}
