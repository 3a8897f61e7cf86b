/** Awards, policies and places as the stage `named` needs them: what a text may say of each, compiled once. */
import type { Catalogue } from '../lookup/catalogue.ts';
import { quantitiesIn } from '../model/numbers.ts';
import { textsOf } from '../model/text.ts';
import type { Award, Place, Policy } from '../model/types.ts';
import { areaNamesOf } from './named-forms.ts';
import {
  batchIn,
  type DocumentNumber,
  documentNumbersIn,
  type Grade,
  gradesIn,
} from './named-words.ts';
import { normalText } from './normal-text.ts';
import { anyNumber, numbersOpen } from './number-keys.ts';
import { tokensOf } from './tokens.ts';

export type NamedFact = {
  readonly id: string;
  readonly kind: 'award' | 'policy' | 'place';
  /** When it was granted, issued or opened: YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly date: string | null;
  /** Years that a text may give it as well: the year of an award may be that of a list. */
  readonly years: readonly string[];
  /** The year in its title, if there may be another one every year. */
  readonly edition: string | null;
  readonly level: string | null;
  readonly batch: number | null;
  readonly grade: Grade | null;
  /** Thirty of "thirty articles". */
  readonly count: number | null;
  readonly documents: readonly DocumentNumber[];
  /** Who has it: a text must speak of one of these areas. Empty for what the whole country has. */
  readonly areas: ReadonlySet<string>;
  /** The areas around those: a district has what a park in it has. */
  readonly wider: ReadonlySet<string>;
  /** Its full names, as keys of tokens: they name it even where no area is named. */
  readonly full: ReadonlySet<string>;
  /** The names of its areas: a name that has one of them is about no other area. */
  readonly areaNames: readonly string[];
  /** The recipients that its title names in parentheses, as keys of tokens. */
  readonly recipients: ReadonlySet<string>;
  /** Whether it is no more than a proposal: a text that says it was granted says something else. */
  readonly isProposal: boolean;
};

export type NamedFacts = {
  readonly byId: ReadonlyMap<string, NamedFact>;
  /** The place that an area of the dataset is itself. */
  readonly placeOfArea: ReadonlyMap<string, string>;
};

export const keyOf = (name: string) =>
  tokensOf(normalText(name))
    .map(({ key }) => key)
    .join(' ');

