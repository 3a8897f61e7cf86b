import { cleanText } from '../clean.ts';
import { type Child, type Element as Tree, writtenAttributes } from '../element.ts';

const svg: ReadonlySet<string> = new Set('svg g path line circle rect text title desc'.split(' '));

/** A tree as nodes of the document. Text stays text. */
export function toNodes(child: Child): readonly Node[] {
  if (child === null) return [];
  if (typeof child === 'string') return [document.createTextNode(cleanText(child))];
  return 'tag' in child ? [toElement(child)] : child.flatMap(toNodes);
}

export function toElement(tree: Tree): HTMLElement {
  const element = document.createElement(tree.tag);
  if (svg.has(tree.tag)) throw new Error('charts are drawn in the written page');
  for (const [name, value] of writtenAttributes(tree)) element.setAttribute(name, value);
  element.append(...tree.children.flatMap(toNodes));
  return element;
}
