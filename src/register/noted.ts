import { answerRead, nameFor, noteRead, withoutReads } from '../build/reads.ts';
import { collectionNames, type CollectionName } from '../model/collection-names.ts';
import type { Entries, EntriesOf, Entry } from './entry.ts';
import { isKeptEntry, type KeptEntry } from './kept-entry.ts';
import type { Register } from './register.ts';

/** What lies behind what is given away. */
const behind = new WeakMap<object, object>();

/** The same entries, each of which notes on the page that is being made that it was read. */
export function notedEntries(entries: Entries): Entries {
  return Object.fromEntries(
    collectionNames.map((name) => [name, new NotedEntries(name, entries[name])]),
  ) as unknown as Entries;
}

/** Entries by id, which note which of them was looked for, or that all were. */
class NotedEntries<Name extends CollectionName> extends Map<string, Entry<Name>> {
  readonly #collection: Name;

  constructor(collection: Name, entries: EntriesOf<Name>) {
    super();
    this.#collection = collection;
    for (const [id, entry] of entries) super.set(id, notedEntry(entry));
  }
  override get(id: string) {
    noteRead(`there ${this.#collection}/${id}`);
    return super.get(id);
  }
  override has(id: string) {
    noteRead(`there ${this.#collection}/${id}`);
    return super.has(id);
  }
  override get size() {
    noteRead(`ids ${this.#collection}`);
    return super.size;
  }
  override keys() {
    noteRead(`ids ${this.#collection}`);
    return super.keys();
  }
  override values() {
    noteRead(`ids ${this.#collection}`);
    return super.values();
  }
  override entries() {
    noteRead(`ids ${this.#collection}`);
    return super.entries();
  }
  override [Symbol.iterator]() {
    return this.entries();
  }
  override forEach(each: (entry: Entry<Name>, id: string, all: Map<string, Entry<Name>>) => void) {
    noteRead(`ids ${this.#collection}`);
    super.forEach(each);
  }
}

/** An entry is known by its collection and id, which nobody needs to note: whoever has it has found it somewhere. */
class NotedEntry<Name extends CollectionName> implements Entry<Name> {
  readonly collection: Name;
  readonly id: string;
  readonly #entry: Entry<Name>;
  readonly #read: string;

  constructor(entry: Entry<Name>, read: string) {
    [this.collection, this.id] = [entry.collection, entry.id];
    [this.#entry, this.#read] = [entry, read];
  }
  get file() {
    noteRead(this.#read);
    return this.#entry.file;
  }
  get facts() {
    noteRead(this.#read);
    return this.#entry.facts;
  }
  get body() {
    noteRead(this.#read);
    return this.#entry.body;
  }
  get gathered() {
    noteRead(this.#read);
    return this.#entry.gathered;
  }
  get draft() {
    noteRead(this.#read);
    return this.#entry.draft;
  }
  get translations() {
    noteRead(this.#read);
    return this.#entry.translations;
  }
  get easyRead() {
    noteRead(this.#read);
    return this.#entry.easyRead;
  }
}

function notedEntry<Name extends CollectionName>(entry: Entry<Name>): Entry<Name> {
  const read = `entry ${entry.collection}/${entry.id}`;
  const noted = new NotedEntry(entry, read);
  behind.set(noted, entry);
  return nameFor(noted, read);
}

/** The same joined entry, which notes that what belongs to it was read. Its own entry notes for itself. */
export function notedJoined<T extends { readonly entry: Entry }>(joined: T): T {
  const read = `joined ${joined.entry.collection}/${joined.entry.id}`;
  const noted = new (classWith(Object.keys(joined)))(joined, read);
  behind.set(noted, joined);
  return nameFor(noted, read) as T;
}

type NotedJoined = new (joined: object, read: string) => object;

/** Classes by the names of the parts that they note: a getter for each part of each entry is a tenth of what a large register holds. */
const classes = new Map<string, NotedJoined>();

function classWith(parts: readonly string[]): NotedJoined {
  const known = classes.get(parts.join());
  if (known) return known;
  class Noted {
    readonly #joined: Readonly<Record<string, unknown>>;
    readonly #read: string;

    constructor(joined: object, read: string) {
      [this.#joined, this.#read] = [joined as Readonly<Record<string, unknown>>, read];
    }
    static {
      for (const part of parts)
        Object.defineProperty(Noted.prototype, part, {
          get(this: Noted) {
            if (part !== 'entry') noteRead(this.#read);
            return this.#joined[part];
          },
        });
    }
  }
  classes.set(parts.join(), Noted);
  return Noted;
}

/** The same register, which notes which of its lists were read. */
export function notedRegister(register: Register): Register {
  const noted = {};
  for (const [part, value] of Object.entries(register)) {
    const get = () => {
      noteRead(`register ${part}`);
      return value as unknown;
    };
    Object.defineProperty(
      noted,
      part,
      part === 'entries' ? { enumerable: true, value: register.entries } : { enumerable: true, get },
    );
  }
  behind.set(noted, register);
  return nameFor(noted, 'register') as Register;
}

/** The entry behind one that notes, where it lies on the disk. Who reads that notes nothing. */
export function keptBehind(entry: Entry): KeptEntry | undefined {
  const own = behind.get(entry);
  return isKeptEntry(own) ? own : undefined;
}

const entryCalled = ({ entries }: Register, name: string): Entry | undefined => {
  const slash = name.indexOf('/');
  return withoutReads(
    () => entries[name.slice(0, slash) as CollectionName]?.get(name.slice(slash + 1)) as Entry | undefined,
  );
};

answerRead('there', (register, name) => entryCalled(register, name) !== undefined);
answerRead('ids', ({ entries }, collection) => [...entries[collection as CollectionName].keys()]);
answerRead('entry', (register, name) => {
  const entry = entryCalled(register, name);
  if (!entry) return undefined;
  const kept = keptBehind(entry);
  // What it says need not be read where a digest of that is known. Where it lies is nobody’s concern.
  return kept ? (kept.digests ?? kept.whole) : behind.get(entry);
});
answerRead('joined', (register, name) => {
  const joined = joinedIn(register).get(name);
  return joined && behind.get(joined);
});
// Every line of the history holds the digest of the one before it.
answerRead('register', (register, part) =>
  part === 'history' ? register.history.lines.at(-1) : register[part as keyof Register],
);

const joinedBefore = new WeakMap<Register, ReadonlyMap<string, object>>();

function joinedIn(register: Register): ReadonlyMap<string, object> {
  const { organisations, tools, dataUses, products, notices, care, glossary } = register;
  const known =
    joinedBefore.get(register) ??
    new Map(
      [...organisations, ...tools, ...dataUses, ...products, ...notices, ...care, ...glossary].map((one) => [
        `${one.entry.collection}/${one.entry.id}`,
        one,
      ]),
    );
  joinedBefore.set(register, known);
  return known;
}
