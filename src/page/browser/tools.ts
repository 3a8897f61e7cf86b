import { citeAsBibtex, citeAsText } from '../../formats/citation.ts';
import { citationOf } from '../../sections/citation.ts';
import { h } from '../element.ts';
import { entryDetails } from '../fact.ts';
import type { Page } from '../model.ts';
import { words } from '../words.ts';
import { toElement } from './nodes.ts';
import { addressOfEntry } from './state.ts';

/** Completes the details of an entry when they are opened: their content, and what to copy. */
export function complete(page: Page, details: HTMLDetailsElement): void {
  const id = details.dataset['of'];
  const body = details.querySelector<HTMLElement>('.body');
  if (id === undefined || !body || body.querySelector('.tools')) return;
  const filled = body.querySelector('dl') ? body : toElement(entryDetails(page, id));
  if (filled !== body) body.replaceWith(filled);
  filled.append(tools(page, id));
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
  const shown = toElement(h('pre', { dir: 'auto', tabindex: -1 }, text));
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
