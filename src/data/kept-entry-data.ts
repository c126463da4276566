import { digestOfEntry, sayingsOf } from '../register/digest.ts';
import type { KeptEntry } from '../register/kept-entry.ts';
import { addressOfData, entryData, type EntryData } from './entry-data.ts';

/** The same data, all of it read. */
export const wholly = (data: EntryData): EntryData => (data instanceof KeptEntryData ? data.toJSON() : data);

/** An entry that lies on the disk, as open data: read when somebody asks what it says. */
export class KeptEntryData implements EntryData {
  readonly collection: EntryData['collection'];
  readonly id: string;
  readonly #entry: KeptEntry;
  readonly #site: string;

  constructor(entry: KeptEntry, site: string) {
    [this.collection, this.id] = [entry.collection, entry.id];
    [this.#entry, this.#site] = [entry, site];
  }
  get address() {
    return addressOfData(this.#entry, this.#site);
  }
  get digest() {
    return digestOfEntry(this.#entry);
  }
  get facts() {
    return this.#entry.facts as unknown as EntryData['facts'];
  }
  get story() {
    return sayingsOf(this.#entry).story;
  }
  get translations() {
    return sayingsOf(this.#entry).translations;
  }
  get easyRead() {
    return sayingsOf(this.#entry).easyRead;
  }
  get atAGlance() {
    return this.toJSON().atAGlance;
  }
  /** As `entryData` gives it. */
  toJSON(): EntryData {
    return entryData(this.#entry, this.#site);
  }
}
