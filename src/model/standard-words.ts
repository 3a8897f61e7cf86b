import type { Vocabulary } from './schema-fields.ts';
import type { Word } from './types.ts';

/** Words that a dataset need not declare, in the order in which they are listed. */

const word = (id: string, en: string, zh: string): Word => ({ id, label: { en, zh } });

export const standardWords: Readonly<
  Record<Exclude<Vocabulary, 'units' | 'sourceLanguages'>, readonly Word[]>
> = {
  topics: [
    word('people', 'People', '人口'),
    word('land', 'Land', '土地'),
    word('economy', 'Economy', '经济'),
    word('enterprises', 'Enterprises', '企业'),
    word('jobs', 'Jobs', '就业'),
    word('education', 'Education', '教育'),
    word('health', 'Health', '卫生'),
    word('energy', 'Energy', '能源'),
    word('environment', 'Environment', '环境'),
    word('transport', 'Transport', '交通'),
    word('housing', 'Housing', '住房'),
    word('culture', 'Culture', '文化'),
    word('general', 'General', '综合'),
  ],
  awardKinds: [
    word('prize', 'prize', '奖项'),
    word('rating', 'rating', '评级'),
    word('designation', 'designation', '认定'),
    word('incentive', 'incentive', '激励'),
  ],
  levels: [
    word('international', 'international', '国际级'),
    word('national', 'national', '国家级'),
    word('regional', 'regional', '地区级'),
    word('provincial', 'provincial', '省级'),
    word('county', 'county', '县级'),
    word('city', 'city', '市级'),
    word('local', 'local', '本地'),
  ],
  policyKinds: [
    word('law', 'law', '法律'),
    word('regulation', 'regulation', '法规'),
    word('strategy', 'strategy', '战略'),
    word('action-plan', 'action plan', '行动方案'),
    word('implementation-opinions', 'implementation opinions', '实施意见'),
    word('programme', 'programme', '计划'),
    word('guide', 'guide', '指南'),
    word('measure', 'measure', '措施'),
  ],
  placeKinds: [
    word('park', 'park', '园区'),
    word('zone', 'zone', '开发区'),
    word('institute', 'institute', '研究院'),
    word('school', 'school', '学校'),
    word('museum', 'museum', '博物馆'),
    word('port', 'port', '港口'),
    word('station', 'station', '车站'),
  ],
};
