import { describe, expect, test } from 'vitest';
import { namedStatements, saidOf } from './named.ts';

const plan = 'double-recruitment-running-plan'; // 29 April 2021
const thirty = 'talent-services-thirty-articles'; // 8 November 2024
const fund = 'innovation-fund-measures-2022'; // 20 September 2022
const trial = 'innovation-policies-2022-59'; // 武政办发〔2022〕59号
const students = 'young-students-startup-plan'; // three years

describe('a policy', () => {
  test.each([
    [
      'Founders in Wujin get help under the Double Recruitment and Double Introduction Running Plan.',
      plan,
    ],
    ['武进区落实“双招双引奔跑计划”。', plan],
    ['武进区推出人才服务三十条。', thirty],
    ['Wujin Talent Programme: flats for founders', 'wujin-talent-programme'],
    ['企业可按武进英才计划申请补助。', 'wujin-talent-programme'],
  ])('is confirmed where it is named: %s', (text, id) => {
    expect(saidOf(text)).toEqual([`confirmed ${id}`]);
  });

  test.each([
    [
      'On 29 April 2021 Wujin released its Double Recruitment and Double Introduction Running Plan.',
      plan,
    ],
    [
      'Wujin’s Double Recruitment and Double Introduction Running Plan was released in April 2021.',
      plan,
    ],
    [
      'Wujin’s thirty articles on talent services, issued on 8 November 2024, cover housing.',
      thirty,
    ],
    ['武进区2021年4月出台“双招双引奔跑计划”。', plan],
    ['2022年9月20日印发的《常州市武进区促进创新发展专项资金管理办法》规定了用途。', fund],
    ['2022年9月,《常州市武进区促进创新发展专项资金管理办法》正式印发。', fund],
    ['《常州市武进区促进创新发展专项资金管理办法》(2022年9月20日)', fund],
  ])('is confirmed with the date of its issue: %s', (text, id) => {
    expect(saidOf(text)).toEqual([`confirmed ${id}`]);
  });

  test.each([
    [
      'On 29 June 2021 Wujin released its Double Recruitment and Double Introduction Running Plan.',
      plan,
    ],
    [
      'Wujin’s Double Recruitment and Double Introduction Running Plan was released in April 2020.',
      plan,
    ],
    [
      'Wujin’s thirty articles on talent services, issued on 8 November 2023, cover housing.',
      thirty,
    ],
    ['武进区2019年4月出台“双招双引奔跑计划”。', plan],
    ['2022年8月20日印发的《常州市武进区促进创新发展专项资金管理办法》规定了用途。', fund],
    ['2021年9月,《常州市武进区促进创新发展专项资金管理办法》正式印发。', fund],
    ['《常州市武进区促进创新发展专项资金管理办法》(2021年9月20日)', fund],
  ])('is contradicted by another date of issue: %s', (text, id) => {
    expect(saidOf(text)).toEqual([`contradicted ${id}`]);
  });

  test.each([
    ['In 2023 Wujin reviewed the Double Recruitment and Double Introduction Running Plan.'],
    ['2023年,武进区总结“双招双引奔跑计划”成效。'],
    ['2023年,武进区启动“双招双引奔跑计划”第二轮。'],
  ])('is not dated by a year in which something else happened: %s', (text) => {
    expect(saidOf(text)).not.toContain(`contradicted ${plan}`);
  });

  test.each([
    ['Wujin adopted its forty articles on talent services.', thirty, 40],
    ['Wujin adopted its 25 articles on talent services.', thirty, 25],
    ['武进区推出人才服务二十五条。', thirty, 25],
    ['武进区推出人才服务40条。', thirty, 40],
    ['《武进区“青年大学生创业”五年行动计划》扶持大学生。', students, 5],
  ])('is contradicted by another number in its title: %s', (text, id, value) => {
    const statements = namedStatements(text);
    expect(statements.map(({ verdict, fact }) => [verdict, fact])).toEqual([['contradicted', id]]);
    expect(statements[0]?.reading.value).toBe(value);
  });

  test.each([
    ['企业可依据武政办发〔2022〕59号文件申请。', [`confirmed ${trial}`]],
    ['企业可依据武政办发[2022]59号文件申请。', [`confirmed ${trial}`]],
    ['企业可依据宁政办发〔2022〕59号文件申请。', []],
  ])('is named by the number of its document: %s', (text, expected) => {
    expect(saidOf(text)).toEqual(expected);
  });

  test.each([
    ['Kunshan adopted its forty articles on talent services in 2020.'],
    ['昆山市2020年推出人才服务四十条。'],
    ['武进区落实江苏省人才服务四十条。'],
    ['Wujin follows the forty articles on talent services of Jiangsu.'],
    ['武进区在苏南。南通2020年推出人才服务四十条。'],
    ['The city has forty articles on talent services.'],
  ])('of somebody else makes no statement: %s', (text) => {
    expect(saidOf(text)).toEqual([]);
  });

  test.each([
    ['Next year Wujin will issue thirty articles on talent services.'],
    ['Wujin has not yet issued thirty articles on talent services.'],
    ['武进区正在起草人才服务三十条。'],
    ['武进区拟出台人才服务三十条。'],
  ])('that is to come makes no statement: %s', (text) => {
    expect(saidOf(text)).toEqual([]);
  });

  test.each([
    [
      '2022年,武进区实施精益创业带动就业专项行动。',
      ['unconfirmed lean-entrepreneurship-action-2022'],
    ],
    ['2024年,武进区实施精益创业带动就业专项行动。', []],
    ['In 2024 Wujin ran a special action on lean entrepreneurship.', []],
  ])('of one year is not that of another year: %s', (text, expected) => {
    expect(saidOf(text)).toEqual(expected);
  });
});
