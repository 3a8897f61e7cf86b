import type { Dataset } from '../model/types.ts';

/**
 * A dataset to fill in: valid as it is, with one entry of each kind, so that nothing about the
 * shape has to be guessed. Whatever is not needed is deleted.
 */
export const template: Dataset = {
  $schema: './wujin.schema.json',
  name: 'my-district',
  title: { en: 'Name of the dataset', zh: '数据集名称' },
  version: '0.1.0',
  accessed: '2026-01-01',
  licence: 'CC0-1.0',
  languages: ['en', 'zh'],
  base: 'annual-report',
  units: [
    { id: 'enterprises', label: { en: 'enterprises', zh: '家企业' }, whole: true, max: 1000000 },
  ],
  topics: [{ id: 'enterprises', label: { en: 'Enterprises', zh: '企业' } }],
  awardKinds: [{ id: 'designation', label: { en: 'designation', zh: '认定' } }],
  levels: [{ id: 'national', label: { en: 'national', zh: '国家级' } }],
  policyKinds: [{ id: 'action-plan', label: { en: 'action plan', zh: '行动方案' } }],
  placeKinds: [{ id: 'park', label: { en: 'park', zh: '园区' } }],
  sourceLanguages: [{ id: 'zh', label: { en: 'Chinese', zh: '中文' }, tag: 'zh-CN' }],
  areas: [
    {
      id: 'district',
      label: { en: 'Name of the district', zh: '区县名称' },
      short: { en: 'District', zh: '本区' },
      scope: 'district',
    },
  ],
  groups: [{ id: 'country', label: { en: 'the whole country', zh: '全国' } }],
  indicators: [
    {
      id: 'high-tech-enterprises',
      label: { en: 'High-tech enterprises', zh: '高新技术企业' },
      unit: 'enterprises',
      topic: 'enterprises',
      term: 'high-tech-enterprise',
      key: true,
    },
  ],
  figures: [
    {
      id: 'high-tech-enterprises-2025',
      indicator: 'high-tech-enterprises',
      area: 'district',
      period: '2025',
      kind: 'actual',
      claims: [
        { source: 'annual-report', value: 100, bound: 'exact', printed: '100家' },
        {
          source: 'news-item',
          value: 90,
          bound: 'more-than',
          printed: '超过90家',
          locator: 'sentence 1',
        },
      ],
    },
  ],
  lists: [
    {
      id: 'top-districts',
      label: { en: 'Name of the list', zh: '榜单名称' },
      publisher: { en: 'Who publishes it', zh: '发布单位' },
    },
  ],
  rankings: [
    {
      id: 'top-districts-2025',
      list: 'top-districts',
      year: 2025,
      subject: 'district',
      among: 'country',
      claims: [{ source: 'news-item', rank: 50, bound: 'top', printed: '全国50强' }],
    },
  ],
  awards: [
    {
      id: 'award-2025',
      title: { en: 'Name of the award', zh: '荣誉名称' },
      kind: 'designation',
      level: 'national',
      grantedBy: [{ en: 'Who grants it', zh: '授予单位' }],
      year: 2025,
      subject: 'district',
      claims: [{ source: 'annual-report', printed: '获评' }],
    },
  ],
  policies: [
    {
      id: 'action-plan-2025',
      title: { en: 'Name of the policy', zh: '政策名称' },
      kind: 'action-plan',
      issuer: { en: 'Who issued it', zh: '发布单位' },
      issued: '2025-03',
      span: '2025/2027',
      aim: { en: 'What it is meant to bring about', zh: '政策目的' },
      claims: [{ source: 'annual-report', printed: '行动方案' }],
    },
  ],
  places: [
    {
      id: 'science-park',
      name: { en: 'Name of the place', zh: '地点名称' },
      kind: 'park',
      area: 'district',
      opened: '2020',
      about: { en: 'What it is', zh: '简介' },
      claims: [{ source: 'annual-report', printed: '科技园' }],
    },
  ],
  terms: [
    {
      id: 'high-tech-enterprise',
      term: { en: 'high and new technology enterprise', zh: '高新技术企业' },
      abbreviation: 'HNTE',
      definition: { en: 'What the term means', zh: '释义' },
      sources: ['annual-report'],
    },
  ],
  tensions: [
    {
      id: 'enterprises-and-rank-2025',
      fact: 'high-tech-enterprises-2025',
      other: 'top-districts-2025',
      why: {
        en: 'Why the two facts should not be compared',
        zh: '两项事实为何不宜相比',
      },
    },
  ],
  sources: [
    {
      id: 'annual-report',
      origin: 'district-government',
      publisher: { en: 'District government', zh: '区人民政府' },
      title: { en: 'Annual report 2025', zh: '2025年度报告' },
      published: '2026-01-01',
      url: 'https://example.org/report-2025',
      host: 'example.org',
      grade: 'government',
      language: 'zh',
    },
    {
      id: 'news-item',
      origin: 'daily-news',
      publisher: { en: 'Name of the newspaper', zh: '报纸名称' },
      title: { en: 'Title of the article', zh: '文章标题' },
      published: null,
      url: null,
      host: null,
      grade: 'news',
      language: 'zh',
    },
  ],
  redirects: [],
};
