import type { Element } from '../formats/markup/element.ts';
import type { DataText } from '../model/text.ts';

/** A chart of the page: a drawing in all languages, and the facts in it. */
export type Chart = {
  /** The indicator or the list. */
  readonly of: string;
  readonly kind: 'series' | 'compared';
  readonly title: DataText;
  readonly sources: DataText;
  readonly facts: readonly string[];
  readonly drawing: Element;
};
