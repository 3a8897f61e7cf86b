import type { Dataset, Unit } from '../src/model/types.ts';

/** The words of the fact base: units, topics, kinds, levels, languages of sources. */

const count = <const Id extends string>(
  id: Id,
  en: string,
  zh: string,
  measureWord: string,
  max: number,
) => ({
  id,
  label: { en, zh },
  measureWord,
  whole: true as const,
  max,
});

/** The largest values are not limits of nature: beyond them a value is a typing error. */
export const units = [
  {
    id: 'CNY',
    label: { en: 'yuan', zh: '元' },
    sign: { en: 'CNY', zh: '元' },
    currency: true,
    whole: true,
    max: 2e13,
  },
  {
    id: 'USD',
    label: { en: 'US dollars', zh: '美元' },
    sign: { en: 'USD', zh: '美元' },
    currency: true,
    whole: true,
    max: 1e12,
  },
  { id: 'percent', label: { en: 'percent', zh: '百分比' }, sign: { en: '%', zh: '%' } },
  {
    id: 'm2',
    label: { en: 'square metres', zh: '平方米' },
    sign: { en: 'm²', zh: '平方米' },
    whole: true,
    max: 1e8,
  },
  {
    id: 'km2',
    label: { en: 'square kilometres', zh: '平方公里' },
    sign: { en: 'km²', zh: '平方公里' },
    max: 2e5,
  },
  count('people', 'people', '人', '人', 1e8),
  count('enterprises', 'enterprises', '家企业', '家', 1e6),
  count('companies', 'companies', '家公司', '家', 1e5),
  count('entities', 'entities', '户', '户', 1e8),
  count('projects', 'projects', '个项目', '个', 1e5),
  count('bases', 'bases', '家基地', '家', 1e4),
  count('incubators', 'incubators', '家孵化器', '家', 1e4),
  count('accelerators', 'accelerators', '家加速器', '家', 1e4),
  count('maker spaces', 'maker spaces', '家众创空间', '家', 1e4),
  count('premises', 'premises', '家', '家', 1e4),
  count('items', 'items', '项', '项', 1e4),
  count('jobs', 'jobs', '个岗位', '个', 1e7),
  { id: 'patents', label: { en: 'patents', zh: '件' }, measureWord: '件', max: 1e6 },
  count('securities', 'securities', '只证券', '只', 1e4),
  count('institutions', 'institutions', '家机构', '家', 1e4),
  count('platforms', 'platforms', '家平台', '家', 1e4),
  count('apartments', 'apartments', '套', '套', 1e6),
  count('teams', 'teams', '个团队', '个', 1e5),
  count('contracts', 'contracts', '份合同', '份', 1e6),
  count('units', 'units', '个', '个', 1e4),
] as const satisfies readonly Unit[];

export const topics = [
  { id: 'enterprises', label: { en: 'Enterprises', zh: '企业' } },
  { id: 'carriers', label: { en: 'Parks and incubators', zh: '载体' } },
  { id: 'start-ups-and-jobs', label: { en: 'Start-ups and jobs', zh: '创业与就业' } },
  { id: 'talent', label: { en: 'Talent', zh: '人才' } },
  { id: 'economy', label: { en: 'Economy', zh: '经济' } },
  { id: 'land-and-people', label: { en: 'Land and people', zh: '土地与人口' } },
] as const satisfies Dataset['topics'];

export const awardKinds = [
  { id: 'rating', label: { en: 'rating', zh: '评级' } },
  { id: 'designation', label: { en: 'designation', zh: '认定' } },
  { id: 'incentive', label: { en: 'incentive', zh: '激励' } },
] as const satisfies Dataset['awardKinds'];

export const levels = [
  { id: 'national', label: { en: 'national', zh: '国家级' } },
  { id: 'provincial', label: { en: 'provincial', zh: '省级' } },
  { id: 'city', label: { en: 'city', zh: '市级' } },
] as const satisfies Dataset['levels'];

export const policyKinds = [
  { id: 'action-plan', label: { en: 'action plan', zh: '行动方案' } },
  { id: 'implementation-opinions', label: { en: 'implementation opinions', zh: '实施意见' } },
  { id: 'guide', label: { en: 'guide', zh: '指南' } },
  { id: 'programme', label: { en: 'programme', zh: '计划' } },
  { id: 'measure', label: { en: 'measure', zh: '措施' } },
] as const satisfies Dataset['policyKinds'];

export const placeKinds = [
  { id: 'park', label: { en: 'park', zh: '园区' } },
  { id: 'institute', label: { en: 'institute', zh: '研究院' } },
  { id: 'zone', label: { en: 'zone', zh: '开发区' } },
  { id: 'education-city', label: { en: 'education city', zh: '科教城' } },
  { id: 'programme-carrier', label: { en: 'programme site', zh: '计划载体' } },
] as const satisfies Dataset['placeKinds'];

export const sourceLanguages = [
  { id: 'en', label: { en: 'English', zh: '英文' } },
  { id: 'zh', label: { en: 'Chinese', zh: '中文' }, tag: 'zh-CN' },
  { id: 'ja', label: { en: 'Japanese', zh: '日文' } },
  { id: 'de', label: { en: 'German', zh: '德文' } },
] as const satisfies Dataset['sourceLanguages'];

export type UnitId = (typeof units)[number]['id'];
export type TopicId = (typeof topics)[number]['id'];
export type AwardKind = (typeof awardKinds)[number]['id'];
export type Level = (typeof levels)[number]['id'];
export type PolicyKind = (typeof policyKinds)[number]['id'];
export type PlaceKind = (typeof placeKinds)[number]['id'];
export type SourceLanguage = (typeof sourceLanguages)[number]['id'];
