import { describe, expect, test } from 'vitest';
import { partsOf, shortForms } from '../../src/reading/named-forms.ts';

const parts = partsOf(['Lake District', '湖区']);

describe('a title', () => {
  test.each([
    ['2019年湖区青年创业行动方案', '青年创业行动方案'],
    ['首批国家级智慧农业示范区', '智慧农业示范区'],
    ['湖区水质评估优秀', '湖区水质评估'],
    ['湖区保护水质促进渔业的实施办法（试行）', '保护水质促进渔业的实施办法'],
    ['关于加快湖区渔业发展的实施意见', '加快湖区渔业发展'],
    ['2019 action plan for young fishing crews', 'action plan for young fishing crews'],
    ['National model harbour for small boats', 'model harbour for small boats'],
    ['First batch of national model harbours for boats', 'model harbours for boats'],
    ['Rules for quiet small harbours of Lake District', 'Rules for quiet small harbours'],
    ['Provincial start-up park award, grade A', 'start-up park award'],
  ])('has a shorter form: %s', (title, form) => {
    expect(shortForms(title, parts)).toContain(form);
  });

  test.each([
    ['国家级示范园'],
    ['湖区实施意见'],
    ['National harbour'],
    ['Plan for Lake District'],
    ['Young crews plan'],
  ])('has none that is no name any more: %s', (title) => {
    expect(shortForms(title, parts)).toEqual([]);
  });
});
