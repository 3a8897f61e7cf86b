/**
 * The last stage: what the directives of a text say about its statements. A pin names the fact of a number, an
 * `ignore` and `off` keep statements out of the result. What a directive does not reach is reported.
 */
import { type Catalogue, follow } from '../lookup/catalogue.ts';
import type { Quantity } from '../model/quantity.ts';
import type { Rank } from '../model/ranks.ts';
import type { Source } from '../model/types.ts';
import type { Base } from './base.ts';
import { type Directive, type DirectiveFinding, spansOff } from './directives.ts';
import type { Block, Span } from './document.ts';
import type { Extract } from './extract.ts';
import { areaGiven, whenGiven } from './given.ts';
import { isPinnable, judgePinned } from './pinned.ts';
import type { Ignored, Statement } from './statement.ts';

/** A statement with its number as it was read: a pin judges it again. */
export type Read = { readonly statement: Statement; readonly number: Quantity | Rank | null };

export type Obeyed = {
  readonly statements: readonly Statement[];
  readonly findings: readonly DirectiveFinding[];
};

export function obey(
  read: readonly Read[],
  source: string,
  { directives, frontMatter, findings: found, blocks }: Extract,
  base: Base,
  as: Source | null,
): Obeyed {
  const findings: DirectiveFinding[] = [...found];
  const report = ({ offset, length }: Span, fault: DirectiveFinding['fault']) =>
    findings.push({ offset, length, fault });
  const statements = read.map(({ statement }) => statement);
  const numbers = read.flatMap(({ statement, number }) => (number === null ? [] : [statement]));

  for (const directive of directives) {
    if (directive.kind !== 'fact') continue;
    const id = follow(base.catalogue.dataset, directive.id.toLowerCase());
    const fact = base.catalogue.facts.get(id);
    const target = targetOf(directive, numbers, source, blocks);
    const i = read.findIndex(({ statement }) => statement === target);
    const number = read[i]?.number ?? null;
    if (!fact) report(directive, { kind: 'unknown-id', of: 'fact', id: directive.id });
    else if (!isPinnable(fact)) report(directive, { kind: 'pin-without-value', id });
    else if (!target || number === null) report(directive, { kind: 'unused-pin', id });
    else {
      statements[i] = { ...target, ...judgePinned(number, target.quote, fact, base, as) };
      statements[i] = { ...statements[i], kind: 'indicator' in fact ? 'figure' : 'ranking' };
    }
  }

  const off = frontMatter.off
    ? [{ offset: 0, length: source.length }]
    : spansOff(directives, source.length);
  for (const [i, each] of statements.entries()) {
    const isOff = off.some(
      ({ offset, length }) => offset <= each.offset && each.offset < offset + length,
    );
    if (isOff) statements[i] = ignored(each, { by: 'off', reason: null });
  }
  for (const directive of directives) {
    if (directive.kind !== 'ignore') continue;
    const target = targetOf(directive, statements, source, blocks);
    const i = target ? statements.indexOf(target) : -1;
    // A confirmed statement needs no comment that hides it: the comment has had its day.
    if (!target || target.verdict === 'confirmed') report(directive, { kind: 'unused-ignore' });
    if (target) statements[i] = ignored(target, { by: 'ignore', reason: directive.reason });
  }
  for (const each of wrongContexts(directives, base.catalogue)) findings.push(each);
  const { area, period } = frontMatter;
  if (area && areaGiven(area.text, base.catalogue) === null) {
    report(area, { kind: 'unknown-front-area', text: area.text });
  }
  if (period && whenGiven(period.text, 'front-matter') === null) {
    report(period, { kind: 'unknown-period', text: period.text });
  }
  return { statements, findings: findings.sort((a, b) => a.offset - b.offset) };
}

const ignored = (statement: Statement, how: Ignored): Statement => ({ ...statement, ignored: how });

function wrongContexts(
  directives: readonly Directive[],
  catalogue: Catalogue,
): readonly DirectiveFinding[] {
  return directives.flatMap((directive): readonly DirectiveFinding[] => {
    if (directive.kind !== 'context') return [];
    const { offset, length, area, period } = directive;
    const found: DirectiveFinding[] = [];
    if (area !== null && areaGiven(area, catalogue) === null) {
      found.push({ offset, length, fault: { kind: 'unknown-id', of: 'area', id: area } });
    }
    if (period !== null && whenGiven(period, 'directive') === null) {
      found.push({ offset, length, fault: { kind: 'unknown-period', text: period } });
    }
    return found;
  });
}

/** What may be between a directive and the number that it touches: spaces, emphasis, brackets, other comments. */
const touching = /^(?:[\s*_~`("'“（[]|<!--[\s\S]*?-->|<\/?[a-z][^>]*>)*$/i;

/**
 * The statement that a directive is for: the one that it touches, else the one before it on its line, else the
 * next one in the block that it is in or before.
 */
function targetOf(
  { offset, length }: Span,
  statements: readonly Statement[],
  source: string,
  blocks: readonly Block[],
): Statement | null {
  const end = offset + length;
  const before = statements.findLast((each) => each.offset + each.length <= offset) ?? null;
  const after = statements.find((each) => each.offset >= end) ?? null;
  const behind = before && source.slice(before.offset + before.length, offset);
  const isOnLine = behind !== null && !/[\r\n]/.test(behind);
  if (isOnLine && touching.test(behind)) return before;
  if (after && touching.test(source.slice(end, after.offset))) return after;
  if (isOnLine) return before;
  const last = blocks.find(({ at }) => (at[at.length - 1] ?? 0) >= end)?.at.at(-1) ?? 0;
  return after && after.offset <= last ? after : null;
}
