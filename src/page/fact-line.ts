import { type Child, h } from '../formats/markup/element.ts';
import { assessFact, entry } from '../lookup/catalogue.ts';
import { subjectOf } from '../lookup/subject.ts';
import { textIn } from '../model/text.ts';
import type { Claim } from '../model/types.ts';
import { claimValue, contextWords, evidenceWords } from '../sections/claims.ts';
import { cellNodes } from './cells.ts';
import type { Page } from './model.ts';

/** A fact in a line, as a link to it: which one it is, its value, its evidence. */
export function factLine(
  { catalogue, wording }: Page,
  id: string,
  isNamed: boolean,
): readonly Child[] {
  const fact = entry(catalogue.facts, id);
  const subject = subjectOf(catalogue, fact);
  const { claim } = assessFact<Claim>(fact, catalogue.sources).preferred;
  const context = contextWords(catalogue, fact, subject, wording);
  const name = isNamed ? textIn(subject.label, wording) : '';
  return [
    h('a', { href: `#${id}` }, [name, context].filter((part) => part !== '').join(' · ')),
    ' ',
    h('strong', {}, claimValue({ claim, unit: subject.unit }, wording)),
    ' ',
    cellNodes(evidenceWords(catalogue, fact, wording)),
  ];
}
