import type { SourcedClaim } from '../evidence/assessment.ts';
import { cellOf } from '../formats/column.ts';
import { type Child, type Element, h } from '../formats/markup/element.ts';
import { textIn } from '../model/text.ts';
import type { Base } from '../reading/base.ts';
import type { CheckVerdict, Statement } from '../reading/statement.ts';
import { sourceWords } from '../sections/audit-words.ts';
import { checkTable } from '../sections/check.ts';
import { reasons, verdictSigns, verdictWords } from '../sections/check-words.ts';
import { quoted } from '../sections/wording.ts';
import { cellNodes } from './cells.ts';
import { factLine } from './fact-line.ts';
import type { Page } from './model.ts';
import { words } from './words.ts';

/** What `check` finds in a text, for the page. */

/** The text in parts, its statements marked, each a link to what is found about it. */
export function markedParts(
  page: Page,
  text: string,
  statements: readonly Statement[],
): readonly Child[] {
  const { language } = page.wording;
  const parts: Child[] = [];
  let end = 0;
  for (const [i, { offset, length, verdict }] of statements.entries()) {
    // What lies inside another statement is in the list only.
    if (offset < end) continue;
    parts.push(text.slice(end, offset));
    end = offset + length;
    parts.push(
      h(
        'a',
        { href: `#${findingId(i)}`, class: `v-${verdict}` },
        text.slice(offset, end),
        verdict === 'unknown'
          ? null
          : h('small', { 'aria-hidden': 'true' }, ` ${verdictSigns[verdict].sign}`),
        h('span', { class: 'away' }, ` (${verdictWords[verdict][language]})`),
      ),
    );
  }
  parts.push(text.slice(end));
  return parts;
}

const findingId = (i: number): string => `_finding-${i}`;

/** What a writer must look at comes first; what nobody can judge is folded away. */
const order: readonly CheckVerdict[] = ['contradicted', 'disputed', 'unconfirmed', 'confirmed'];

/** The statements in the order in which they are listed, each with room for its explanation. */
export function findingItems(page: Page, statements: readonly Statement[]) {
  const all = [...statements.entries()];
  const itemOf = ([i, statement]: (typeof all)[number]) => h('li', {}, finding(page, statement, i));
  return {
    known: order.flatMap((verdict) =>
      all.filter(([, each]) => each.verdict === verdict).map(itemOf),
    ),
    unknown: all.filter(([, { verdict }]) => verdict === 'unknown').map(itemOf),
  };
}

/** Where the result of a check goes: the marked text, what is found, and what was not judged. */
export function resultFrame({ wording: { language } }: Page, unknown: number): Element {
  return h(
    'div',
    {},
    h('div', {
      class: 'text',
      tabindex: 0,
      role: 'region',
      'aria-label': words.checkMarked[language],
    }),
    h('ul', { class: 'findings' }),
    h(
      'details',
      { class: 'plain', hidden: unknown === 0 },
      h('summary', {}, `${words.checkUnknown[language]} (${unknown})`),
      h('ul', { class: 'findings' }),
    ),
  );
}

function finding({ wording: { language } }: Page, statement: Statement, i: number): Element {
  const { verdict, quote, shouldRead, reason } = statement;
  const tone = verdict === 'contradicted' || verdict === 'disputed' ? 'bad' : 'strong';
  const short =
    shouldRead !== null && verdict === 'contradicted'
      ? ` → ${shouldRead}`
      : reason === null
        ? ''
        : ` · ${reasons[reason][language]}`;
  return h(
    'details',
    { id: findingId(i), 'data-finding': i },
    h(
      'summary',
      {},
      h(
        'span',
        { class: tone },
        `${verdictSigns[verdict].sign} ${verdictWords[verdict][language]} `,
      ),
      h('q', {}, quoted(quote)),
      short,
    ),
  );
}

/** Columns of the check whose words explain a verdict. */
const explained: ReadonlySet<string> = new Set(['shouldRead', 'cause', 'reason', 'note']);

/** Why a statement has its verdict: the fact, what the text should read, who says so. */
export function explanation(page: Page, base: Base, statement: Statement): Element {
  const { wording, catalogue } = page;
  const { language } = wording;
  const { fact } = statement;
  const claims = fact === null ? [] : base.claimsOf(fact);
  const row = { file: '', line: 0, column: 0, endLine: 0, endColumn: 0, statement, claims };
  const fields = checkTable([row], catalogue)
    .columns.filter(({ key }) => explained.has(key))
    .map((column) => ({ label: column.header, cell: cellOf(column, row, wording) }))
    .filter(({ cell }) => cell.length > 0);
  return h(
    'div',
    {},
    h(
      'dl',
      {},
      fact === null ? null : field(words.checkFact[language], factLine(page, fact, true)),
      fields.map(({ label, cell }) => field(textIn(label, wording), cellNodes(cell))),
      sourcesField(page, words.confirmedBy[language], statement.confirmedBy),
      sourcesField(page, words.contradictedBy[language], statement.contradictedBy),
    ),
  );
}

function field(label: string, value: Child): Element {
  return h('div', {}, h('dt', {}, label), h('dd', {}, value));
}

function sourcesField(page: Page, label: string, claims: readonly SourcedClaim[]): Child {
  if (claims.length === 0) return null;
  return field(
    label,
    claims.map((claim) =>
      h(
        'p',
        {},
        h('q', {}, quoted(claim.claim.printed)),
        ' ',
        cellNodes(sourceWords(claim.source, page.wording)),
      ),
    ),
  );
}
