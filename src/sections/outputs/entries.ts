import * as v from 'valibot';
import {
  areaSchema,
  awardSchema,
  indicatorSchema,
  listSchema,
  placeSchema,
  policySchema,
  termSchema,
} from '../../model/schema.ts';
import { about } from '../../model/schema-fields.ts';
import { sourceSchema } from '../../model/schema-sources.ts';
import { count, list, noEvidence, note, orNull, sources, weighed } from './fields.ts';

const award = awardSchema.entries;
export const awardRow = v.strictObject({
  id: award.id,
  title: award.title,
  kind: award.kind,
  level: award.level,
  grantedBy: award.grantedBy,
  year: award.year,
  date: orNull(award.date),
  subject: award.subject,
  ...weighed,
});

const policy = policySchema.entries;
export const policyRow = v.strictObject({
  id: policy.id,
  title: policy.title,
  kind: policy.kind,
  issuer: policy.issuer,
  issued: policy.issued,
  span: orNull(policy.span),
  aim: policy.aim,
  ...weighed,
});

const place = placeSchema.entries;
export const placeRow = v.strictObject({
  id: place.id,
  name: place.name,
  kind: place.kind,
  area: place.area,
  opened: orNull(place.opened),
  about: place.about,
  ...weighed,
});

const term = termSchema.entries;
export const termRow = v.strictObject({
  id: term.id,
  term: term.term,
  abbreviation: orNull(term.abbreviation),
  definition: term.definition,
  grantedBy: orNull(term.grantedBy),
  thresholds: orNull(term.thresholds),
  since: orNull(term.since),
  sources: term.sources,
  note,
  evidence: about(v.picklist(['corroborated', 'single']), 'Evidence, if its sources agree.'),
});

export const source = sourceSchema.entries;
const sourceKeys = {
  id: source.id,
  origin: source.origin.wrapped,
  publisher: source.publisher,
  title: source.title,
  published: source.published.wrapped,
  url: source.url.wrapped,
  host: source.host.wrapped,
  grade: source.grade,
  copyOf: orNull(source.copyOf),
  language: source.language.wrapped,
  titleIsOurs: about(v.boolean(), 'Whether the source has no title and both titles are ours.'),
  note,
};
const partRead = orNull(source.partRead);
/** A source inside of a claim. */
export const sourceObject = v.strictObject({ ...sourceKeys, partRead });
export const sourceRow = v.strictObject({
  ...sourceKeys,
  claims: about(count, 'Number of facts with a claim from this source.'),
  evidence: noEvidence,
  sources,
  parts: orNull(source.parts),
  partRead,
});

const facts = list(v.string(), 'Ids of the facts about it.');
export const indicator = indicatorSchema.entries;
export const indicatorRow = v.strictObject({
  id: indicator.id,
  label: indicator.label,
  topic: indicator.topic.wrapped,
  unit: indicator.unit,
  definition: orNull(indicator.definition),
  term: orNull(indicator.term),
  evidence: noEvidence,
  sources,
  facts,
});
export const listRow = v.strictObject({
  id: listSchema.entries.id,
  label: listSchema.entries.label,
  publisher: listSchema.entries.publisher,
  term: orNull(listSchema.entries.term),
  evidence: noEvidence,
  sources,
  note,
  facts,
});
export const area = areaSchema.entries;
export const areaRow = v.strictObject({
  id: area.id,
  label: area.label,
  scope: area.scope.wrapped,
  code: orNull(area.code),
  coordinates: orNull(area.coordinates),
  evidence: noEvidence,
  sources,
  note,
  facts,
  within: orNull(area.within),
});
