/**
 * Part of the stage `mentions`: other wordings that follow from the names of a dataset. "Output of large
 * industrial firms" is also "large industrial firms' output", and what GDP is called may be used in every name
 * that contains it.
 */

const asides = [
  /\s*[(（][^)）]*[)）]/g,
  /, (?:total|cumulative|in total)$/i,
  / at the end of the year$| (?:in|during|of) the year$| taken together$| registered$| paid out$| to be (?:fostered|added|brought in|supported|cultivated)$/i,
];
/** No name in use has more wordings than this that matter. */
const mostVariants = 40;

/** The name, and the name without what only explains it. */
function plain(name: string): readonly string[] {
  const bare = asides.reduce((text, aside) => text.replace(aside, ''), name).trim();
  // What is left may be no name any more: 镇（街道）.
  const isName = isHan(bare) ? bare.length >= 3 : bare.length >= 4;
  const isTarget = / to be /.test(name) && !/ .* /.test(bare);
  return bare === name || !isName || isTarget ? [name] : [name, bare];
}

/** "Floor area of start-up carriers" is "start-up carriers' floor area", and 面积 follows its noun anyway. */
function turned(name: string): readonly string[] {
  const found = /^([a-z][a-z -]+?) (?:of|in|on) (?:the )?([a-z][a-z' -]+)$/i.exec(name);
  return found ? [name, `${found[2]} ${found[1]}`] : [name];
}

/** The names of each entry with all wordings. `entries` are names by id. */
export function variantsOf(
  entries: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, readonly string[]> {
  const result = new Map<string, readonly string[]>();
  const owners = new Map<string, Set<string>>();
  for (const [id, names] of entries)
    for (const name of names)
      owners.set(name.toLowerCase(), (owners.get(name.toLowerCase()) ?? new Set()).add(id));
  /** A wording that another entry has as its name is not also this one's. */
  const isFree = (id: string) => (name: string) => {
    const owner = owners.get(name.toLowerCase());
    return owner === undefined || owner.has(id);
  };
  const parts = [...entries].flatMap(([id, names]) =>
    names.flatMap((part) => {
      const isPart = isHan(part) ? part.length >= 3 : part.includes(' ');
      return isPart ? [{ id, part, lower: part.toLowerCase(), names }] : [];
    }),
  );
  for (const [id, names] of entries) {
    const own = new Set(names.flatMap(plain));
    for (const name of [...own]) {
      const whole = name.toLowerCase();
      for (const { id: other, part, lower, names: otherNames } of parts) {
        if (other === id || lower.length >= whole.length) continue;
        const at = whole.indexOf(lower);
        if (at < 0 || !isWord(whole, at, lower)) continue;
        for (const instead of otherNames) {
          if (instead !== part && isHan(instead) === isHan(part))
            own.add(name.slice(0, at) + instead + name.slice(at + part.length));
        }
      }
      if (own.size > mostVariants) break;
    }
    const all = [...own].flatMap(turned).filter(isFree(id));
    result.set(id, all.slice(0, mostVariants * 2));
  }
  return result;
}

const isHan = (text: string) => /\p{Script=Han}/u.test(text);

/** Whether a part of an English name begins and ends with a word. */
const isWord = (whole: string, at: number, part: string): boolean =>
  isHan(part) ||
  !(/[a-z]/.test(whole.charAt(at - 1)) || /[a-z]/.test(whole.charAt(at + part.length)));
