const { Segmenter } = Intl;

/**
 * Stands in for Intl.Segmenter in what is bundled: wrap-ansi makes one when it is loaded, which
 * takes as long as printing a table, and uses it only to break words that are too long for a line.
 */
export class LateSegmenter {
  #parameters;
  #segmenter;

  constructor(...parameters) {
    this.#parameters = parameters;
  }

  segment(text) {
    this.#segmenter ??= new Segmenter(...this.#parameters);
    return this.#segmenter.segment(text);
  }
}
