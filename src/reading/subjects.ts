/**
 * Part of the stage `mentions`: who a text speaks of. An area of the dataset, a word such as 全区 for one that
 * was named before, or somebody else: a town, a firm, a place that the dataset does not know.
 */
import type { Catalogue } from '../lookup/catalogue.ts';
import { textsOf } from '../model/text.ts';
import { barePlace } from './chinese-places.ts';
import type { NameMatch } from './lexicon.ts';

export type AreaType = 'district' | 'city' | 'province' | 'country' | 'zone';

export type Subject = { readonly start: number; readonly end: number } & (
  | { readonly kind: 'area'; readonly ids: readonly string[] }
  | {
      readonly kind: 'pronoun';
      readonly types: readonly AreaType[];
      /** Set where the word itself says whether the zone is counted. */
      readonly isWith?: boolean;
    }
  | { readonly kind: 'other' }
);

/** What the label of an area says that it is. */
export function typesOfAreas({ dataset }: Catalogue): ReadonlyMap<string, AreaType> {
  return new Map(
    dataset.areas.map(({ id, label }) => {
      const names = textsOf(label).map((text) =>
        text
          .toLowerCase()
          .replace(/[(（,].*$/, '')
          .trim(),
      );
      const is = (pattern: RegExp) => names.some((name) => pattern.test(name));
      const type = is(/(?:zone|park|开发区|高新区|经开区|园区|产业园)$/)
        ? 'zone'
        : is(/(?:province|省)$/)
          ? 'province'
          : is(/(?:china|中国|country|全国)$/)
            ? 'country'
            : is(/(?:city|市)$/)
              ? 'city'
              : 'district';
      return [id, type] as const;
    }),
  );
}

const pronouns: readonly (readonly [RegExp, readonly AreaType[]])[] = [
  [
    /[全我本该]区|区内|\b(?:the|our|this|whole|entire|wider|narrower) (?:whole |entire |wider |narrower )?(?:region|area)(?![a-z])/g,
    ['district', 'zone'],
  ],
  [
    /\b(?:the|our|this|whole|entire|wider|narrower) (?:whole |entire |wider |narrower )?district(?![a-z])/g,
    ['district'],
  ],
  [/[全我本该]市(?!场)|\b(?:the|our|this|whole) (?:whole |entire )?city(?![a-z])/g, ['city']],
  [/[全我本该]省|\b(?:the|our|this) (?:whole )?province(?![a-z])/g, ['province']],
  // "Excl. EDZ": after such a word the zone is the one that the district is counted with or without.
  [
    /(?<=(?:incl(?:uding|\.)?|excl(?:uding|\.)?|with|without|counting) (?:the )?)(?:edz|zone)(?![a-z])/g,
    ['zone'],
  ],
  [
    /(?<!的)该?园区|(?<![a-z])(?:(?:the|our|this) (?:whole |entire )?(?:economic development |economic |development )?(?:zone|park)(?![a-z])|zone(?= (?:included|excluded|counted)))|(?<=(?<![a-z])(?:with|without) )it(?![a-z’'])/g,
    ['zone'],
  ],
];

/** Towns, villages and places that the dataset has no name for, in a normal text. */
const otherPlaces =
  /(?<![\p{Script=Han}])(?:[\p{Script=Han}]{1,3}[在与和的及、由对从等是，])?[\p{Script=Han}]{2,3}(?:[市县乡]|区(?!域)|镇(?!街)|街道|村(?!民))(?![场值场内外])|某(?:街道|镇|村|区|市|县|园)|[一]位?家?某/gu;
/** 上海嘉定区: with the names of those that it is in. */
const openingPlace = /(?<=^|[，。；;,])\p{Script=Han}{4,9}?(?:区(?!域)|[市县镇](?![场值委长]))/gu;
const noPlace =
  /(?:[城社地片辖校厂市景专战园各全我本该郊林山库灾疫小老旧]区|(?:范|心|能|强|行|发|新|开|际|进|治|税|护|作|集聚)区|[城上都超股楼门各全我本该夜菜]市|[乡城重强各特]镇|强县|各县|[各个辖](?:镇|街道)|[新农乡]村|一批镇)$/u;
/** One firm or body: what follows is about it alone. */
const firms =
  /(?<!上市|公)公司|集团|我司|本厂|某(?:[\p{Script=Han}]{0,6})?企业|该企业|门店|超市|(?<![\p{Script=Latin}])(?:the|our|her|his|this|that|one|a|an|each|my) (?:[a-z-]+ ){0,3}?(?:company|firm|maker|factory|plant|shop|restaurant|school|hospital|incubator|hotel|bank|town|county|village|street|subdistrict|group)(?:['’]s)?(?![a-z-])|[该全本我](?:镇|街道|村|县|乡|校|院|店|企业)/gu;
const placeWord =
  /(?<![A-Za-z])(?:[A-Z][\p{L}’'-]+ )+(?:County|City|District|Town|Township|Province|Subdistrict|Village|Municipality|Prefecture|University|Group|Corp|Inc|Ltd)\b|\b(?:County|City|District|Town|Province) of [A-Z]\p{L}+/gu;
/** A name in the middle of a sentence that has or does something. */
const otherName =
  /(?<=[a-z\d,;:] )[A-Z][\p{L}-]{2,}(?=['’]s | (?:has|had|counted|posted|reached|recorded|reported|ranked|came|took|boasts|boasted)\b)/gu;
/** Before the name of an area: "in Hutang, Wujin", "the shops of Niutang in Wujin". */
const smaller =
  /(?:(?<=(?<![a-z])(?:[Ii]n|[Aa]t|[Nn]ear|[Oo]f|[Ff]rom) )(?<where>[A-Z][\p{L}-]{2,}), |(?<=[a-z\d,;] )(?<inside>[A-Z][\p{L}-]{2,}) in )$/u;
/** After the name of an area: 昆山高新区, 常州市区, "Kunshan Development Zone". */
const partOf =
  /(?:国家级?|省级)?(?:经济(?:技术)?开发区|高新(?:技术(?:产业)?开发)?区|开发区|经开区|保税港?区|工业园区?|都?市区|主城区|中心城区)|(?<=市)区(?![域级间内划县])|(?:['’]s)? (?:(?:national|provincial|state-level|economic|high-tech|industrial|technology|technological|and|comprehensive|bonded)[ -])*(?:development zone|high-tech zone|bonded zone|industrial park|urban area|downtown)(?![a-z])/y;
/** A zone by its kind alone, where no Chinese word is before it. */
const bareZone = /(?<!\p{Script=Han})(?:经济?开发?区|高新区|开发区)(?![内外])/gu;
/** Whoever begins a sentence and has something, or is told of between commas. */
const openingName =
  /^(?:(?:In|By|At the end of|At year-end|During|As of) (?:[A-Z][a-z]+ )?\d{4},? )?(?!(?:The|An|Its|Their|Our|Your|His|Her|My|For|From|With|Among|After|Before|Since|While|When|Where|If|Although|Though|Because|As|At|By|On|Per|New|Total|It|They|He|She|We|This|That|These|Those|There|Who|What|Which|Others|Both|All|Many|Some|Each|Today|Yesterday|However|Meanwhile|Moreover|Overall|Then|Still|Also|Elsewhere|Finally|First|Second|Last|Next|Thus|Therefore|Yet|But|And|Besides|Instead|Here|[A-Z]\w*ly)\b)(?<name>[A-Z][\p{L}-]{2,})(?=['’]s | (?:had|has|recorded|posted|counted|registered|saw|achieved|boasts|boasted|hosted|hosts|ranked)\b|, [^,;.]{1,80}, (?:had|has|recorded|posted|counted|registered|saw|achieved|was|ranked)\b)/u;
/** "The population of Hutang was", "In Suzhou, GDP was". */
const placedName =
  /(?<=\b[Oo]f )[A-Z][\p{L}-]{2,}(?= (?:was|were|is|are|reached|stood|had|has|came|amounted|totalled|totaled|rose|grew|fell|hit)\b)|(?<=(?:^|[.;,] )[Ii]n )[A-Z][\p{L}-]{2,}(?=,)/gu;
/** "Its other districts had": some of them. */
const someParts =
  /(?<![a-z])(?:other (?:districts|counties|cities|towns|places)|towns|subdistricts|villages)(?: and (?:counties|towns|subdistricts|villages))?(?= (?:of|in|had|have|recorded|reached|posted)(?![a-z]))/g;
const dates =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Mr|Ms|GDP|RMB|CNY)$/;

/** Where a place begins whose name is before that of the area it is in; null if none is. */
function smallerPlace(raw: string, start: number): number | null {
  const { groups, index } = smaller.exec(raw.slice(Math.max(0, start - 48), start)) ?? {};
  const name = groups?.where ?? groups?.inside;
  if (name === undefined || index === undefined || dates.test(name)) return null;
  return Math.max(0, start - 48) + index;
}

/** The text with its names blanked: in 武进区湖塘镇 the town begins where the name ends. */
function withoutNames(normal: string, names: readonly NameMatch[]): string {
  return names.reduce(
    (text, { start, end }) => text.slice(0, start) + '|'.repeat(end - start) + text.slice(end),
    normal,
  );
}

/** Cheap tests: most sentences name no such place or firm. */
const hasPlace = /[市县乡区镇村某]|街道/;
const hasFirm =
  /公司|集团|我司|本厂|企业|门店|超市|(?:company|firm|maker|factory|plant|shop|restaurant|school|hospital|incubator|hotel|bank|town|county|village|street|subdistrict|group)|[该全本我][镇街村县乡校院店]/;
const hasPlaceWord =
  /County|City|District|Town|Province|Subdistrict|Village|Municipality|Prefecture|University|Group|Corp|Inc|Ltd/;

/** A zone by its letters alone: which one it is, only words such as "excl." before it say. */
const anyZone = /(?<![A-Za-z])(?:EDZ|ETDZ|HTZ)(?![A-Za-z])/g;

/**
 * Who a sentence speaks of, in order. `names` are those of the dataset in it, `cities` for each area the names of
 * the city that it is in.
 */
export function subjectsIn(
  raw: string,
  normal: string,
  names: readonly NameMatch[],
  cities: ReadonlyMap<string, readonly string[]>,
): readonly Subject[] {
  const found: Subject[] = [];
  const isNew = (start: number, end: number) =>
    !names.some((name) => name.start < end && start < name.end);
  const isFree = (start: number, end: number) =>
    isNew(start, end) && !found.some((each) => each.start < end && start < each.end);
  for (const { start, end, meanings } of names) {
    const areas = meanings.filter(({ kind }) => kind === 'area');
    const ids = areas.flatMap(({ id }) => (id === null ? [] : [id]));
    const place = areas.length > 0 ? smallerPlace(raw, start) : null;
    partOf.lastIndex = end;
    const part = areas.length > 0 ? (partOf.exec(normal)?.[0].length ?? 0) : 0;
    if (place !== null && isNew(place, start)) found.push({ start: place, end, kind: 'other' });
    else if (part > 0) found.push({ start, end: end + part, kind: 'other' });
    else if (ids.length > 0) found.push({ start, end, kind: 'area', ids });
    else if (areas.length > 0) found.push({ start, end, kind: 'other' });
  }
  const add = (
    pattern: RegExp,
    text: string,
    make: (start: number, end: number, word: string) => Subject | null,
  ) => {
    for (const { 0: word, index } of text.matchAll(pattern)) {
      const subject = isFree(index, index + word.length)
        ? make(index, index + word.length, word)
        : null;
      if (subject) found.push(subject);
    }
  };
  for (const [pattern, types] of pronouns) {
    add(pattern, normal, (start, end) => ({ start, end, kind: 'pronoun', types }));
  }
  // "15.333 billion without.", 216亿元（含）: the zone itself is not named again.
  for (const { index, 0: word } of normal.matchAll(
    /(?<![a-z])with(?:out)?(?=\s?[.,;)]|$)|(?<=[(（])不?含(?=[)）])/g,
  )) {
    const isWith = !/out|不/.test(word);
    found.push({
      start: index,
      end: index + word.length,
      kind: 'pronoun',
      types: ['zone'],
      isWith,
    });
  }
  const other = (start: number, end: number): Subject => ({ start, end, kind: 'other' });
  add(anyZone, raw, other);
  if (hasFirm.test(normal)) add(firms, normal, other);
  if (hasPlace.test(normal)) {
    const unnamed = withoutNames(normal, names);
    for (const places of [otherPlaces, openingPlace])
      add(places, unnamed, (start, end, word) => (noPlace.test(word) ? null : other(start, end)));
  }
  if (/\p{Script=Han}/u.test(normal)) add(barePlace, normal, other);
  if (hasPlaceWord.test(raw)) add(placeWord, raw, other);
  add(bareZone, normal, (start, end) => ({ start, end, kind: 'pronoun', types: ['zone'] }));
  add(someParts, normal, other);
  const opening = openingName.exec(raw);
  const name = opening?.groups?.['name'] ?? '';
  const begin = opening ? opening[0].length - name.length : 0;
  if (opening && isFree(begin, begin + name.length)) found.push(other(begin, begin + name.length));
  // "Nanhai District of Foshan had": where the area is.
  const isWhere = (start: number, word: string) =>
    found.some(
      (each) =>
        each.kind === 'area' &&
        /^,? (?:(?:of|in) )?$/.test(raw.slice(each.end, start)) &&
        each.ids.some((id) => cities.get(id)?.includes(word)),
    );
  const named = (start: number, end: number, word: string) =>
    dates.test(word) || isWhere(start, word) ? null : other(start, end);
  add(otherName, raw, named);
  add(placedName, raw, named);
  found.sort((a, b) => a.start - b.start);
  return withoutAsides(found, normal, names);
}

/** "Wujin, which borders Jiangyin, had": between the commas nobody else is spoken of. */
const aside =
  /^, (?:(?:to |of |in |from )?which|whose|where|unlike|like|also|next to|near|home (?:to|of)|bordering|neighbou?ring|part of|formerly|once|(?<article>an?|the|its))(?![a-z])(?![^,]*(?:includ|exclud|count))[^,;.]{1,80},/;

function withoutAsides(
  subjects: readonly Subject[],
  normal: string,
  names: readonly NameMatch[],
): readonly Subject[] {
  const asides = subjects.flatMap(({ end }) => {
    const found = aside.exec(normal.slice(end, end + 100));
    if (!found) return [];
    const range = { start: end, end: end + found[0].length };
    const namesIndicator = names.some(
      (name) => name.start >= range.start && name.end <= range.end && isIndicatorName(name),
    );
    return found.groups?.['article'] !== undefined && namesIndicator ? [] : [range];
  });
  return subjects.filter(
    ({ start }) => !asides.some((range) => range.start < start && start < range.end),
  );
}

const isIndicatorName = ({ meanings }: NameMatch) =>
  meanings.some(({ kind }) => kind === 'indicator');
