import { awards } from '../sections/awards.ts';
import { places } from '../sections/places.ts';
import { policies } from '../sections/policies.ts';
import { rankings } from '../sections/rankings.ts';
import { sources } from '../sections/sources.ts';
import { stats } from '../sections/stats.ts';
import { targets } from '../sections/targets.ts';
import { terms } from '../sections/terms.ts';
import { audit } from './audit.ts';
import { cite } from './cite.ts';
import type { Command } from './command.ts';
import { help } from './help.ts';
import { history } from './history.ts';
import { lookupCommand } from './lookup.ts';
import { search } from './search.ts';
import { show } from './show.ts';

/** Every command, in the order of the help. A new one is a file and a line here. */
export const commands: readonly Command[] = [
  lookupCommand(stats, [
    { line: 'wujin stats', about: { en: 'the key figures', zh: '主要数据' } },
    {
      line: 'wujin stats little giants --all',
      about: { en: 'all years and areas', zh: '所有年份与区域' },
    },
    {
      line: 'wujin stats --json | jq ".[] | {id, value, unit}"',
      about: { en: 'for a script', zh: '供脚本使用' },
    },
  ]),
  lookupCommand(rankings, [
    { line: 'wujin rankings', about: { en: 'the latest places', zh: '最新名次' } },
    {
      line: 'wujin rankings innovation --all',
      about: { en: 'a list over the years', zh: '某榜单历年名次' },
    },
    {
      line: 'wujin rankings --source article-2022',
      about: { en: 'what one source states', zh: '某一来源的说法' },
    },
  ]),
  lookupCommand(awards, [
    { line: 'wujin awards', about: { en: 'all of the district', zh: '本区全部荣誉' } },
    {
      line: 'wujin awards --evidence single --fields title,year,evidence',
      about: { en: 'those that rest on one source', zh: '仅有单一来源的荣誉' },
    },
  ]),
  lookupCommand(policies, [
    { line: 'wujin policies', about: { en: 'newest first', zh: '由新到旧' } },
    {
      line: 'wujin policies 双招双引 --format list',
      about: { en: 'found by its Chinese name', zh: '按中文名查找' },
    },
  ]),
  lookupCommand(targets, [
    { line: 'wujin targets', about: { en: 'with their outcome', zh: '含完成情况' } },
    { line: 'wujin targets --year 2022', about: { en: 'those of one year', zh: '某一年的目标' } },
  ]),
  lookupCommand(places, [
    { line: 'wujin places', about: { en: 'parks, zones, institutes', zh: '园区、开发区、研究院' } },
    {
      line: 'wujin places --format markdown',
      about: { en: 'for a web page', zh: '用于网页' },
    },
  ]),
  lookupCommand(terms, [
    { line: 'wujin terms', about: { en: 'the whole glossary', zh: '全部术语' } },
    {
      line: 'wujin terms little giant --format list',
      about: { en: 'what a word means', zh: '词义' },
    },
  ]),
  lookupCommand(sources, [
    { line: 'wujin sources', about: { en: 'newest first', zh: '由新到旧' } },
    {
      line: 'wujin sources --sort claims:desc --limit 10',
      about: { en: 'those that say the most', zh: '说法最多的来源' },
    },
    {
      line: 'wujin sources --format csv',
      about: { en: 'for a spreadsheet', zh: '用于电子表格' },
    },
  ]),
  show,
  search,
  history,
  audit,
  cite,
  help,
];
