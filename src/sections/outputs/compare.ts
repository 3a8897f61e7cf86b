import * as v from 'valibot';
import { figureSchema, indicatorSchema } from '../../model/schema.ts';
import { figureClaim } from '../../model/schema-claims.ts';
import { about, words } from '../../model/schema-fields.ts';
import { contrary, evidence, label, list, sources, value } from './fields.ts';
import { figureRow } from './figures.ts';
import { rankingRow } from './rankings.ts';

const figure = figureSchema.entries;
const comparedYear = about(
  v.pipe(v.number(), v.integer()),
  'The year of the comparison. A row or value with another period is not of that year.',
);

/** An area in the comparison of one indicator. */
export const comparedFigure = v.strictObject({
  ...figureRow.entries,
  ratio: about(
    v.nullable(v.number()),
    'The value divided by that of the main area in the same period; null unless both are exact.',
  ),
  reference: about(
    v.nullable(words),
    'The id of the figure of the main area that the ratio is to.',
  ),
  comparedYear,
});

/** An area in a list. */
export const comparedRank = v.strictObject({ ...rankingRow.entries, comparedYear });

/** A figure of one area and one indicator. */
export const comparedValue = v.strictObject({
  indicator: figure.indicator,
  area: figure.area,
  id: figure.id,
  period: figure.period,
  kind: figure.kind,
  value,
  bound: figureClaim.entries.bound,
  unit: indicatorSchema.entries.unit,
  evidence,
  sources,
  contrary,
});

/** A number that no source states. */
export const computedValue = v.strictObject({
  id: about(words, 'The indicators it is computed of.', 'gdp/residents'),
  label,
  measure: about(
    v.picklist(['share', 'quotient']),
    'A share in percent, or one value divided by the other.',
  ),
  period: figure.period,
  value: about(v.number(), 'With no more digits than the less exact of the two figures.'),
  unit: about(words, 'Percent, or the two units.', 'CNY/people'),
  inputs: list(figure.id, 'The ids of the two figures.'),
});

/** One area with several indicators, or one indicator with several areas. */
export const comparedRow = v.strictObject({
  id: about(words, 'The id of the area or the indicator of the row.'),
  label,
  comparedYear,
  values: list(comparedValue, 'The figures, in the order of the columns.'),
  computed: list(computedValue, 'Shares and quotients, from exact figures of one period.'),
  evidence: about(evidence, 'The weakest evidence of the values.'),
  sources,
});
