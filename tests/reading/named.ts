import { dataset } from '../../data/dataset.ts';
import { type Catalogue, catalogue } from '../../src/lookup/catalogue.ts';
import type { Source } from '../../src/model/types.ts';
import { type Base, baseOf } from '../../src/reading/base.ts';
import { checkText } from '../../src/reading/check-text.ts';
import type { Statement } from '../../src/reading/statement.ts';

export const bundled: Catalogue = catalogue(dataset);
const bundledBase = baseOf(bundled);

const kinds = new Set<Statement['kind']>(['award', 'policy', 'place']);

type Asked = { readonly base?: Base; readonly area?: string; readonly as?: Source };

/** The statements about awards, policies and places that the check finds in a text. */
export function namedStatements(text: string, asked: Asked = {}): readonly Statement[] {
  const { base = bundledBase, area = null, as = null } = asked;
  const options = { format: 'markdown', area, date: null, as } as const;
  return checkText(text, base, options).statements.filter(({ kind }) => kinds.has(kind));
}

/** The same as words: the verdict and the id of the fact. */
export const saidOf = (text: string, asked?: Asked): readonly string[] =>
  namedStatements(text, asked).map(({ verdict, fact }) => `${verdict} ${fact}`);
