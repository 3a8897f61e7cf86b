// Makes datasets of any size, for measuring: node bench/generate.mjs 100000 [seed] [shape] > big.json
// More claims mean more indicators, areas, lists and sources, and not longer series. With the shape
// one-fact they mean more claims of one fact, with one-series more targets and actual figures of one series.
import { fileURLToPath } from 'node:url';

/** Of all claims those of each kind of fact; the rest are of figures. */
const shares = { rankings: 0.07, awards: 0.015, policies: 0.015, places: 0.02 };
/** Claims to each of what facts refer to. */
const claimsTo = { indicator: 110, area: 400, list: 500, term: 250, source: 25, redirect: 1000 };
/** One claim in so many is of the source that an audit begins with. */
const baseEvery = 50;
const base = 'base-article';

const years = Array.from({ length: 9 }, (_, i) => 2015 + i);
const both = (en, zh) => ({ en, zh });

const topics = [
  'enterprises',
  'carriers',
  'start-ups-and-jobs',
  'talent',
  'economy',
  'land-and-people',
];
const grades = ['government', 'government', 'state-media', 'news', 'copy', 'unverified'];
const industries = [
  both('new materials', '新材料'),
  both('new energy vehicles', '新能源汽车'),
  both('intelligent manufacturing', '智能制造'),
  both('medical devices', '医疗器械'),
  both('photovoltaics', '光伏'),
  both('robotics', '机器人'),
  both('rail transport', '轨道交通'),
  both('software services', '软件服务'),
  both('modern agriculture', '现代农业'),
];
/** What is counted, in what, and the size of a large one. */
const things = [
  {
    label: both('High-tech enterprises', '高新技术企业'),
    unit: 'enterprises',
    sign: '家',
    size: 4e3,
  },
  { label: both('Listed companies', '上市公司'), unit: 'companies', sign: '家', size: 90 },
  { label: both('Output', '产值'), unit: 'CNY', sign: '亿元', size: 4e3 },
  { label: both('Incubators', '孵化器'), unit: 'incubators', sign: '家', size: 120 },
  { label: both('Leading talents', '领军人才'), unit: 'people', sign: '人', size: 9e3 },
  { label: both('Share of research', '研发投入占比'), unit: 'percent', sign: '%', size: 60 },
  { label: both('Patents', '专利拥有量'), unit: 'patents', sign: '件', size: 900 },
  { label: both('Jobs created', '新增就业'), unit: 'jobs', sign: '个', size: 5e4, flow: true },
];
const publishers = [
  both("Sample District People's Government", '样例区人民政府'),
  both('Sample City Bureau of Science and Technology', '样例市科学技术局'),
  both('Sample Daily', '样例日报'),
  both('Sample Province Department of Industry', '样例省工业和信息化厅'),
];
const remarks = [
  both('The source does not say whether the zone is counted.', '来源未说明是否计入经开区。'),
  both('Preliminary; revised a year later.', '初步数，次年修订。'),
  both(
    'As at the end of the year, branches of companies from elsewhere included.',
    '为年末数，含外地企业的分支机构。',
  ),
];
const districts = [
  ['district', both('Sample District', '样例区')],
  ['district-with-zone', both('Sample District including the zone', '样例区(含经开区)')],
  ['district-without-zone', both('Sample District excluding the zone', '样例区(不含经开区)')],
].map(([id, label]) => ({ id, label, short: label, scope: 'district', note: remarks[0] }));
const groups = [
  { id: 'country', label: both('the country', '全国') },
  { id: 'province', label: both('the province', '全省') },
];

