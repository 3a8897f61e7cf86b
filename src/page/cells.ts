import { type Cell, type Span, spansOf, withoutHolds } from '../formats/column.ts';
import { safeAddress } from '../formats/markup/clean.ts';
import { type Child, h } from '../formats/markup/element.ts';

/** A cell as elements: tones become classes, line breaks stay, addresses become links. */
export function cellNodes(cell: Cell): readonly Child[] {
  return spansOf(cell).map(spanNode);
}

function spanNode({ text: held, tone, address }: Span): Child {
  const text = withoutHolds(held);
  if (text === '\n') return h('br');
  if (address !== undefined) return link(address, text);
  return tone ? h('span', { class: tone }, text) : text;
}

/** A link to a page of the web; its text alone where the address may not be linked. */
export function link(address: string, text: string): Child {
  if (safeAddress(address) === null) return text;
  return h('a', { href: address }, text);
}

/** With a capital, as headings begin. */
export function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
