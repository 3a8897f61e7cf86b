import { type Child, type Element, h } from '../formats/markup/element.ts';
import { entry } from '../lookup/catalogue.ts';
import { originalPublisher } from '../model/facts.ts';
import { type DataText, textIn } from '../model/text.ts';
import type { Source } from '../model/types.ts';
import { confidences, grades } from '../model/vocabulary.ts';
import { type ClaimRow, claimsOf, claimValue } from '../sections/claims.ts';
import { detailOf } from '../sections/detail.ts';
import { addressOf, formatLocator, quoted } from '../sections/wording.ts';
import { cellNodes, link } from './cells.ts';
import type { Page } from './model.ts';
import { words } from './words.ts';

/**
 * What opens below a row. The id is on an element inside, so that a link to it opens the details without a script.
 * The written page has what differs from fact to fact; a script completes it with what many facts share.
 */
export function entryDetails(
  page: Page,
  id: string,
  columns: readonly DataText[],
  isComplete: boolean,
): Element {
  const { catalogue } = page;
  // A source has its claims at the facts, where they are compared.
  const claims = catalogue.sources.has(id) ? [] : claimsOf(catalogue, id);
  return h(
    'div',
    { id },
    isComplete ? otherNames(page, id) : null,
    fieldList(page, id, columns, isComplete),
    claims.length === 0
      ? null
      : h(
          'ol',
          {},
          claims.map((row) => claimItem(page, row, claims.length > 1, isComplete)),
        ),
  );
}

/** The fields that the row does not show. */
function fieldList(
  page: Page,
  id: string,
  columns: readonly DataText[],
  isComplete: boolean,
): Child {
  const { catalogue, wording } = page;
  const isShown = new Set(columns.map((header) => textIn(header, wording)));
  const shared = isComplete ? new Set<string>() : sharedLabels(page);
  const fields = (detailOf(catalogue, id, wording)?.fields ?? []).filter(
    ({ label, cell }) => cell.length > 0 && !isShown.has(label) && !shared.has(label),
  );
  if (fields.length === 0 && !isComplete) return null;
  const rows = fields.map(({ label, cell }) => ({ label, value: cellNodes(cell) }));
  return h(
    'dl',
    {},
    (isComplete ? [...rows, { label: 'id', value: h('code', {}, id) }] : rows).map(
      ({ label, value }) => h('div', {}, h('dt', {}, label), h('dd', {}, value)),
    ),
  );
}

/** Fields that come from what a fact refers to: the tables of indicators, lists and areas have them. */
const shared = {
  definition: { en: 'Definition', zh: '定义' },
  boundary: { en: 'Boundary', zh: '口径' },
  term: { en: 'Term', zh: '术语' },
  publisher: { en: 'Publisher', zh: '发布单位' },
  list: { en: 'The list', zh: '榜单说明' },
  language: { en: 'Language', zh: '语言' },
} as const;

function sharedLabels({ wording: { language } }: Page): ReadonlySet<string> {
  return new Set(Object.values(shared).map((label) => label[language]));
}

/** The name in the other languages, so that the original can be searched for. */
function otherNames({ catalogue, wording }: Page, id: string): Child {
  const name = nameOf(catalogue, id);
  if (!name) return null;
  const shown = textIn(name, wording);
  const others = Object.entries(name).filter(([, text]) => text !== shown);
  if (others.length === 0) return null;
  return h(
    'p',
    { class: 'muted' },
    others.map(([lang, text]) => h('bdi', { lang }, text)),
  );
}

/** What an entry is called. */
export function nameOf(
  { facts, indicators, lists, sources, terms }: Page['catalogue'],
  id: string,
): DataText | null {
  const fact = facts.get(id);
  if (fact && 'indicator' in fact) return entry(indicators, fact.indicator).label;
  if (fact && 'list' in fact) return entry(lists, fact.list).label;
  if (fact) return 'name' in fact ? fact.name : fact.title;
  return terms.get(id)?.term ?? sources.get(id)?.title ?? null;
}

/** A claim: the value where claims may differ, the words as printed, whose they are. */
function claimItem(page: Page, row: ClaimRow, hasValue: boolean, isComplete: boolean): Element {
  const { catalogue, wording } = page;
  const { claim, source } = row;
  const value = hasValue || isComplete ? claimValue(row, wording) : '';
  const lang = entry(catalogue.words.sourceLanguages, source.language).tag ?? source.language;
  return h(
    'li',
    {},
    value === '' ? null : [h('strong', {}, value), ' '],
    claim ? h('q', { lang }, quoted(claim.printed)) : null,
    isComplete || !claim ? h('p', {}, textIn(source.title, wording)) : null,
    h('small', {}, whereItIs(page, source, claim?.locator ?? null, isComplete)),
    claim?.reading ? readingOf(page, claim.reading) : null,
    claim?.note ? h('p', {}, textIn(claim.note, wording)) : null,
  );
}

function readingOf(
  { wording }: Page,
  { confidence, why }: { readonly confidence: keyof typeof confidences; readonly why: DataText },
): Element {
  const degree = confidences[confidence][wording.language];
  const heading =
    wording.language === 'zh'
      ? `我们的解读（可信度${degree}）：`
      : `Our reading (${degree} confidence): `;
  return h('p', {}, h('strong', {}, heading), h('bdi', {}, textIn(why, wording)));
}

/** Publisher, source type, date, position and host; a link where the source may be linked. */
function whereItIs(
  page: Page,
  source: Source,
  locator: string | null,
  isComplete: boolean,
): readonly Child[] {
  const { wording } = page;
  const { language } = wording;
  const address = addressOf(source);
  const publisher = textIn(originalPublisher(source), wording);
  const { host } = source;
  const parts: readonly Child[] = [
    isComplete ? h('a', { href: `#${source.id}` }, publisher) : h('bdi', {}, publisher),
    grades[source.grade][language],
    source.published ?? words.undated[language],
    locator === null ? null : formatLocator(locator, wording),
    address !== null
      ? link(address, host ?? address)
      : host === null || host === publisher
        ? null
        : h('bdi', {}, host),
  ];
  return parts
    .filter((part) => part !== null)
    .flatMap((part, i) => (i > 0 ? [' · ', part] : [part]));
}