/** A valid dataset with so many claims. The same numbers make the same dataset, on every machine. */
export function generate(claims, seed = 1) {
  const random = randomFrom(seed);
  const { below, chance, pick } = random;
  const many = (count, make) =>
    Array.from({ length: Math.ceil(count) }, (_, i) => make(i + 1, random));
  const idOf = (entries) => pick(entries).id;

  const sources = many(claims / claimsTo.source, sourceOf);
  const terms = many(claims / claimsTo.term, (n) => ({ ...termOf(n), sources: [idOf(sources)] }));
  const termOrNone = () => chance(0.4) && { term: idOf(terms) };
  const indicators = many(claims / claimsTo.indicator, (n) => ({
    ...indicatorOf(n),
    ...termOrNone(),
  }));
  const lists = many(claims / claimsTo.list, (n) => ({ ...listOf(n), ...termOrNone() }));
  // Each indicator is counted in five areas beside the district.
  const areas = [...districts, ...many(claims / claimsTo.area + 5, areaOf)];

  let made = 0;
  const claimOf = (stated) => {
    made += 1;
    const isBase = made % baseEvery === 1;
    const sentence = isBase ? Math.ceil(made / baseEvery) : chance(0.1) && below(90) + 1;
    return {
      source: isBase ? base : idOf(sources),
      ...stated,
      ...(sentence && { locator: `sentence ${sentence}` }),
      ...(chance(0.3) && { note: pick(remarks) }),
      ...(chance(0.06) && { reading: { confidence: 'medium', why: pick(remarks) } }),
    };
  };
  /** Facts until their share of the claims is made: most have one, some two or three. */
  const factsOf = (share, make) => {
    const until = Math.min(claims, made + Math.ceil(claims * share));
    const facts = [];
    while (made < until) {
      const { state, ...fact } = make(facts.length);
      const wanted = chance(0.6) ? 1 : chance(0.7) ? 2 : 3;
      const stated = Array.from({ length: Math.min(wanted, until - made) }, (_, i) => state(i));
      const note = chance(0.25) && { note: pick(remarks) };
      facts.push({ ...fact, claims: stated.map(claimOf), ...note });
    }
    return facts;
  };
  const rankings = factsOf(shares.rankings, (n) => rankingOf(n, lists, areas, random));
  const awards = factsOf(shares.awards, (n) => awardOf(n, idOf(areas), random));
  const policies = factsOf(shares.policies, (n) => policyOf(n, random));
  const places = factsOf(shares.places, (n) => placeOf(n, idOf(areas), random));
  const figures = factsOf(1, (n) => figureOf(n, indicators, areas, random));
  return {
    name: 'generated',
    title: both(`A generated district of ${claims} claims`, `生成的样例区，${claims}条说法`),
    version: `seed-${seed}`,
    accessed: '2026-01-31',
    licence: 'CC0-1.0',
    base,
    areas,
    groups,
    indicators,
    figures,
    lists,
    rankings,
    awards,
    policies,
    places,
    terms,
    sources: [baseSource(Math.ceil(claims / baseEvery)), ...sources],
    redirects: many(claims / claimsTo.redirect, (n) => ({ from: `old-${n}`, to: idOf(sources) })),
  };
}

/** A valid dataset with so many claims of one figure, every other one of the base source. */
export function generateOneFact(claims, seed = 1) {
  const random = randomFrom(seed);
  const sources = sourcesOf(claims, random);
  const dataset = frameOf(sources, seed);
  const { state, ...figure } = figureOf(0, dataset.indicators, dataset.areas, random);
  const claimOf = (_, i) => ({ source: i % 2 ? random.pick(sources).id : base, ...state(i) });
  return { ...dataset, figures: [{ ...figure, claims: Array.from({ length: claims }, claimOf) }] };
}

/** A valid dataset with so many figures of one series, half of them targets. Few figures decide any. */
export function generateOneSeries(figures, seed = 1) {
  const random = randomFrom(seed);
  const { below, chance } = random;
  const dataset = frameOf(sourcesOf(figures, random), seed);
  const [{ id: indicator }] = dataset.indicators;
  const aim = () => {
    const value = 100 + below(100);
    return { value, bound: 'at-least', printed: `${value}家以上` };
  };
  const result = () => {
    const value = 50 + below(150);
    return chance(0.1)
      ? { value, bound: 'exact', printed: `${value}家` }
      : { value: 20, bound: 'more-than', printed: '超20家' };
  };
  const figureAt = (_, i) => {
    // Each span once for each kind, in no order: 7919 has no factor in common with a million.
    const at = ((i >> 1) * 7919) % 1_000_000;
    const from = 1000 + (at % 1000);
    const kind = i % 2 ? 'target' : 'actual';
    const stated = kind === 'target' ? aim() : result();
    const claims = [{ source: base, ...stated }];
    const period = `${from}/${from + 1 + Math.floor(at / 1000)}`;
    return { id: `figure-${i}`, indicator, area: 'district', period, kind, claims };
  };
  return { ...dataset, figures: Array.from({ length: figures }, figureAt) };
}

