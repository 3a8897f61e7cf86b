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
import type { Example } from '../sections/section.ts';
import { sanitise } from '../terminal/sanitise.ts';
import type { Answer, Context, Sample } from './command.ts';
import { followId } from './ids.ts';
import type { CitationFormat } from './options.ts';
import { unknownId } from './unknown-id.ts';

export const about: Text = {
  en: 'Citations of facts and sources',
  zh: '事实或来源的引文格式',
};

export const examples: readonly Example[] = [
  {
    line: 'wujin cite listed-companies-2021',
    about: { en: 'a line to paste into an article', zh: '可粘贴到文章中的一行' },
  },
  {
    line: 'wujin cite wujin-gov-2026-01-27 --format bibtex',
    about: { en: 'a source, for LaTeX', zh: '某来源，用于 LaTeX' },
  },
  {
    line: 'wujin cite gdp-2021-wujin-with-cedz gdp-2023-wujin-with-cedz --json',
    about: { en: 'CSL-JSON for a reference manager', zh: '供文献管理软件使用的 CSL-JSON' },
  },
];

export const sample: Sample = {
  line: 'wujin cite wujin-gov-2026-01-27',
  output: {
    en: [
      "武进区人民政府 [Wujin District People's Government]: “2026年武进区政府工作报告” [Wujin District Government Work Report 2026], 2026-01-27, https://www.wj.gov.cn/html/czwj/2026/DNKLPPJP_0127/78709.html, accessed 2026-11-22.",
    ].join('\n'),
    zh: [
      '武进区人民政府：《2026年武进区政府工作报告》，2026-01-27，https://www.wj.gov.cn/html/czwj/2026/DNKLPPJP_0127/78709.html，查阅于 2026-11-22。',
    ].join('\n'),
  },
};

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
