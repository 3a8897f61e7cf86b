import { cleanText, safeAddress } from './clean.ts';

/**
 * Small trees of elements with two outputs: text in Node, nodes in the browser (browser/nodes.ts). A template
 * exists once. Only known elements and attributes are accepted, so nothing from data can run or style itself.
 */

const tags = [
  ...'a article b bdi body br button caption code dd details div dl dt em fieldset figcaption figure footer h1'.split(
    ' ',
  ),
  ...'h2 h3 h4 header input label legend li main mark nav noscript ol option p pre q search section select'.split(
    ' ',
  ),
  ...'small span strong summary table tbody td textarea th thead time tr ul'.split(' '),
  ...'svg g path line circle rect text title desc'.split(' '),
] as const;

const attributes = [
  ...'class dir for hidden href id lang name open placeholder rel role rows scope spellcheck tabindex'.split(
    ' ',
  ),
  ...'autocomplete colspan datetime disabled maxlength selected type value'.split(' '),
  ...'cx cy d focusable height r text-anchor transform viewBox width x x1 x2 y y1 y2'.split(' '),
] as const;

/** Elements without an end tag. */
const empty: ReadonlySet<string> = new Set(['br', 'input']);
const isKnownTag: ReadonlySet<string> = new Set(tags);
const isKnownAttribute: ReadonlySet<string> = new Set(attributes);
/** Their value is one word of ours or an id. */
const prefixed = /^(?:aria|data)-[a-z-]+$/;

export type Attributes = { readonly [name: string]: string | number | boolean | null };
export type Element = {
  readonly tag: string;
  readonly attributes: Attributes;
  readonly children: readonly Child[];
};
export type Child = string | Element | null | readonly Child[];

/** An element. Attributes that are null or false are left out, `true` gives one without a value. */
export function h(
  tag: string,
  attributes: Attributes = {},
  ...children: readonly Child[]
): Element {
  return { tag, attributes, children };
}

/** The attributes that are written, with safe values. Throws on a name that is not known: that is a fault of ours. */
export function writtenAttributes({
  tag,
  attributes,
}: Element): readonly (readonly [string, string])[] {
  if (!isKnownTag.has(tag)) throw new Error(`no element ${tag}`);
  return Object.entries(attributes).flatMap(([name, value]) => {
    if (value === null || value === false) return [];
    if (!isKnownAttribute.has(name) && !prefixed.test(name))
      throw new Error(`no attribute ${name}`);
    const text = value === true ? '' : cleanText(String(value));
    const safe = name === 'href' ? safeAddress(text) : text;
    return safe === null ? [] : [[name, safe] as const];
  });
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text for an element or an attribute. */
export function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}

/** Elements whose end HTML can do without, since they are inside nothing that could go on. */
const unended: ReadonlySet<string> = new Set('dd dt li option tbody td th thead tr'.split(' '));

/** A tree as HTML, as short as HTML allows: a page repeats the same few elements thousands of times. */
export function toHtml(child: Child): string {
  if (child === null) return '';
  if (typeof child === 'string') return escapeHtml(cleanText(child));
  if (!('tag' in child)) return child.map(toHtml).join('');
  const { tag } = child;
  const start = `<${tag}${writtenAttributes(child).map(attribute).join('')}>`;
  if (empty.has(tag)) return start;
  return `${start}${child.children.map(toHtml).join('')}${unended.has(tag) ? '' : `</${tag}>`}`;
}

function attribute([name, value]: readonly [string, string]): string {
  if (value === '') return ` ${name}`;
  return /^[\w-]+$/.test(value) ? ` ${name}=${value}` : ` ${name}="${escapeHtml(value)}"`;
}

/** A tree as XML. */
export function toXml(child: Child): string {
  if (child === null) return '';
  if (typeof child === 'string') return escapeHtml(cleanText(child));
  if (!('tag' in child)) return child.map(toXml).join('');
  const written = writtenAttributes(child).map(
    ([name, value]) => ` ${name}="${escapeHtml(value)}"`,
  );
  const start = `<${child.tag}${written.join('')}`;
  const inside = child.children.map(toXml).join('');
  return inside === '' ? `${start}/>` : `${start}>${inside}</${child.tag}>`;
}
