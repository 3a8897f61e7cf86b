/** What the tests of the stages share: the bundled dataset, compiled once, and short ways to see a result. */
import { dataset } from '../../data/dataset.ts';
import { catalogue } from '../../src/lookup/catalogue.ts';
import { baseOf } from '../../src/reading/base.ts';
import { type CheckOptions, checkText } from '../../src/reading/check-text.ts';
import { linksIn } from '../../src/reading/link.ts';
import { type Mentions, mentionsOf } from '../../src/reading/mentions.ts';

export const base = baseOf(catalogue(dataset));

export const mentionsIn = (text: string): Mentions => mentionsOf(text, base.lexicon);

/** Each number of a text with the indicator that is linked to it, or the reason for none. */
export const linkedIn = (text: string): readonly string[] =>
  linksIn(mentionsIn(text), base.indicators, [], base.lexicon).map(
    (link) =>
      `${text.slice(link.quantity.start, link.quantity.end)}: ${'indicator' in link ? link.indicator.id : link.reason}`,
  );

const plain: CheckOptions = { format: 'markdown', area: null, date: null, as: null };

/** Each statement of a text with its verdict, and the fact if there is one. */
export const verdictsIn = (text: string, options: Partial<CheckOptions> = {}): readonly string[] =>
  checkText(text, base, { ...plain, ...options }).statements.map(
    ({ quote, verdict, fact }) => `${quote}: ${verdict}${fact === null ? '' : ` ${fact}`}`,
  );
