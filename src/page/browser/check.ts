import { type Child, h } from '../../formats/markup/element.ts';
import { once } from '../../model/lazy.ts';
import { textIn } from '../../model/text.ts';
import { keysOf } from '../../model/vocabulary.ts';
import { type Base, baseOf } from '../../reading/base.ts';
import { type Checked, checkInSteps } from '../../reading/check-text.ts';
import { formatOf } from '../../reading/format.ts';
import { verdictWords } from '../../sections/check-words.ts';
import { choice } from '../choice.ts';
import { explanation, findingItems, markedParts, resultFrame } from '../findings.ts';
import type { Page } from '../model.ts';
import { words } from '../words.ts';
import { toElement, toNodes } from './nodes.ts';
import { nextFrame } from './state.ts';

/** Time that a part of the check may take, in milliseconds, before typing and scrolling get their turn. */
const turn = 40;

/** How many contradictions are explained without a click. */
const mostOpen = 10;

/** The box that checks a pasted text. The text is neither stored nor sent anywhere. */
export function checkBox(page: Page): HTMLElement {
  const { catalogue, wording } = page;
  const { language } = wording;
  const base = once<Base>(() => baseOf(catalogue));
  const box = toElement(
    h(
      'div',
      { class: 'check' },
      h('p', { id: '_check-hint', class: 'muted' }, words.checkHint[language]),
      h(
        'div',
        { class: 'ask' },
        h(
          'label',
          { for: '_check-text' },
          h('span', {}, words.checkLabel[language]),
          h('textarea', { id: '_check-text', rows: 5, 'aria-describedby': '_check-hint' }),
        ),
        choice('_check-area', words.checkArea[language], '', [
          ['', words.checkNone[language]],
          ...catalogue.dataset.areas.map(({ id, label }) => [id, textIn(label, wording)] as const),
        ]),
        h('button', { type: 'button', id: '_check-go' }, words.checkGo[language]),
      ),
      h('p', { role: 'status', id: '_check-status' }),
      h('div', { class: 'result' }),
    ),
  );
  const input = box.querySelector('textarea');
  const area = box.querySelector('select');
  const status = box.querySelector<HTMLElement>('[role=status]');
  const result = box.querySelector<HTMLElement>('.result');
  const button = box.querySelector('button');
  let run = 0;
  let explain: (details: HTMLDetailsElement) => void = () => {};

  async function check(): Promise<void> {
    if (!input || !area || !status || !result) return;
    const text = input.value;
    run += 1;
    const own = run;
    result.replaceChildren();
    status.textContent = text.trim() === '' ? words.checkEmpty[language] : words.checking[language];
    if (text.trim() === '') return;
    await nextFrame();
    const options = {
      format: formatOf(null, text),
      area: area.value === '' ? null : area.value,
      date: null,
      as: null,
    };
    const checked = await inTurns(checkInSteps(text, base(), options), () => own === run);
    if (checked === null) return;
    const { statements } = checked;
    status.textContent = summary(statements, page);
    const { known, unknown } = findingItems(page, statements);
    const frame = toElement(resultFrame(page, unknown.length));
    const [marked, list, rest] = frame.querySelectorAll('.text, .findings');
    explain = (details) => {
      const statement = statements[Number(details.dataset['finding'])];
      if (statement && details.children.length === 1) {
        details.append(toElement(explanation(page, base(), statement)));
      }
    };
    result.replaceChildren(frame);
    const isWanted = () => own === run;
    await appended(list, known.slice(0, mostOpen), isWanted);
    for (const details of frame.querySelectorAll<HTMLDetailsElement>('[data-finding]')) {
      const statement = statements[Number(details.dataset['finding'])];
      if (statement?.verdict === 'contradicted') details.open = true;
    }
    await appended(marked, markedParts(page, text, statements), isWanted);
    await appended(list, known.slice(mostOpen), isWanted);
    await appended(rest, unknown, isWanted);
  }

  button?.addEventListener('click', () => void check());
  result?.addEventListener(
    'toggle',
    ({ target }) => {
      if (target instanceof HTMLDetailsElement && target.open) explain(target);
    },
    true,
  );
  result?.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('.text a') : null;
    const finding = link && box.querySelector(link.getAttribute('href') ?? '');
    if (!finding) return;
    event.preventDefault();
    for (
      let each: Element | null = finding;
      each;
      each = each.parentElement?.closest('details') ?? null
    ) {
      if (each instanceof HTMLDetailsElement) each.open = true;
    }
    finding.querySelector('summary')?.focus();
    finding.scrollIntoView({ block: 'nearest' });
  });
  return box;
}

/** How many parts of a result are drawn before typing and scrolling get their turn. */
const portion = 150;

async function appended(
  target: Element | undefined,
  parts: readonly Child[],
  isWanted: () => boolean,
): Promise<void> {
  for (let i = 0; i < parts.length && isWanted(); i += portion) {
    target?.append(...parts.slice(i, i + portion).flatMap(toNodes));
    if (i + portion < parts.length) await nextFrame();
  }
}

/** Runs steps in turns with everything else; null if nobody wants the result any more. */
async function inTurns(
  steps: Generator<undefined, Checked>,
  isWanted: () => boolean,
): Promise<Checked | null> {
  let until = performance.now() + turn;
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    if (performance.now() < until) continue;
    await nextFrame();
    if (!isWanted()) return null;
    until = performance.now() + turn;
  }
}

function summary(statements: Checked['statements'], { wording: { language } }: Page): string {
  if (statements.length === 0) return words.checkNothing[language];
  const counts = keysOf(verdictWords).flatMap((verdict) => {
    const count = statements.filter((each) => each.verdict === verdict).length;
    if (count === 0) return [];
    const word = verdictWords[verdict][language];
    return [language === 'zh' ? `${word}${count}处` : `${count} ${word}`];
  });
  return language === 'zh'
    ? `共识别${statements.length}处：${counts.join('，')}。`
    : `${statements.length} statements: ${counts.join(', ')}.`;
}
