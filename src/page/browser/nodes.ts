import { cleanText } from '../../formats/markup/clean.ts';
import {
  type Child,
  type Element as Tree,
  writtenAttributes,
} from '../../formats/markup/element.ts';

const svg: ReadonlySet<string> = new Set('svg g path line circle rect text title desc'.split(' '));

const svgSpace = 'http://www.w3.org/2000/svg';

/** A tree as nodes of the document. Text stays text. */
export function toNodes(child: Child): readonly Node[] {
  if (child === null) return [];
  if (typeof child === 'string') return [document.createTextNode(cleanText(child))];
  if (!('tag' in child)) return child.flatMap(toNodes);
  return [
    svg.has(child.tag)
      ? filled(document.createElementNS(svgSpace, child.tag), child)
      : toElement(child),
  ];
}

/** The element of a tree, which is none of a chart. */
export function toElement(tree: Tree): HTMLElement {
  return filled(document.createElement(tree.tag), tree);
}

function filled<E extends Element>(element: E, tree: Tree): E {
  for (const [name, value] of writtenAttributes(tree)) element.setAttribute(name, value);
  element.append(...tree.children.flatMap(toNodes));
  return element;
}
