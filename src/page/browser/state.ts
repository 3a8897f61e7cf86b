/** What a reader has chosen. It is in the address, so that a link shows the same. */
export type State = {
  readonly q: string;
  readonly section: string;
  readonly area: string;
  readonly year: string;
  readonly evidence: string;
  /** Table and column, after a minus the other way round: "-stats.value". */
  readonly sort: string;
  readonly lang: string;
};

export const filterNames = ['q', 'section', 'area', 'year', 'evidence'] as const;
const names = [...filterNames, 'sort', 'lang'] as const;

export const nothingChosen: State = {
  q: '',
  section: '',
  area: '',
  year: '',
  evidence: '',
  sort: '',
  lang: '',
};

export function stateFromAddress(): State {
  const query = new URLSearchParams(location.search);
  const found = names.map((name) => [name, query.get(name) ?? ''] as const);
  return { ...nothingChosen, ...Object.fromEntries(found) };
}

/** Writes what differs from the page as it was written. Some viewers refuse: then the address stays as it is. */
export function stateToAddress(state: State): void {
  const query = new URLSearchParams();
  for (const name of names) if (state[name] !== '') query.set(name, state[name]);
  const search = query.size > 0 ? `?${query}` : '';
  attempt(() => history.replaceState(null, '', `${location.pathname}${search}${location.hash}`));
}

/** The address of an entry with what is chosen now. */
export function addressOfEntry(id: string): string {
  return `${location.href.replace(/#.*/, '')}#${id}`;
}

/** What a sandbox may forbid: storage, history, the clipboard. */
export function attempt<T>(run: () => T): T | null {
  try {
    return run();
  } catch {
    return null;
  }
}

/** Lets the browser draw and answer before going on. */
export function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
