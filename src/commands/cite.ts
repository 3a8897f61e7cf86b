import {
  type Citation,
  citeAsBibtex,
  citeAsCsl,
  citeAsMarkdown,
  citeAsRis,
  citeAsText,
} from '../formats/citation.ts';
import { factsOf } from '../lookup/catalogue.ts';
import type { Language, Text } from '../model/text.ts';
import { citationOf } from '../sections/citation.ts';
import { ifAny } from '../sections/example-ids.ts';
import type { Examples } from '../sections/section.ts';
import { sanitise } from '../terminal/sanitise.ts';
import type { Answer, Context, Sample } from './command.ts';
import { followId } from './ids.ts';
import type { CitationFormat } from './options.ts';
import { unknownId } from './unknown-id.ts';

export const about: Text = {
  en: 'Citations of facts and sources',
  zh: '事实或来源的引文格式',
};

export const examples: Examples = ({ figure, source, otherSource }) => [
  ...ifAny(figure, (id) => ({
    line: `wujin cite ${id}`,
    about: { en: 'a line to paste into an article', zh: '可粘贴到文章中的一行' },
  })),
  ...ifAny(source, (id) => ({
    line: `wujin cite ${id} --format bibtex`,
    about: { en: 'a source, for LaTeX', zh: '某来源，用于 LaTeX' },
  })),
  ...ifAny(otherSource, (id) => ({
    line: `wujin cite ${[source, id].filter((each) => each !== null).join(' ')} --json`,
    about: { en: 'CSL-JSON for a reference manager', zh: '供文献管理软件使用的 CSL-JSON' },
  })),
];

export const sample: Sample = ({ otherSource }) => (otherSource === null ? null : [otherSource]);

/** Each citation by itself, with what stands between two of them. */
const writers: Readonly<
  Record<Exclude<CitationFormat, 'csl-json'>, (citation: Citation, language: Language) => string>
> = {
  text: citeAsText,
  markdown: citeAsMarkdown,
  bibtex: citeAsBibtex,
  ris: citeAsRis,
};

export async function run({ operands, settings, wording, catalogue }: Context): Promise<Answer> {
  const all = await catalogue();
  const { dataset } = all;
  const remarks: string[] = [];
  const citations: Citation[] = [];
  for (const operand of operands) {
    const { id, remarks: renamed } = followId(dataset, operand, wording);
    const citation = citationOf(all, id, wording);
    if (!citation) {
      const ids = [...dataset.sources, ...factsOf(dataset)].map((each) => each.id);
      throw await unknownId(all, operand, ids, 'citable');
    }
    remarks.push(...renamed);
    citations.push(citation);
  }
  const format = settings.citation ?? 'text';
  if (format === 'csl-json') return { output: citeAsCsl(citations), remarks };
  const gap = format === 'bibtex' || format === 'ris' ? '\n' : '';
  const text = citations.map((each) => writers[format](each, wording.language)).join(gap);
  return { output: sanitise(text), remarks };
}
