import type { Dataset } from '../src/model/types.ts';
import type { AwardId } from './awards.ts';
import type { FigureId } from './figures.ts';
import type { RankingId } from './rankings.ts';

/** A wrong reference does not compile. */
type FactId = FigureId | RankingId | AwardId;
type Entry = Dataset['tensions'][number] & { readonly fact: FactId; readonly other: FactId };

/**
 * Pairs of facts that seem to contradict each other but are no dispute: they count different things. Each is shown
 * beside both facts, and neither fact is offered for comparison with the other.
 */
export const tensions = [
  {
    id: 'start-ups-supported-2021',
    fact: 'people-supported-to-start-2021',
    other: 'people-supported-to-start-2021-wujin-with-cedz',
    why: {
      en: 'The communiqué counts Wujin incl. EDZ; the article names no boundary. No page says whether the boundary explains the gap.',
      zh: '公报按含经开区口径统计，文章未说明口径；差额是否由口径造成，没有网页说明。',
    },
  },
  {
    id: 'high-tech-enterprises-2020-and-2021',
    fact: 'high-tech-enterprises-2021',
    other: 'high-tech-enterprises-2020',
    why: {
      en: 'The two totals probably count different boundaries, so the difference is not the growth of one year.',
      zh: '两个总数的口径很可能不同，差额并非一年的增长。',
    },
  },
  {
    id: 'new-high-tech-enterprises-2022',
    fact: 'high-tech-enterprises-new-2022-target',
    other: 'high-tech-enterprises-net-increase-2022-target',
    why: {
      en: "The bureau's target is a net increase. The article does not say whether its number is net or gross.",
      zh: '科技局的目标是净增，文章未说明是净增还是新增总数。',
    },
  },
  {
    id: 'single-champions-in-2021',
    fact: 'single-champions-2021-04',
    other: 'single-champions-2021-11',
    why: {
      en: 'The later page prints fewer. The two pages may count the economic development zone, or products, differently.',
      zh: '较晚的网页数字反而较少；两个网页对经开区或产品的计法可能不同。',
    },
  },
  {
    id: 'champions-first-in-china-or-jiangsu',
    fact: 'manufacturing-champions-count-2021-china-counties',
    other: 'manufacturing-champions-count-2021-jiangsu',
    why: {
      en: 'First in the province says less than first among the counties of China. It neither confirms nor contradicts it.',
      zh: '“全省第一”的范围小于“全国县区第一”，既不能证实，也不构成矛盾。',
    },
  },
  {
    id: 'champions-first-in-china-or-changzhou',
    fact: 'manufacturing-champions-count-2021-china-counties',
    other: 'manufacturing-champions-count-2021-changzhou',
    why: {
      en: 'First in the city says less than first among the counties of China. It neither confirms nor contradicts it.',
      zh: '“全市第一”的范围小于“全国县区第一”，既不能证实，也不构成矛盾。',
    },
  },
  {
    id: 'champions-or-industrial-foundation-projects',
    fact: 'manufacturing-champions-count-2021-china-counties',
    other: 'industrial-foundation-projects-count-2021-china-counties',
    why: {
      en: 'In April 2021 a page gives this rank for industrial foundation projects. The article gives it for single champions.',
      zh: '2021年4月有网页称工业强基项目列全国县区第一，文章则称单项冠军第一。',
    },
  },
  {
    id: 'floor-area-of-carriers-or-apartments',
    fact: 'carrier-floor-area-added-2021',
    other: 'talent-apartment-floor-area-2021',
    why: {
      en: 'The same number for the same year: the communiqué gives it for talent apartments, the article for carriers. Check which one is meant.',
      zh: '同一年的同一数字：公报指人才公寓，文章指双创载体。须核实究竟所指何者。',
    },
  },
  {
    id: 'inspection-incentive-proposed-or-granted',
    fact: 'inspection-incentive-2021-proposed',
    other: 'inspection-incentive-2021-changzhou',
    why: {
      en: 'The proposal names Wujin; the city reports the incentive as its own. The final list was not seen.',
      zh: '公示名单写的是武进区，常州市则将该激励列为本市成绩；最终名单未见。',
    },
  },
  {
    id: 'incubators-2019-and-2022',
    fact: 'incubators-2019-06',
    other: 'incubators-2022-03',
    why: {
      en: 'The later number is smaller, probably because it counts fewer kinds of incubators. It does not show a decline.',
      zh: '较晚的数字较小，很可能是统计范围较窄，不能据此认为数量减少。',
    },
  },
  {
    id: 'third-rank-ten-years-running',
    fact: 'top-100-districts-comprehensive-strength-2013',
    other: 'top-100-districts-comprehensive-strength-2023',
    why: {
      en: '“Ten years running” in 2023 counts from 2014, although the rank of 2013 was third too. The list had another form then.',
      zh: '2023年所称“连续十年”自2014年起算，而2013年同为第三；当时榜单形式不同。',
    },
  },
] as const satisfies readonly Entry[];
