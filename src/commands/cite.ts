import {
  type Citation,
  citeAsBibtex,
  citeAsCsl,
  citeAsMarkdown,
  citeAsRis,
  citeAsText,
} from '../formats/citation.ts';
import { type CitationStyle, citationStyles } from '../formats/citation-styles.ts';
import type { Catalogue } from '../lookup/catalogue.ts';
import type { Language, Text } from '../model/text.ts';
import { citableIds, citationsOf, disputedValues } from '../sections/citation.ts';
import { ifAny } from '../sections/example-ids.ts';
import type { Examples } from '../sections/section.ts';
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

type Writer = (citation: Citation, language: Language) => string;

/** Formats that write one citation after another. */
const writers: Readonly<Record<Exclude<CitationFormat, 'csl-json'>, Writer>> = {
  text: citeAsText,
  markdown: citeAsMarkdown,
  bibtex: citeAsBibtex,
  ris: citeAsRis,
  apa: citationStyles.apa.write,
  mla: citationStyles.mla.write,
  chicago: citationStyles.chicago.write,
  gbt7714: citationStyles.gbt7714.write,
};

export async function run(context: Context): Promise<Answer> {
  const { operands, settings, wording, width } = context;
  const catalogue = await context.catalogue();
  const citable = citableIds(catalogue);
  const known = new Set(citable);
  const remarks: string[] = [];
  const ids: string[] = [];
  for (const operand of operands) {
    const { id, remarks: renamed } = followId(catalogue.dataset, operand, wording);
    if (!known.has(id)) throw await unknownId(catalogue, operand, citable, 'citable');
    remarks.push(...renamed);
    ids.push(id);
  }
  const format = settings.citation ?? 'text';
  const style = styleOf(format);
  const citations = citationsOf(
    catalogue,
    ids,
    style === null
      ? wording
      : { ...wording, language: style.language, dataLanguage: style.language },
    settings.all ? 'all' : 'preferred',
  );
  if (format === 'csl-json') return { output: citeAsCsl(citations), remarks };
  const written = citations.map((each) => writers[format](each, wording.language));
  // A reference list has no notes on a fact, but nobody should cite a disputed one unawares.
  if (style !== null) remarks.push(...disputesOf(catalogue, ids, context));
  if ((format === 'text' || style !== null) && width !== null) {
    const { hangingLines } = await import('../formats/hanging.ts');
    return { output: await hangingLines(written, width), remarks };
  }
  return { output: written.join(format === 'bibtex' || format === 'ris' ? '\n' : ''), remarks };
}

function styleOf(format: CitationFormat): CitationStyle | null {
  return Object.entries(citationStyles).find(([name]) => name === format)?.[1] ?? null;
}

function disputesOf(
  catalogue: Catalogue,
  ids: readonly string[],
  { wording, settings }: Pick<Context, 'wording' | 'settings'>,
): readonly string[] {
  return [...new Set(ids)].flatMap((id) => {
    const values = disputedValues(catalogue, id, wording);
    if (values === null) return [];
    const remark: Text = settings.all
      ? {
          en: `${id} is disputed: other sources say ${values}.`,
          zh: `${id} 有争议：其他来源作${values}。`,
        }
      : {
          en: `${id} is disputed: other sources say ${values}. Add --all to cite them too.`,
          zh: `${id} 有争议：其他来源作${values}。加 --all 可一并引用。`,
        };
    return [remark[wording.language]];
  });
}
