import { citeAsCsl } from '../formats/citation.ts';
import { type CitationFormat, citationFormats } from '../formats/citation-formats.ts';
import type { Catalogue } from '../lookup/catalogue.ts';
import { Problem } from '../model/problem.ts';
import { type Text, textIn } from '../model/text.ts';
import { citableIds, citationsOf, disputedValues } from '../sections/citation.ts';
import { ifAny } from '../sections/example-ids.ts';
import type { Examples } from '../sections/section.ts';
import type { Answer, Context, Sample } from './command.ts';
import { followId } from './ids.ts';
import { unknownId } from './unknown-id.ts';

export const about: Text = {
  en: 'Citations of facts, sources and terms',
  zh: '事实、来源或术语的引文格式',
};

export const examples: Examples = ({ figure, disputed, source, otherSource }) => [
  ...ifAny(figure, (id) => ({
    line: `wujin cite ${id}`,
    about: { en: 'a line to paste into an article', zh: '可粘贴到文章中的一行' },
  })),
  ...ifAny(source, (id) => ({
    line: `wujin cite ${id} --format apa`,
    about: { en: 'a source, for a list of references', zh: '某来源，用于参考文献表' },
  })),
  ...ifAny(disputed, (id) => ({
    line: `wujin cite ${id} --all`,
    about: { en: 'every source of a disputed fact', zh: '有争议的事实的全部来源' },
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

export async function run(context: Context): Promise<Answer> {
  const { operands, settings, wording, width } = context;
  const catalogue = await context.catalogue();
  const citable = citableIds(catalogue);
  const known = new Set(citable);
  const remarks: string[] = [];
  const ids: string[] = [];
  for (const operand of operands) {
    const { id, remarks: renamed } = followId(catalogue.dataset, operand, wording);
    if (!known.has(id)) {
      // What cannot be cited itself may have facts that can.
      const suggestions = catalogue.factsAbout
        .get(id)
        ?.slice(0, 3)
        .map((fact) => fact.id);
      if (!suggestions) throw await unknownId(catalogue, operand, citable, 'citable');
      throw new Problem('unknown-id', { kind: 'citable', id }, { suggestions });
    }
    remarks.push(...renamed);
    ids.push(id);
  }
  const { accessedAs } = catalogue.dataset;
  if (accessedAs) remarks.push(textIn(accessedAs, wording));
  const name = settings.citation ?? 'text';
  const claims = settings.all ? 'all' : 'preferred';
  if (name === 'csl-json') {
    return { output: citeAsCsl(citationsOf(catalogue, ids, wording, claims)), remarks };
  }
  const format: CitationFormat = citationFormats[name];
  const { language } = format;
  const isStyle = language !== null;
  const own = isStyle ? { ...wording, language, dataLanguage: language } : wording;
  const written = citationsOf(catalogue, ids, own, claims).map((each) =>
    format.write(each, own.language),
  );
  // A reference list has no notes on a fact, but nobody should cite a disputed one unawares.
  if (isStyle) remarks.push(...disputesOf(catalogue, ids, context));
  if ((name === 'text' || isStyle) && width !== null) {
    const { hangingLines } = await import('../formats/hanging.ts');
    return { output: await hangingLines(written, width), remarks };
  }
  return { output: written.join(name === 'bibtex' || name === 'ris' ? '\n' : ''), remarks };
}

function disputesOf(
  catalogue: Catalogue,
  ids: readonly string[],
  { wording, settings }: Pick<Context, 'wording' | 'settings'>,
): readonly string[] {
  return [...new Set(ids)].flatMap((id) => {
    const values = disputedValues(catalogue, id, wording);
    if (values === null) return [];
    const { language } = wording;
    const said = {
      en: `${id} is disputed: other sources say ${values}.`,
      zh: `${id} 有争议：其他来源作${values}。`,
    };
    const more = { en: ' Add --all to cite them too.', zh: '加 --all 可一并引用。' };
    return [said[language] + (settings.all ? '' : more[language])];
  });
}
