import { type CitationFormat, citationFormats } from '../../formats/citation-formats.ts';
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
  const citedAs = (format: CitationFormat) => {
    const own = format.language;
    const wording = own ? { ...page.wording, language: own, dataLanguage: own } : page.wording;
    const citation = citationOf(page.catalogue, id, wording);
    return citation ? format.write(citation, wording.language).trim() : '';
  };
  const text = citedAs(citationFormats.text);
  const choices = [
    ...(text === ''
      ? []
      : styles.map(({ format, name }) => ({
          label: name ?? words.copyCitation[language],
          text: () => citedAs(format),
        }))),
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

/** The plain citation first, then the styles by their names. */
const styles: readonly { readonly format: CitationFormat; readonly name: string | null }[] = [
  { format: citationFormats.text, name: null },
  { format: citationFormats.apa, name: 'APA' },
  { format: citationFormats.mla, name: 'MLA' },
  { format: citationFormats.chicago, name: 'Chicago' },
  { format: citationFormats.gbt7714, name: 'GB/T 7714' },
  { format: citationFormats.bibtex, name: 'BibTeX' },
  { format: citationFormats.ris, name: 'RIS' },
];

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
