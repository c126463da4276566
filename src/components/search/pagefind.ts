/** The part of Pagefind's own interface that is used here. Its files are made by the build, beside the pages. */
export interface Pagefind {
  init(): Promise<void>;
  destroy(): Promise<void>;
  mergeIndex(address: string): Promise<void>;
  filters(): Promise<FilterCounts>;
  search(
    words: string | null,
    options: { filters: Readonly<Record<string, string>> },
  ): Promise<{ results: readonly Result[] }>;
}

export type FilterCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface Result {
  readonly id: string;
  data(): Promise<Found>;
}

export interface Found {
  readonly url: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** Loads Pagefind from a folder of this site. Rejects when it does not answer in time. */
export async function loadPagefind(folder: string, milliseconds = 10_000): Promise<Pagefind> {
  const late = new Promise<never>((_, reject) =>
    setTimeout(() => reject(new Error('Search did not load in time.')), milliseconds),
  );
  const load = async () => {
    const pagefind = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Pagefind;
    await pagefind.init();
    return pagefind;
  };
  return Promise.race([load(), late]);
}
