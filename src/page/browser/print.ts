import type { Page } from '../model.ts';
import type { TableView } from './table-view.ts';
import { complete } from './tools.ts';

/** Prints what the filters show, as tables or with every claim. */
export function connectPrint(viewsOf: () => readonly TableView[], page: Page): void {
  const print = (what: 'list' | 'full') => () => {
    document.documentElement.dataset['print'] = what;
    window.print();
  };
  document.getElementById('_print-list')?.addEventListener('click', print('list'));
  document.getElementById('_print-full')?.addEventListener('click', print('full'));
  const opened: HTMLDetailsElement[] = [];
  window.onbeforeprint = () => {
    if (document.documentElement.dataset['print'] === 'list') return;
    for (const view of viewsOf()) view.showAll();
    const closed = 'tbody:not([hidden]) details:not([open])';
    for (const details of document.querySelectorAll<HTMLDetailsElement>(closed)) {
      complete(page, details);
      details.open = true;
      opened.push(details);
    }
  };
  window.onafterprint = () => {
    for (const details of opened.splice(0)) details.open = false;
    delete document.documentElement.dataset['print'];
  };
}
