import { type Child, type Element, h } from '../formats/markup/element.ts';
import { type Text, textIn } from '../model/text.ts';
import { evidences } from '../model/vocabulary.ts';
import { auditSentence } from './audit.ts';
import { capital } from './cells.ts';
import { choice } from './choice.ts';
import { disputesElement } from './disputes.ts';
import { doubtsElement } from './doubts.ts';
import { type Page, tagOf } from './model.ts';
import { blockElements, blocksOf, rowElement } from './rows.ts';
import { searchElement } from './search-form.ts';
import type { PageTable } from './tables.ts';
import { words } from './words.ts';

/** More facts are drawn from the data, a part at a time: so many elements are too slow for a screen reader. */
export const mostStatic = 1000;

/** Whether all rows are in the document, where a filter hides them. */
export function isStatic({ catalogue }: Page): boolean {
  return catalogue.facts.size <= mostStatic;
}

/** The parts of the body, one after the other. Only the written page needs a copy for browsers without scripts. */
export function* bodyParts(
  page: Page,
  tables: readonly PageTable[],
  isWritten: boolean,
): Iterable<Element> {
  const { language } = page.wording;
  const laterSection = (id: (typeof later)[number]) =>
    h(
      'section',
      { id: `_${id}`, 'data-controls': true, hidden: true },
      h('h2', {}, words[id][language]),
    );
  yield h('a', { href: '#_main', class: 'skip' }, words.skip[language]);
  yield header(page, tables);
  yield searchElement(page, tables);
  yield h(
    'main',
    { id: '_main', tabindex: -1 },
    h('div', { id: '_best' }),
    disputesElement(page),
    isStatic(page)
      ? withLater(page, tables, (table) => tableSection(page, table, true), laterSection)
      : [
          withLater(page, tables, (table) => tableSection(page, table, false), laterSection),
          isWritten
            ? h(
                'noscript',
                {},
                tables.map((table) => tableSection(page, table, true)),
              )
            : null,
        ],
    doubtsElement(page),
    evidenceElement(page),
  );
  yield footer(page);
}

/** Sections that a script fills. */
const later = ['series', 'compared', 'check'] as const;

function laterIn({ charts }: Page): readonly (typeof later)[number][] {
  const kinds: ReadonlySet<string> = new Set(charts.map(({ kind }) => kind));
  return later.filter((id) => id === 'check' || kinds.has(id));
}

/** Before the audit and the sources, which say where the facts are from. */
const last: ReadonlySet<string> = new Set(['audit', 'sources']);

/** What there is for each section, in the order of the page. */
function withLater(
  page: Page,
  tables: readonly PageTable[],
  ofTable: (table: PageTable) => Element,
  ofLater: (id: (typeof later)[number]) => Element,
): readonly Child[] {
  return [
    tables.filter(({ id }) => !last.has(id)).map(ofTable),
    laterIn(page).map(ofLater),
    tables.filter(({ id }) => last.has(id)).map(ofTable),
  ];
}

/** What the dataset is about, how much there is, and the controls of the page. */
function header(page: Page, tables: readonly PageTable[]): Element {
  const { catalogue, wording, languages } = page;
  const { language } = wording;
  const { dataset, facts, sources } = catalogue;
  const isChinese = language === 'zh';
  const counts = isChinese
    ? `${facts.size}${words.facts.zh}，${sources.size}${words.sources.zh}`
    : `${facts.size} ${words.facts.en}, ${sources.size} ${words.sources.en}`;
  const read = dataset.accessed
    ? isChinese
      ? `，资料采集于${dataset.accessed}`
      : `, read on ${dataset.accessed}`
    : '';
  const themes: readonly (readonly [string, Text])[] = [
    ['auto', words.auto],
    ['light', words.light],
    ['dark', words.dark],
  ];
  const navItem = ({ id, label, rows }: PageTable) =>
    h(
      'li',
      {},
      h('a', { href: `#_${id}` }, capital(textIn(label, wording))),
      ' ',
      h('span', { class: 'muted', 'data-count': id }, String(rows.length)),
    );
  return h(
    'header',
    {},
    h('h1', {}, textIn(dataset.title, wording)),
    h('p', { class: 'muted' }, `${counts}${read}${isChinese ? '。' : '.'}`),
    h('noscript', {}, h('p', {}, words.noScript[language])),
    h(
      'div',
      { class: 'controls', hidden: true, 'data-controls': true },
      languages.length > 1
        ? choice(
            '_lang',
            words.language[language],
            tagOf(page),
            languages.map((each) => [each, languageName(each)]),
          )
        : null,
      choice(
        '_theme',
        words.theme[language],
        'auto',
        themes.map(([value, text]) => [value, text[language]]),
      ),
      h('button', { type: 'button', id: '_print-list' }, words.printList[language]),
      h('button', { type: 'button', id: '_print-full' }, words.printFull[language]),
    ),
    h(
      'nav',
      { 'aria-label': words.contents[language] },
      h(
        'ul',
        {},
        withLater(page, tables, navItem, (id) =>
          h(
            'li',
            { 'data-controls': true, hidden: true },
            h('a', { href: `#_${id}` }, words[id][language]),
          ),
        ),
      ),
    ),
  );
}

const languageNames: Readonly<Record<string, string>> = { en: 'English', zh: '中文' };

/** A language by its own name; by its tag where that is all we know. */
function languageName(tag: string): string {
  return languageNames[tag] ?? tag;
}

function tableSection(page: Page, table: PageTable, isFull: boolean): Element {
  const { wording } = page;
  return h(
    'section',
    { id: `_${table.id}`, 'data-table': table.id },
    h('h2', {}, capital(textIn(table.label, wording))),
    table.id === 'audit' ? h('p', {}, auditSentence(page)) : null,
    h(
      'div',
      { class: 'rows' },
      isFull
        ? blockElements(page, table, blocksOf(table.rows, true), (row) =>
            rowElement(page, table, row, 'written'),
          )
        : null,
    ),
  );
}

const rules: Readonly<Record<keyof typeof evidences, Text>> = {
  disputed: {
    en: 'At least two claims cannot both be true.',
    zh: '至少有两条说法不可能同时成立。',
  },
  corroborated: {
    en: 'Two or more independent claims agree, and at least one is not from an unverified page.',
    zh: '两条以上相互独立的说法一致，且至少一条不来自未核实的网页。',
  },
  single: {
    en: 'Everything else. The source type is shown with it.',
    zh: '其他情况，并注明来源类型。',
  },
};

function evidenceElement({ wording: { language } }: Page): Element {
  return h(
    'section',
    { id: '_evidence-rules' },
    h('h2', {}, words.evidenceRules[language]),
    h(
      'dl',
      {},
      (['disputed', 'corroborated', 'single'] as const).map((evidence) =>
        h(
          'div',
          {},
          h('dt', {}, evidences[evidence][language]),
          h('dd', {}, rules[evidence][language]),
        ),
      ),
    ),
  );
}

function footer({ catalogue: { dataset }, wording: { language } }: Page): Element {
  const { licence, version } = dataset;
  const isChinese = language === 'zh';
  const parts: readonly Child[] = [
    licence ? (isChinese ? `许可：${licence}。` : `Licence: ${licence}. `) : null,
    version ? (isChinese ? `数据版本：${version}。` : `Data version: ${version}. `) : null,
    isChinese ? '由 wujin 生成，可离线使用。' : 'Made with wujin. Works offline.',
  ];
  return h('footer', {}, h('p', { class: 'muted' }, parts));
}