/** A small dataset without facts: one indicator, and these sources beside that of the base. */
function frameOf(sources, seed) {
  const facts = { figures: [], rankings: [], awards: [], policies: [], places: [] };
  const indicators = [indicatorOf(1)];
  return { ...generate(1, seed), ...facts, indicators, sources: [baseSource(1), ...sources] };
}

function sourcesOf(claims, random) {
  return Array.from({ length: Math.ceil(claims / claimsTo.source) }, (_, i) =>
    sourceOf(i + 1, random),
  );
}

/** A shift register of 32 bits, and what is made of its numbers. */
function randomFrom(seed) {
  let state = (seed * 2654435761) | 0 || 1;
  const next = () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
  const below = (n) => Math.floor(next() * n);
  const date = (year) =>
    [year, 1 + below(12), 1 + below(28)].map((part) => String(part).padStart(2, '0')).join('-');
  return {
    below,
    date,
    chance: (share) => next() < share,
    pick: (items) => items[below(items.length)],
  };
}

/** "Action plan for robotics, batch 12": another one for each n, in words that many share. */
function named(n, { en, zh }) {
  const industry = industries[n % industries.length];
  return both(`${en} ${industry.en}, batch ${n}`, `${industry.zh}${zh}（第${n}批）`);
}

function areaOf(n) {
  const isWithin = n % 2 === 1;
  const label = isWithin
    ? both(`Development Zone ${n}`, `第${n}开发区`)
    : both(`Neighbouring City ${n}`, `邻市${n}`);
  return { id: `area-${n}`, label, short: label, scope: isWithin ? 'within' : 'around' };
}

function thingOf(n) {
  return things[n % things.length];
}

function indicatorOf(n) {
  const { label, unit, flow } = thingOf(n);
  return {
    id: `indicator-${n}`,
    label: named(n, both(`${label.en} in`, label.zh)),
    unit,
    topic: topics[n % topics.length],
    ...(n % 2 === 0 && { definition: remarks[2] }),
    ...(n % 7 === 1 && { key: true }),
    ...(flow && { flow }),
  };
}

/** Nine years and a target or an estimate, in the extents of the district and five other areas. */
function figureOf(n, indicators, areas, { chance }) {
  const [place, year] = [Math.floor(n / 10) % 8, years[n % 10]];
  const at = Math.floor(n / 80);
  const indicator = indicators[at].id;
  const { unit, sign, size } = thingOf(at + 1);
  const area = areas[place < 3 ? place : 3 + ((at * 5 + place) % (areas.length - 3))].id;
  const level = size * (0.1 + ((at * 7 + place * 11) % 40) / 100);
  const amount = Math.ceil(level * (1 + (n % 10) / 10));
  const planned = chance(0.7)
    ? { kind: 'target', period: chance(0.3) ? '2021/2023' : '2023' }
    : { kind: 'estimate', period: '2024' };
  const { kind, period } = year ? { kind: 'actual', period: String(year) } : planned;
  const id = [indicator, period.replace('/', '-'), area, ...(year ? [] : [kind])].join('-');
  return { id, indicator, area, period, kind, state };

  /** The first states the amount; the others repeat it, round it or, seldom, contradict it. */
  function state(i) {
    const stated = i > 0 && chance(0.06) ? amount + 2 : amount;
    if (unit === 'CNY') {
      const printed = i === 0 ? (stated + 0.25).toFixed(2) : String(stated);
      const value = Math.round(Number(printed) * 100) * 1e6;
      return { value, bound: 'exact', printed: printed + sign };
    }
    return chance(0.1)
      ? { value: stated, bound: 'at-least', printed: `${stated}${sign}以上` }
      : { value: stated, bound: 'exact', printed: stated + sign };
  }
}

