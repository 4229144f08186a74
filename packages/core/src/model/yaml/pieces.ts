import { firstWhere } from '../first-where.ts';

/** A decoded text, put together piece by piece, that knows which stretch of the source spells each piece. */
export class Pieces {
  value = '';
  /** Three numbers a piece: its offset in `value`, and the start and end of its stretch of the source. */
  private readonly map: number[] = [];
  private readonly text: string;
  private readonly origin: number;

  /** `origin` is where the text begins, and where all of it is when there is none. */
  constructor(text: string, origin: number) {
    this.text = text;
    this.origin = origin;
  }

  /** A stretch that reads as it is written. */
  copy(start: number, end: number): void {
    if (start < end) this.put(this.text.slice(start, end), start, end);
  }

  /** A stretch that reads otherwise: an escape, a doubled quote, a folded line break. */
  put(said: string, start: number, end: number): void {
    if (said === '') return;
    this.map.push(this.value.length, start, end);
    this.value += said;
  }

  /** The stretch of the source that spells `value.slice(from, to)`. */
  stretch(from: number, to: number): readonly [start: number, end: number] {
    if (this.map.length === 0) return [this.origin, this.origin];
    const start = from < this.value.length ? this.startOf(from) : this.endOf(from);
    return [start, from < to ? this.endOf(to) : start];
  }

  private startOf(offset: number): number {
    const piece = this.find(offset);
    return this.isCopy(piece) ? this.at(piece + 1) + offset - this.at(piece) : this.at(piece + 1);
  }

  private endOf(offset: number): number {
    const piece = this.find(offset - 1);
    return this.isCopy(piece) ? this.at(piece + 1) + offset - this.at(piece) : this.at(piece + 2);
  }

  private isCopy(piece: number): boolean {
    const end = piece + 3 < this.map.length ? this.at(piece + 3) : this.value.length;
    return end - this.at(piece) === this.at(piece + 2) - this.at(piece + 1);
  }

  /** Where in `map` the piece begins that holds the character at `offset`. */
  private find(offset: number): number {
    const next = firstWhere(this.map.length / 3, (piece) => this.at(piece * 3) > offset);
    return Math.max(0, next - 1) * 3;
  }

  private at(index: number): number {
    return this.map[index] ?? 0;
  }
}
