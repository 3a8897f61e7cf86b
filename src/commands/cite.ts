import {
  type Citation,
  citeAsBibtex,
  citeAsCsl,
  citeAsMarkdown,
  citeAsRis,
  citeAsText,
} from '../formats/citation.ts';
import type { Language, Text } from '../model/text.ts';
import { citationsOf } from '../sections/citation.ts';
import type { Example } from '../sections/section.ts';
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
      "武进区人民政府 [Wujin District People's Government]:",
      '“2026年武进区政府工作报告” [Wujin District Government Work',
      'Report 2026], 2026-01-27,',
      'https://www.wj.gov.cn/html/czwj/2026/DNKLPPJP_0127/78709.html,',
      'accessed 2026-11-22.',
    ].join('\n'),
    zh: [
      '武进区人民政府：《2026年武进区政府工作报告》，2026-01-27，',
      'https://www.wj.gov.cn/html/czwj/2026/DNKLPPJP_0127/78709.html，',
      '查阅于 2026-11-22。',
    ].join('\n'),
  },
};

type Writer = (citation: Citation, language: Language) => string;

/** Formats that write one citation after another. */
const writers: Readonly<Record<Exclude<CitationFormat, 'csl-json'>, Writer>> = {
  text: citeAsText,
  markdown: citeAsMarkdown,
  bibtex: citeAsBibtex,
  ris: citeAsRis,
};

export async function run(context: Context): Promise<Answer> {
  const { operands, settings, wording, width } = context;
  const catalogue = await context.catalogue();
  const { dataset, facts, sources } = catalogue;
  const remarks: string[] = [];
  const ids: string[] = [];
  for (const operand of operands) {
    const { id, remarks: renamed } = followId(dataset, operand, wording);
    if (!sources.has(id) && !facts.has(id)) {
      throw await unknownId(catalogue, operand, [...sources.keys(), ...facts.keys()], 'citable');
    }
    remarks.push(...renamed);
    ids.push(id);
  }
  const citations = citationsOf(catalogue, ids, wording);
  const format = settings.citation ?? 'text';
  if (format === 'csl-json') return { output: citeAsCsl(citations), remarks };
  const written = citations.map((each) => writers[format](each, wording.language));
  if (format === 'text' && width !== null) {
    return { output: await wrapped(written, width), remarks };
  }
  return { output: written.join(format === 'bibtex' || format === 'ris' ? '\n' : ''), remarks };
}

/** An address with the punctuation that follows it. */
const address = /(https?:\/\/[!-~]+[，。]?)/;

/**
 * Breaks citations between words to fit a terminal, with an empty line between two of them. An address
 * stays on one line, so that it can still be opened.
 */
async function wrapped(citations: readonly string[], width: number): Promise<string> {
  const { wrap } = await import('../formats/layout.ts');
  const { displayWidth, loadUnicodeFor } = await import('../terminal/width.ts');
  await loadUnicodeFor(citations);
  const linesOf = (citation: string): readonly string[] => {
    const lines: string[] = [];
    let text = '';
    const endText = () => {
      if (text.trim() !== '') lines.push(...wrap(text.trim(), width));
      text = '';
    };
    for (const [i, part] of citation.split(address).entries()) {
      // split() returns text and addresses in turn.
      if (i % 2 === 0 || displayWidth(part) <= width) text += part;
      else {
        endText();
        lines.push(part);
      }
    }
    endText();
    return lines;
  };
  return citations
    .map((citation) =>
      linesOf(citation)
        .map((line) => `${line}\n`)
        .join(''),
    )
    .join('\n');
}
