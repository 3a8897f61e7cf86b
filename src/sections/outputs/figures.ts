import * as v from 'valibot';
import { figureSchema, indicatorSchema } from '../../model/schema.ts';
import { figureClaim } from '../../model/schema-claims.ts';
import { about, oneOf } from '../../model/schema-fields.ts';
import { keysOf, outcomeReasons, outcomes } from '../../model/vocabulary.ts';
import { contrary, evidence, label, sources, value, weighed } from './fields.ts';

export const figure = figureSchema.entries;
const figureKeys = {
  id: figure.id,
  indicator: figure.indicator,
  label,
  topic: indicatorSchema.entries.topic.wrapped,
  area: figure.area,
  period: figure.period,
  kind: figure.kind,
  value,
  bound: figureClaim.entries.bound,
  unit: indicatorSchema.entries.unit,
  ...weighed,
};
export const figureRow = v.strictObject({ ...figureKeys, contrary });

const decidedBy = v.strictObject({
  id: figure.id,
  value,
  bound: figureClaim.entries.bound,
  period: figure.period,
  area: figure.area,
  contrary,
});
export const targetRow = v.strictObject({
  ...figureKeys,
  outcome: oneOf(outcomes, 'Whether the target was met'),
  actual: about(v.nullable(decidedBy), 'The actual figure that decides it; null if there is none.'),
  contrary,
  reason: about(
    v.nullable(v.picklist(keysOf(outcomeReasons))),
    'Why a figure of another area decides (`part`, `whole`), or why none does (`disputed`); else null.',
  ),
});

export const pointKeys = {
  period: figure.period,
  area: figure.area,
  kind: figure.kind,
};
export const change = about(
  v.nullable(v.number()),
  'Change from the year before; null if the years cannot be compared.',
);
/** A point of an indicator. */
export const valuePoint = v.strictObject({
  id: figure.id,
  ...pointKeys,
  value,
  bound: figureClaim.entries.bound,
  evidence,
  change,
  sources,
  contrary,
  growth: about(
    v.nullable(v.number()),
    'Growth in percent per year, computed from the last exact figure of the same area before it.',
  ),
  since: about(v.nullable(figure.period), 'The year of that earlier figure.'),
});
