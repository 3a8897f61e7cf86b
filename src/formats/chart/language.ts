import type { Reader } from '../../model/text.ts';
import type { Child, Element } from '../markup/element.ts';

/** A chart without the texts of other languages. */
export function inLanguage(chart: Element, reader: Reader): Element {
  const wanted = reader.dataLanguage ?? reader.language;
  const kept = (child: Child): readonly Child[] => {
    if (child === null || typeof child === 'string') return [child];
    if (!('tag' in child)) return child.flatMap(kept);
    const { lang } = child.attributes;
    if (lang !== undefined && lang !== wanted) return [];
    return [{ ...child, children: child.children.flatMap(kept) }];
  };
  return { ...chart, children: chart.children.flatMap(kept) };
}
