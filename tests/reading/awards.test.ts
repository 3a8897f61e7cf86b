import { describe, expect, test } from 'vitest';
import { bundled, namedStatements, saidOf } from './named.ts';

const base = 'demonstration-base-first-batch-2016'; // May 2016, national, first batch
const eco = 'national-eco-industrial-park-2016'; // 2016, for the West Taihu park
const park = 'student-startup-park-grade-a-2023'; // 2023, provincial, grade A
const rating = 'demonstration-base-evaluation-2021-excellent'; // only an unverified page says so

describe('an award', () => {
  test.each([
    ['Wujin is a national demonstration base for entrepreneurship and innovation.', base],
    [
      'Wujin, one of the national demonstration bases for entrepreneurship and innovation, grows.',
      base,
    ],
    [
      'Wujin holds the title “National Demonstration Base for Entrepreneurship and Innovation”.',
      base,
    ],
    [
      'As a national demonstration base for entrepreneurship and innovation, Wujin pays grants.',
      base,
    ],
    ['武进区是首批国家双创示范基地。', base],
    ['武进国家双创示范基地推出新的服务。', base],
    ['作为全国首批双创示范基地,武进区推出新的服务。', base],
    ['武進區獲評國家雙創示範基地。', base],
    ['The West Taihu park is a national eco-industrial park.', eco],
    ['西太湖科技产业园拥有“国家生态工业示范园区”称号。', eco],
  ])('is confirmed where somebody is said to have it: %s', (text, id) => {
    expect(saidOf(text)).toEqual([`confirmed ${id}`]);
  });

  test.each([
    [
      'In May 2016 Wujin was named a national demonstration base for entrepreneurship and innovation.',
    ],
    ['Wujin became a national demonstration base for entrepreneurship and innovation in 2016.'],
    [
      'Wujin has been a national demonstration base for entrepreneurship and innovation since 2016.',
    ],
    ['# Wujin\n\n- May 2016: first batch of national demonstration bases'],
    ['# Wujin\n\n- National demonstration base for entrepreneurship and innovation (2016)'],
    ['2016年5月,武进区获批国家双创示范基地。'],
    ['武进区于2016年入选全国首批双创示范基地。'],
    ['自2016年获批国家双创示范基地以来,武进区企业增多。'],
    ['国务院办公厅2016年把武进区列为首批双创示范基地。'],
  ])('is confirmed with its date: %s', (text) => {
    expect(saidOf(text)).toEqual([`confirmed ${base}`]);
  });

  test.each([
    [
      'In May 2014 Wujin was named a national demonstration base for entrepreneurship and innovation.',
    ],
    [
      'In June 2016 Wujin was named a national demonstration base for entrepreneurship and innovation.',
    ],
    ['Wujin became a national demonstration base for entrepreneurship and innovation in 2019.'],
    [
      'Wujin has been a national demonstration base for entrepreneurship and innovation since 2013.',
    ],
    ['# Wujin\n\n- May 2019: first batch of national demonstration bases'],
    ['# Wujin\n\n- National demonstration base for entrepreneurship and innovation (2019)'],
    ['2019年5月,武进区获批国家双创示范基地。'],
    ['武进区于2019年入选全国首批双创示范基地。'],
    ['自2013年获批国家双创示范基地以来,武进区企业增多。'],
    ['国务院办公厅2019年把武进区列为首批双创示范基地。'],
  ])('is contradicted by another date: %s', (text) => {
    expect(saidOf(text)).toEqual([`contradicted ${base}`]);
  });

  test.each([
    ['In 2022, as a national demonstration base for entrepreneurship and innovation, Wujin grew.'],
    ['2022年,武进国家双创示范基地新增企业80家。'],
    ['2022年,作为国家双创示范基地的武进区新增企业80家。'],
  ])('is not dated by a year in which something else happened: %s', (text) => {
    expect(saidOf(text)).toEqual([`confirmed ${base}`]);
  });

  test.each([
    ['Wujin entered the third batch of national demonstration bases.', base],
    ['武进区入选全国第三批双创示范基地。', base],
    ['2023年,武进区的园区获评省级大学生创业示范园C级。', park],
    [
      'In 2023 the park in Wujin was rated as a provincial student start-up demonstration park, grade C.',
      park,
    ],
    ['2023年,武进区的园区获评国家级大学生创业示范园A级。', park],
    ['The park in Wujin became a grade B provincial student start-up demonstration park.', park],
    [
      'In 2012 the West Taihu Science and Technology Industrial Park was named a national eco-industrial park.',
      eco,
    ],
  ])('is contradicted by another batch, grade or level: %s', (text, id) => {
    expect(saidOf(text)).toEqual([`contradicted ${id}`]);
  });

  test.each([
    ['In 2017 Wujin entered the second batch of national demonstration bases.'],
    ['2012年,武进区获批省级双创示范基地。'],
    ['武进区获批省级双创示范基地。'],
  ])('is another one if two things differ, or the level alone does: %s', (text) => {
    expect(saidOf(text)).toEqual([]);
  });

  test.each([
    ['In the 2021 evaluation of demonstration bases Wujin was rated excellent.', 'unconfirmed'],
    ['2021年度双创示范基地评估中,武进区获评“优秀”。', 'unconfirmed'],
    ['In the 2021 evaluation of demonstration bases Wujin was rated “good”.', 'contradicted'],
    ['2021年度双创示范基地评估中,武进区获评“合格”。', 'contradicted'],
  ])('of a rating is judged by its grade: %s', (text, verdict) => {
    expect(saidOf(text)).toEqual([`${verdict} ${rating}`]);
  });

  test.each([
    ['In the 2018 evaluation of demonstration bases Wujin was rated good.'],
    ['2018年度双创示范基地评估中,武进区获评良好。'],
    ['In the 2021 evaluation of demonstration bases Kunshan was rated good, ahead of Wujin.'],
    ['2021年度双创示范基地评估中,武进区位列第一,昆山市获评良好。'],
    ['In the 2021 evaluation of hospitals Wujin was rated good.'],
    ['武进区公布2021年度双创示范基地评估办法。'],
  ])('of a rating needs its edition, its area and its grade: %s', (text) => {
    expect(saidOf(text)).toEqual([]);
  });

  test.each([
    ['It is a national demonstration base for entrepreneurship and innovation.'],
    ['国家双创示范基地享受多项政策。'],
    ['Kunshan became a national demonstration base for entrepreneurship and innovation in 2019.'],
    ['昆山市2019年获批国家双创示范基地。'],
    [
      'Wujin is near. Nantong became a national demonstration base for entrepreneurship and innovation in 2019.',
    ],
    ['武进区在苏南。南通2019年获批国家双创示范基地。'],
    ['Wujin learns from Suqian, which became a national eco-industrial park in 2019.'],
    [
      'A company in Wujin became a national demonstration base for entrepreneurship and innovation in 2019.',
    ],
    ['武进区某公司2019年获批国家双创示范基地。'],
    ['Changzhou became a national demonstration base for entrepreneurship and innovation in 2019.'],
  ])('of somebody else, or of nobody, makes no statement: %s', (text) => {
    expect(saidOf(text)).toEqual([]);
  });

  test.each([
    ['Wujin hopes to become a national demonstration base for entrepreneurship and innovation.'],
    ['Wujin has not been named a national demonstration base for entrepreneurship and innovation.'],
    [
      'In 2019 Wujin applied to become a national demonstration base for entrepreneurship and innovation.',
    ],
    ['By 2030 Wujin will be a national demonstration base for entrepreneurship and innovation.'],
    ['武进区正在申报国家双创示范基地。'],
    ['武进区力争2027年创成国家双创示范基地。'],
    ['武进区未能入选国家双创示范基地。'],
    ['武进区争创国家双创示范基地。'],
  ])('that is wanted, denied or to come makes no statement: %s', (text) => {
    expect(saidOf(text)).toEqual([]);
  });

  test.each([
    [
      'Wujin came ninth among the national demonstration bases for entrepreneurship and innovation.',
    ],
    ['武进区在国家双创示范基地中排名第九。'],
    ['武进区有4家国家双创示范基地。'],
    ['武进区举办国家双创示范基地联盟大会。'],
    ['武进区双创示范基地领导小组召开会议。'],
    ['2019年,西太湖科技产业园通过国家生态工业示范园区复查。'],
  ])('that is only a group, a body or a review makes no statement: %s', (text) => {
    expect(saidOf(text)).toEqual([]);
  });

  test('is held by an area around its recipient, but never contradicted for it', () => {
    expect(saidOf('武进区有国家生态工业示范园区。')).toEqual([`confirmed ${eco}`]);
    expect(saidOf('武进区2010年获批国家生态工业示范园区。')).toEqual([]);
  });

  test('is of the recipient that its title names', () => {
    expect(saidOf('2016年,武进经济开发区获批国家生态工业示范园区。')).toEqual([`confirmed ${eco}`]);
    expect(saidOf('2011年,武进经济开发区获批国家生态工业示范园区。')).toEqual([
      `contradicted ${eco}`,
    ]);
  });

  test('that was only proposed is not confirmed as granted', () => {
    expect(saidOf('武进区2021年获省级督查激励。')).toEqual([]);
    expect(saidOf('武进区列入2021年区域双创示范基地督查激励推荐名单。')).toEqual([
      'confirmed inspection-incentive-2021-proposed',
    ]);
  });

  test('is judged by the other sources if the text is one itself', () => {
    const as = bundled.sources.get('article-2022');
    const text = '2021年度双创示范基地评估中,武进区获评优秀。';
    expect(saidOf(text, as && { as })).toEqual([]);
  });

  test('states where it is, who it is of and when', () => {
    const text =
      'Wujin became a national demonstration base for entrepreneurship and innovation in May 2016.';
    const [said] = namedStatements(text);
    expect(said?.quote).toContain('national demonstration base');
    expect(said?.reading).toMatchObject({ area: 'wujin', period: '2016-05' });
    expect(said && text.slice(said.offset, said.offset + said.length)).toBe(said?.quote);
  });

  test('is found for the area of the option', () => {
    const text =
      'The district became a national demonstration base for entrepreneurship and innovation.';
    expect(saidOf(text)).toEqual([]);
    expect(saidOf(text, { area: 'wujin' })).toEqual([`confirmed ${base}`]);
  });
});
