import { dataset } from '../../data/dataset.ts';
import type { Format } from '../../src/commands/options.ts';
import { render } from '../../src/commands/render.ts';
import type { Wording } from '../../src/formats/column.ts';
import { type Catalogue, catalogue } from '../../src/lookup/catalogue.ts';
import type { Query } from '../../src/lookup/query.ts';
import type { Section, View } from '../../src/sections/section.ts';
import { inTurn } from '../../src/terminal/chunks.ts';
import { painter } from '../../src/terminal/paint.ts';

/** The bundled facts, ready for look-ups. */
export const facts: Catalogue = catalogue(dataset);

export const english: Wording = { language: 'en', ascii: false };
export const chinese: Wording = { language: 'zh', ascii: false };
export const ascii: Wording = { language: 'en', ascii: true };

/** A question that narrows nothing. */
export const nothingAsked: Query = {
  words: [],
  year: null,
  area: null,
  topic: null,
  source: null,
  evidence: null,
  all: false,
};

type Question = Partial<Query> & Partial<View> & { readonly from?: Catalogue };

function split({ from = facts, sort = null, limit = null, ...asked }: Question) {
  return { from, view: { sort, limit }, query: { ...nothingAsked, ...asked } };
}

/** What a section answers: the ids it shows, and what it says about the rest. */
export function ask(section: Section, question: Question = {}) {
  const { from, query, view } = split(question);
  return section.select(from, query, view, ({ ids, matching, isReduced, isLimited, table }) => ({
    ids,
    matching,
    isReduced,
    isLimited,
    grouped: table.group !== undefined,
  }));
}

type Look = {
  readonly format?: Format;
  readonly width?: number | null;
  readonly wording?: Wording;
  readonly fields?: readonly string[];
  readonly colour?: boolean;
};

/** The answer of a section as text, by the same path as on the command line. */
export async function print(
  section: Section,
  look: Look,
  question: Question = {},
): Promise<string> {
  const { from, query, view } = split(question);
  const { format = 'table', width = null, wording = english, fields = null, colour = false } = look;
  const pieces = await section.select(from, query, view, ({ table }) =>
    render(table, {
      format,
      width,
      wording,
      fields,
      languages: async () => from.dataset.languages,
      paint: async () => painter(colour),
    }),
  );
  return [...inTurn(pieces)].join('');
}