export function namedFactsOf(catalogue: Catalogue): NamedFacts {
  const { dataset, districts } = catalogue;
  const base = districts[0]?.id ?? null;
  const variants = new Set(districts.map(({ id }) => id));
  const within = new Set(
    dataset.areas.filter(({ scope }) => scope === 'within').map(({ id }) => id),
  );
  const areasOf = (id: string) =>
    new Set(base !== null && variants.has(id) ? [base, ...variants] : [id]);
  const widerOf = (id: string) =>
    new Set(within.has(id) && base !== null ? [base, ...variants] : []);
  const namesOf = (ids: ReadonlySet<string>) =>
    areaNamesOf(dataset.areas.filter(({ id, scope }) => scope !== 'around' && ids.has(id))).map(
      normalText,
    );
  const plain = (
    entry: Award | Policy | Place,
    title: Readonly<Record<string, string>>,
  ): Pick<
    NamedFact,
    'id' | 'edition' | 'count' | 'documents' | 'full' | 'recipients' | 'isProposal'
  > => {
    const titles = textsOf(title);
    return {
      id: entry.id,
      edition:
        titles.map((each) => /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(each)?.[0]).find(Boolean) ?? null,
      count: titles.map(countIn).find((each) => each !== null) ?? null,
      documents: entry.claims.flatMap(({ printed }) =>
        documentNumbersIn(normalText(printed ?? '')),
      ),
      full: new Set(titles.filter(isLong).map(keyOf)),
      recipients: new Set(titles.flatMap(asidesOf).map(keyOf)),
      isProposal: titles.some((each) => /^proposed|推荐名单|拟/i.test(each)),
    };
  };
  const awards = (dataset.awards ?? []).map((award): NamedFact => {
    const { title, subject, year, date, claims, level } = award;
    const texts = textsOf(title).map(normalText);
    const isPrinted = claims.some(({ printed }) => printed?.includes(String(year)));
    return {
      ...plain(award, title),
      kind: 'award',
      date: date ?? (isPrinted ? String(year) : null),
      years: [...new Set([String(year), date?.slice(0, 4) ?? String(year)])],
      level,
      batch: texts.map(batchIn).find((each) => each !== null) ?? null,
      grade: texts.flatMap((text) => gradesIn(text))[0] ?? null,
      areas: areasOf(subject),
      areaNames: [],
      wider: widerOf(subject),
    };
  });
  const policies = (dataset.policies ?? []).map((policy): NamedFact => {
    const { title, issuer, issued, span } = policy;
    const issuers = textsOf(issuer);
    const issuing = dataset.areas.filter(
      ({ scope, label, short }) =>
        scope !== 'around' &&
        scope !== 'peer' &&
        [...textsOf(label), ...textsOf(short)].some((name) =>
          issuers.some((text) => text.includes(name)),
        ),
    );
    const ids = issuer === null && base !== null ? [base] : issuing.map(({ id }) => id);
    const areas = new Set(ids.flatMap((id) => [...areasOf(id)]));
    return {
      ...plain(policy, title),
      kind: 'policy',
      date: issued,
      years: [issued?.slice(0, 4), span?.slice(0, 4)].flatMap((each) => each ?? []),
      level: null,
      batch: null,
      grade: null,
      areas,
      areaNames: namesOf(areas),
      wider: new Set(ids.flatMap((id) => [...widerOf(id)])),
    };
  });
  const places = (dataset.places ?? []).map((place): NamedFact => {
    const { name, aliases, area, opened } = place;
    const around = dataset.areas.filter(({ scope }) => scope === 'around').map(({ id }) => id);
    const own = plain(place, name);
    return {
      ...own,
      kind: 'place',
      date: opened ?? null,
      years: [],
      edition: null,
      level: null,
      batch: null,
      grade: null,
      areas: areasOf(area),
      areaNames: areaNamesOf(dataset.areas).map(normalText),
      // A place lies in the areas around it too.
      wider: new Set([...widerOf(area), ...around, ...(base === null ? [] : variants)]),
      full: new Set([
        ...own.full,
        ...Object.values(aliases ?? {})
          .flat()
          .filter(isLong)
          .map(keyOf),
      ]),
    };
  });
  const byId = new Map([...awards, ...policies, ...places].map((fact) => [fact.id, fact]));
  const placeOfArea = new Map(
    dataset.areas
      .filter(({ scope }) => scope === 'within')
      .flatMap(({ id, label, aliases }) => {
        const names = new Set([...textsOf(label), ...Object.values(aliases ?? {}).flat()]);
        const same = (dataset.places ?? []).find(
          ({ area, name }) => area === id && textsOf(name).some((each) => names.has(each)),
        );
        return same ? [[id, same.id] as const] : [];
      }),
  );
  return { byId, placeOfArea };
}

const asidesOf = (title: string) =>
  [...title.matchAll(/[(（]([^)）]{4,})[)）]/g)].flatMap(([, aside = '']) => aside);

/** Names shorter than this belong to others too: 科教城, "talent Blue Book". */
const isLong = (name: string) =>
  /\p{Script=Han}/u.test(name) ? name.length >= 8 : name.split(/\s+/).length >= 4;

/** The number in a title that a text may get wrong: 三十条. */
export function countIn(title: string): number | null {
  const keys = tokensOf(normalText(title)).map(({ key }) => key);
  return numbersOpen(keys).includes(anyNumber) ? (quantitiesIn(title)[0]?.value ?? null) : null;
}
