import { describe, expect, test } from 'vitest';
import { namedStatements, saidOf } from './named.ts';

const edz = 'changzhou-economic-development-zone'; // June 2015
const hightech = 'wujin-national-high-tech-zone'; // 1996
const israel = 'china-israel-changzhou-innovation-park'; // 29 January 2015
const city = 'changzhou-science-education-city'; // 2002
const institute = 'west-taihu-cell-therapy-institute'; // 22 September 2020

describe('a place', () => {
  test.each([
    ['The Changzhou Economic Development Zone was established in June 2015.', edz],
    ['Established in 2015, the Changzhou Economic Development Zone lies in the east.', edz],
    [
      'The China-Israel Changzhou Innovation Park, which opened on 29 January 2015, is small.',
      israel,
    ],
    ['In 1996 the province set up the Wujin High-tech Zone.', hightech],
    ['The founding of the Changzhou Science and Education City in 2002 drew colleges.', city],
    ['The Wujin High-tech Zone dates back to 1996.', hightech],
    ['The Wujin High-tech Zone, founded in 1996 as a small zone, has grown.', hightech],
    ['The Changzhou EDZ was set up in 2015 and now has 90 schools.', edz],
    ['常州经开区成立于2015年6月。', edz],
    ['2015年6月,江苏省政府批准设立常州经开区。', edz],
    ['武进国家高新区始建于1996年。', hightech],
    ['成立于2002年的常州科教城有六所院校。', city],
    ['2020年9月22日,西太湖细胞治疗研究院正式揭牌。', institute],
    ['中以常州創新園2015年1月設立。', israel],
  ])('is confirmed with the date of its opening: %s', (text, id) => {
    expect(saidOf(text)).toEqual([`confirmed ${id}`]);
  });

  test.each([
    ['The Changzhou Economic Development Zone was established in July 2015.', edz],
    ['Established in 2011, the Changzhou Economic Development Zone lies in the east.', edz],
    [
      'The China-Israel Changzhou Innovation Park, which opened on 27 January 2015, is small.',
      israel,
    ],
    ['In 1991 the province set up the Wujin High-tech Zone.', hightech],
    ['The founding of the Changzhou Science and Education City in 2008 drew colleges.', city],
    ['The Wujin High-tech Zone dates back to 1991.', hightech],
    ['常州经开区成立于2011年6月。', edz],
    ['2011年6月,江苏省政府批准设立常州经开区。', edz],
    ['武进国家高新区创建于1991年。', hightech],
    ['成立于2008年的常州科教城有六所院校。', city],
    ['西太湖细胞治疗研究院2020年7月揭牌成立。', institute],
    ['中以常州創新園2012年1月設立。', israel],
  ])('is contradicted by another date of its opening: %s', (text, id) => {
    expect(saidOf(text)).toEqual([`contradicted ${id}`]);
  });

  test.each([
    ['A bakery opened in the Changzhou Science and Education City in 2018.'],
    ['The school in the Changzhou Economic Development Zone was established in 2018.'],
    ['The Changzhou Economic Development Zone set up a fund in 2018.'],
    ['The Wujin High-tech Zone hospital was founded in 2018.'],
    ['The Changzhou Science and Education City has a library that was founded in 2018.'],
    ['Founded in 2018, a firm in the Wujin High-tech Zone makes drones.'],
    ['2018年,一家书店在常州科教城开业。'],
    ['2018年,武进国家高新区成立产业基金。'],
    ['武进国家高新区管委会成立于2018年。'],
    ['2018年成立的一家公司位于武进国家高新区。'],
  ])('is not dated by the opening of something in it: %s', (text) => {
    expect(saidOf(text)).toEqual([]);
  });

  test.each([
    ['In 2013 both sides agreed to set up the China-Israel Changzhou Innovation Park.'],
    ['The Wujin High-tech Zone was upgraded to a national zone in 2012.'],
    [
      'The Changzhou Science and Education City marked the 20th anniversary of its founding in 2022.',
    ],
    ['2013年,双方签约设立中以创新园。'],
    ['武进国家高新区2012年升格为国家级。'],
    ['2022年,常州科教城成立20周年。'],
    ['2018年,武进国家高新区挂牌。'],
    ['中以创新园将于2030年开园。'],
  ])('is not dated by another event: %s', (text) => {
    expect(saidOf(text)).toEqual([]);
  });

  test.each([
    [
      'The China-Israel Changzhou Innovation Park lies in Wujin. The park was opened in 2015.',
      'confirmed',
    ],
    [
      'The China-Israel Changzhou Innovation Park lies in Wujin. The park was opened in 2011.',
      'contradicted',
    ],
    ['# 中以创新园\n\n园区2015年1月开园。', 'confirmed'],
    ['# 中以创新园\n\n园区2011年1月开园。', 'contradicted'],
  ])('is meant by a word for it after its name: %s', (text, verdict) => {
    expect(saidOf(text)).toContain(`${verdict} ${israel}`);
  });

  test.each([
    ['Kunshan Development Zone is older. The zone opened in 1985.'],
    ['金坛经济开发区在西边。园区1993年设立。'],
    ['The zone opened in 1985.'],
    ['济南科教城成立于2011年。'],
  ])('is not meant by a word for another one: %s', (text) => {
    expect(saidOf(text)).toEqual([]);
  });

  test.each([
    [
      'Wujin has much to offer: the China-Israel Changzhou Innovation Park was built by two states.',
      israel,
    ],
    ['武进区载体众多:中以创新园由两国共建。', israel],
  ])('that a sentence is about is confirmed where its area is spoken of: %s', (text, id) => {
    expect(saidOf(text)).toEqual([`confirmed ${id}`]);
  });

  test.each([
    ['My cousin works in the China-Israel Changzhou Innovation Park.'],
    ['武进区一家公司位于中以创新园。'],
    ['中以创新园由两国共建。'],
    ['The Wujin High-tech Zone had 900 firms in Wujin.'],
  ])('that only says where something is makes no statement: %s', (text) => {
    expect(saidOf(text)).toEqual([]);
  });

  test('has its statement at the verb and the date', () => {
    const [said] = namedStatements('The Changzhou Science and Education City was founded in 2002.');
    expect(said?.quote).toBe('founded in 2002');
    expect(said?.reading.period).toBe('2002');
  });
});
