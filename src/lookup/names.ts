/** Names by language. */
type Names = { readonly [language: string]: readonly string[] };

/** An entry with other names than its label, and names that mean something else. */
export type Named = {
  readonly label: { readonly [language: string]: string };
  readonly aliases?: Names;
  readonly not?: Names;
};

/** The label and the aliases of an entry in every language. */
export function namesOf({ label, aliases }: Named): readonly string[] {
  return [...Object.values(label), ...textsIn(aliases)];
}

/** Names in every language. */
export function textsIn(names: Names | undefined): readonly string[] {
  return Object.values(names ?? {}).flat();
}
