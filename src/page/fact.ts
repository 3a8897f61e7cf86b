import { entry } from '../lookup/catalogue.ts';
import { originalPublisher } from '../model/facts.ts';
import { type DataText, textIn, textsOf } from '../model/text.ts';
import type { Source } from '../model/types.ts';
import { confidences, grades } from '../model/vocabulary.ts';
import { type ClaimRow, claimsOf, claimValue } from '../sections/claims.ts';
import { detailOf } from '../sections/detail.ts';
import { addressOf, colonIn, formatLocator, quoted } from '../sections/wording.ts';
import { cellNodes, link } from './cells.ts';
import { type Child, type Element, h } from './element.ts';
import { type Page, tagOf } from './model.ts';
import { words } from './words.ts';

/** Everything known of an entry: its fields, then each claim with the words as printed and its source. */
export function entryDetails(page: Page, id: string): Element {
  const { catalogue, wording } = page;
  const detail = detailOf(catalogue, id, wording);
  // A source has its claims at the facts, where they are compared.
  const claims = catalogue.sources.has(id) ? [] : claimsOf(catalogue, id);
  const fields = detail?.fields.filter(({ cell }) => cell.length > 0) ?? [];
  return h(
    'div',
    { id, class: 'body', tabindex: -1 },
    otherNames(page, id),
    h(
      'dl',
      {},
      fields.map(({ label, cell }) =>
        h('div', {}, h('dt', {}, label), h('dd', { dir: 'auto' }, cellNodes(cell))),
      ),
    ),
    claims.length === 0
      ? null
      : h(
          'ol',
          { class: 'claims' },
          claims.map((row) => claimItem(page, row)),
        ),
  );
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

function claimItem(page: Page, row: ClaimRow): Element {
  const { catalogue, wording } = page;
  const { claim, source } = row;
  const value = claimValue(row, wording);
  const lang = entry(catalogue.words.sourceLanguages, source.language).tag ?? source.language;
  const publisher = textIn(originalPublisher(source), wording);
  return h(
    'li',
    {},
    value === '' ? null : [h('strong', {}, value), ' '],
    claim ? h('q', { lang, dir: 'auto' }, unquoted(claim.printed)) : null,
    h(
      'p',
      {},
      h('bdi', {}, publisher),
      colonIn(wording),
      h('bdi', {}, textIn(source.title, wording)),
    ),
    h('p', { class: 'muted' }, whereItIs(page, source, claim?.locator ?? null)),
    claim?.reading ? readingOf(page, claim.reading) : null,
    claim?.note ? h('p', { dir: 'auto' }, textIn(claim.note, wording)) : null,
  );
}

/** The printed words with quotation marks, unless they have some. */
function unquoted(printed: string): string {
  return quoted(printed);
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

/** Source type, date, position and host; a link where the source may be linked. */
function whereItIs(page: Page, source: Source, locator: string | null): readonly Child[] {
  const { wording } = page;
  const { language } = wording;
  const address = addressOf(source);
  const host = source.host ?? '';
  const parts: readonly Child[] = [
    grades[source.grade][language],
    source.published ?? words.notStated[language],
    locator === null ? null : formatLocator(locator, wording),
    address !== null ? link(address, host || address) : h('bdi', {}, host),
  ];
  return parts
    .filter((part) => part !== null)
    .flatMap((part, i) => (i > 0 ? [' · ', part] : [part]));
}

/** The text of an entry in the language of the page, with the language where it is another one. */
export function textNode(page: Page, text: DataText): Child {
  const shown = textIn(text, page.wording);
  const own = tagOf(page);
  if (text[own] === shown || textsOf(text).length === 0) return h('bdi', {}, shown);
  const lang = Object.keys(text).find((key) => text[key] === shown) ?? null;
  return h('bdi', { lang }, shown);
}
