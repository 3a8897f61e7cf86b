import { citeAsBibtex, citeAsText } from '../../formats/citation.ts';
import { h } from '../../formats/markup/element.ts';
import { type DataText, same } from '../../model/text.ts';
import { citationOf } from '../../sections/citation.ts';
import { entryDetails } from '../fact.ts';
import type { Page } from '../model.ts';
import { words } from '../words.ts';
import { toElement } from './nodes.ts';
import { addressOfEntry } from './state.ts';

/** Completes the details of an entry when they are opened: their content, and what to copy. */
export function complete(page: Page, details: HTMLDetailsElement): void {
  const body = details.querySelector<HTMLElement>(':scope > div');
  if (!body || body.querySelector('.tools')) return;
  const { id } = body;
  const filled = toElement(entryDetails(page, id, shownBeside(details), true));
  filled.append(tools(page, id));
  body.replaceWith(filled);
}

/** The fields that the row shows already. */
function shownBeside(details: HTMLDetailsElement): readonly DataText[] {
  const headings = details.closest('table')?.querySelectorAll('thead th') ?? [];
  return [...headings].map((heading) => same(heading.textContent ?? ''));
}

function tools(page: Page, id: string): HTMLElement {
  const { language } = page.wording;
  const citation = citationOf(page.catalogue, id, page.wording);
  const text = citation ? citeAsText(citation, language).trim() : '';
  const choices = [
    ...(citation
      ? [
          { label: words.copyCitation[language], text: () => text },
          { label: words.copyBibtex[language], text: () => citeAsBibtex(citation) },
        ]
      : []),
    { label: words.copyLink[language], text: () => addressOfEntry(id) },
  ];
  const shown = toElement(h('pre', { tabindex: -1 }, text));
  const told = toElement(h('span', { role: 'status' }));
  const buttons = choices.map(({ label, text }) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = label;
    button.addEventListener('click', async () => {
      const wanted = text();
      const isCopied = await copy(wanted);
      told.textContent = isCopied ? words.copied[language] : words.notCopied[language];
      if (isCopied) return;
      shown.textContent = wanted;
      shown.hidden = false;
      getSelection()?.selectAllChildren(shown);
    });
    return button;
  });
  const element = toElement(h('div', { class: 'tools' }));
  shown.hidden = text === '';
  element.append(...buttons, told, shown);
  return element;
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