function listOf(n) {
  return {
    id: `list-${n}`,
    label: named(n, both('Top 100 in', '百强榜')),
    publisher: publishers[n % publishers.length],
  };
}

/** The places of the district and of others in each list, over the years. */
function rankingOf(n, lists, areas, { below, chance }) {
  const list = lists[Math.floor(n / 30) % lists.length].id;
  const rank = 1 + below(99);
  return {
    id: `${list}-${n}`,
    list,
    year: years[n % years.length],
    subject: areas[Math.floor(n / years.length) % 4].id,
    among: groups[Math.floor(n / 30 / lists.length) % groups.length].id,
    state: (i) => {
      if (i > 0 && chance(0.2)) return { rank: 100, bound: 'top', printed: '前100' };
      const stated = i > 0 && chance(0.1) ? rank + 1 : rank;
      return { rank: stated, printed: `第${stated}位` };
    },
  };
}

function awardOf(n, subject, { pick }) {
  const title = named(n, both('Demonstration base of', '示范基地'));
  return {
    id: `award-${n}`,
    title,
    kind: pick(['rating', 'designation', 'incentive']),
    level: pick(['national', 'provincial', 'city']),
    grantedBy: [pick(publishers)],
    year: pick(years),
    subject,
    state: () => ({ printed: title.zh }),
  };
}

function policyOf(n, { pick, date }) {
  const title = named(n, both('Action plan for', '行动方案'));
  return {
    id: `policy-${n}`,
    title,
    kind: pick(['action-plan', 'implementation-opinions', 'measure']),
    issuer: pick(publishers),
    issued: date(pick(years)),
    aim: both(`Sets targets: ${title.en}.`, `设定目标：${title.zh}。`),
    state: () => ({ printed: title.zh }),
  };
}

function placeOf(n, area, { pick }) {
  const name = named(n, both('Park of', '产业园'));
  return {
    id: `place-${n}`,
    name,
    kind: pick(['park', 'institute', 'zone']),
    area,
    opened: String(pick(years)),
    about: both(`Offices and workshops: ${name.en}.`, `办公与厂房：${name.zh}。`),
    state: () => ({ printed: name.zh }),
  };
}

function termOf(n) {
  return {
    id: `term-${n}`,
    term: named(n, both('Champion of', '冠军企业')),
    definition: both('An enterprise that leads its market.', '在细分市场居首位的企业。'),
  };
}

/** Outlined sentence by sentence, as the article of the bundled data is. */
function baseSource(sentences) {
  return {
    id: base,
    origin: base,
    publisher: both('Sample Portal', '样例门户'),
    title: both('Sample District rated excellent', '样例区获评优秀'),
    published: '2022-07-30',
    url: null,
    host: 'portal.example',
    grade: 'unverified',
    language: 'en',
    parts: Array.from({ length: sentences }, (_, i) => ({
      locator: `sentence ${i + 1}`,
      about: both(`What sentence ${i + 1} states.`, `第${i + 1}句所述。`),
      factual: true,
    })),
  };
}

function sourceOf(n, { pick, date }) {
  const [grade, publisher, year] = [pick(grades), pick(publishers), pick(years) + 1];
  const host = `site-${n % 40}.example`;
  return {
    id: `source-${n}`,
    // One in five is another edition of the one before.
    origin: `origin-${n % 5 === 0 ? n - 1 : n}`,
    publisher,
    title: both(`Work report ${year}, no. ${n}`, `${year}年工作报告第${n}号`),
    published: date(year),
    url: grade === 'copy' || grade === 'unverified' ? null : `https://${host}/${n}.html`,
    host,
    grade,
    ...(grade === 'copy' && { copyOf: publisher }),
    language: n % 6 === 0 ? 'en' : 'zh',
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [claims = 1000, seed = 1, shape] = process.argv.slice(2);
  const shapes = { 'one-fact': generateOneFact, 'one-series': generateOneSeries };
  const make = shapes[shape] ?? generate;
  process.stdout.write(`${JSON.stringify(make(Number(claims), Number(seed)))}\n`);
}
