import { type Element, h } from '../formats/markup/element.ts';
import { assessFact } from '../lookup/catalogue.ts';
import { subjectOf } from '../lookup/subject.ts';
import { originalPublisher } from '../model/facts.ts';
import { groupBy } from '../model/group.ts';
import { textIn } from '../model/text.ts';
import type { Claim, Fact } from '../model/types.ts';
import { grades } from '../model/vocabulary.ts';
import { claimsOf, claimValue, contextWords } from '../sections/claims.ts';
import type { Page } from './model.ts';
import { words } from './words.ts';

/** The facts on which sources disagree, with who says what; null where there are none. */
export function disputesElement(page: Page): Element | null {
  const { catalogue, wording } = page;
  const { language } = wording;
  const disputed = [...catalogue.facts.values()].filter(
    (fact) => assessFact<Claim>(fact, catalogue.sources).evidence === 'disputed',
  );
  if (disputed.length === 0) return null;
  return h(
    'section',
    { id: '_disputes', class: 'disputes' },
    h('h2', {}, h('span', { class: 'bad' }, '! '), words.disputes[language]),
    h(
      'ul',
      {},
      disputed.map((fact) => disputeItem(page, fact)),
    ),
  );
}

function disputeItem(page: Page, fact: Fact): Element {
  const { catalogue, wording } = page;
  const { language } = wording;
  const subject = subjectOf(catalogue, fact);
  const [comma, open, close] = language === 'zh' ? ['、', '（', '）'] : [', ', ' (', ')'];
  const byValue = groupBy(claimsOf(catalogue, fact.id), (row) => [claimValue(row, wording)]);
  return h(
    'li',
    {},
    h('a', { href: `#${fact.id}` }, textIn(subject.label, wording)),
    ' ',
    h('span', { class: 'muted' }, contextWords(catalogue, fact, subject, wording)),
    h(
      'ul',
      {},
      [...byValue].map(([value, rows]) =>
        h(
          'li',
          {},
          h('strong', {}, value),
          ' ',
          h(
            'bdi',
            {},
            [
              ...new Set(
                rows.map(
                  ({ source }) =>
                    `${textIn(originalPublisher(source), wording)}${open}${grades[source.grade][language]}${close}`,
                ),
              ),
            ].join(comma),
          ),
        ),
      ),
    ),
  );
}
