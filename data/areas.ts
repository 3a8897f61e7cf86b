import type { Area } from '../src/model/types.ts';
import type { SourceId } from './sources.ts';

/** A wrong reference does not compile. */
type Entry = Area & { readonly source?: SourceId };

/** The areas that figures speak of. Sources use different boundaries of the district: each boundary is an area of its own. */
export const areas = [
  {
    id: 'wujin',
    label: { en: 'Wujin District', zh: '武进区' },
    aliases: { zh: ['武进'] },
    short: { en: 'Wujin', zh: '武进区' },
    scope: 'district',
    note: {
      en: 'Used where the source does not say whether Changzhou Economic Development Zone is counted.',
      zh: '来源未说明是否包含常州经开区。',
    },
    code: '320412',
    coordinates: { latitude: 31.70204, longitude: 119.9377 },
    source: 'wikipedia-zh-wujin',
  },
  {
    id: 'wujin-with-cedz',
    label: {
      en: 'Wujin District including Changzhou Economic Development Zone',
      zh: '武进区（含经开区）',
    },
    aliases: { en: ['Wujin with EDZ', 'Wujin including EDZ'], zh: ['武进区（全口径）'] },
    short: { en: 'Wujin incl. EDZ', zh: '武进区（含经开区）' },
    scope: 'district',
    note: {
      en: 'The source says so, or its series shows it. All 16 towns and subdistricts.',
      zh: '含常州经开区（全部16个镇、街道），由来源注明或由其历年数据推知。',
    },
  },
  {
    id: 'wujin-without-cedz',
    label: {
      en: 'Wujin District excluding Changzhou Economic Development Zone',
      zh: '武进区（不含经开区）',
    },
    aliases: { en: ['Wujin without EDZ', 'Wujin excluding EDZ'] },
    short: { en: 'Wujin excl. EDZ', zh: '武进区（不含经开区）' },
    scope: 'district',
    note: {
      en: 'The part run by the district itself since 2020: 10 of the 16 towns and subdistricts.',
      zh: '不含常州经开区，即2020年起由武进区自行管理的10个镇、街道（共16个）。',
    },
  },
  {
    id: 'cedz',
    label: { en: 'Changzhou Economic Development Zone', zh: '常州经开区' },
    aliases: { en: ['Changzhou EDZ', 'CEDZ'], zh: ['常州经济开发区', '经开区'] },
    short: { en: 'Changzhou EDZ', zh: '常州经开区' },
    scope: 'within',
    note: {
      en: "Lies inside Wujin's boundary; set up in 2015 and entrusted to the district, run by the city itself since 2020.",
      zh: '位于武进区境内；2015年设立，委托武进区管理，2020年起由市直接管理。',
    },
  },
  {
    id: 'whtz',
    label: { en: 'Wujin National High-tech Zone', zh: '武进国家高新区' },
    aliases: {
      en: ['Wujin National Hi-tech Zone', 'WHTZ'],
      zh: ['武高新', '武进国家高新技术产业开发区'],
    },
    short: { en: 'Wujin High-tech Zone', zh: '武进高新区' },
    scope: 'within',
  },
  {
    id: 'west-taihu',
    label: { en: 'West Taihu Science and Technology Industrial Park', zh: '西太湖科技产业园' },
    aliases: { en: ['West Tai Lake'], zh: ['西太湖科技园'] },
    short: { en: 'West Taihu', zh: '西太湖' },
    scope: 'within',
    note: {
      en: 'Run by the same team as Wujin Economic Development Zone (武进经发区) and West Taihu provincial high-tech zone.',
      zh: '与武进经济开发区（武进经发区）、西太湖省级高新区由同一班子管理。',
    },
  },
  {
    id: 'changzhou',
    label: { en: 'Changzhou City', zh: '常州市' },
    aliases: { zh: ['常州'] },
    short: { en: 'Changzhou', zh: '常州市' },
    scope: 'around',
    note: { en: 'For comparison only.', zh: '仅供比较。' },
  },
  {
    id: 'jiangsu',
    label: { en: 'Jiangsu Province', zh: '江苏省' },
    aliases: { zh: ['江苏'] },
    short: { en: 'Jiangsu', zh: '江苏省' },
    scope: 'around',
  },
  {
    id: 'china',
    label: { en: 'China', zh: '中国' },
    aliases: { en: ['PRC', 'nationwide'] },
    short: { en: 'China', zh: '全国' },
    scope: 'around',
  },
] as const satisfies readonly Entry[];

export type AreaId = (typeof areas)[number]['id'];
