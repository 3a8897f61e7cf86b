import type { Group } from '../src/model/types.ts';

/** The sets of places that a ranking ranks among. */
export const groups = [
  { id: 'china', label: { en: 'all of China', zh: '全国' } },
  { id: 'jiangsu', label: { en: 'Jiangsu Province', zh: '江苏省' } },
  { id: 'changzhou', label: { en: 'Changzhou City', zh: '常州市' } },
  {
    id: 'china-counties',
    label: { en: 'counties, cities and districts of China', zh: '全国县（市、区）' },
  },
  {
    id: 'jiangsu-regional-bases',
    label: { en: 'regional demonstration bases of Jiangsu', zh: '江苏省区域双创示范基地' },
  },
  {
    id: 'jiangsu-county-level',
    label: { en: 'county-level national high-tech zones of Jiangsu', zh: '江苏省县级国家高新区' },
  },
  {
    id: 'jiangsu-provincial-zones',
    label: { en: 'provincial-level zones of Jiangsu', zh: '江苏省省级园区' },
  },
] as const satisfies readonly Group[];

export type GroupId = (typeof groups)[number]['id'];
