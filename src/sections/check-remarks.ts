/** What is said of a directive that is wrong or reaches nothing. */
import { same, type Text } from '../model/text.ts';
import type { DirectiveFault } from '../reading/directives.ts';
import type { LocatedFinding, Severity } from './check-rows.ts';

/** The rule of a fault in annotations: what a reader can filter by. */
export type FaultRule = 'unused-ignore' | 'unused-pin' | 'unknown-id' | 'directive';

export function ruleOf({ kind }: DirectiveFault): FaultRule {
  switch (kind) {
    case 'unused-ignore':
    case 'unused-pin':
    case 'unknown-id':
      return kind;
    default:
      return 'directive';
  }
}

export const severityOfFault = ({ kind }: DirectiveFault): Severity =>
  kind === 'unknown-id' ? 'error' : 'warning';

export function faultWords(fault: DirectiveFault): Text {
  switch (fault.kind) {
    case 'empty-directive':
      return {
        en: 'The wujin comment is empty. Write ignore, off, on, fact=, area= or period=.',
        zh: 'wujin 注释为空。可写 ignore、off、on、fact=、area= 或 period=。',
      };
    case 'unknown-directive':
      return {
        en: `Unknown comment for wujin: “${fault.word}”. Choose one of: ${fault.accepted.join(', ')}.`,
        zh: `无法识别的 wujin 注释“${fault.word}”。可选值：${fault.accepted.join('、')}。`,
      };
    case 'unknown-setting':
      return {
        en: `Unknown setting “${fault.key}”. Choose one of: ${fault.accepted.join(', ')}.`,
        zh: `无法识别的设置“${fault.key}”。可选值：${fault.accepted.join('、')}。`,
      };
    case 'empty-setting':
      return { en: `${fault.key}= needs a value.`, zh: `${fault.key}= 缺少值。` };
    case 'off-twice':
      return {
        en: 'The check is already off here. Remove this comment.',
        zh: '此处检查已关闭，请删除该注释。',
      };
    case 'on-without-off':
      return {
        en: 'The check is already on here. Remove this comment.',
        zh: '此处检查已开启，请删除该注释。',
      };
    case 'off-to-the-end':
      return {
        en: 'The check is off from here to the end of the file. Add <!-- wujin on -->.',
        zh: '从此处到文件末尾均不检查。请添加 <!-- wujin on -->。',
      };
    case 'unknown-id':
      return fault.of === 'fact'
        ? {
            en: `No fact has the id “${fault.id}”. To find an id, run wujin search and any word.`,
            zh: `没有 id 为“${fault.id}”的事实。如需查找 id，请运行 wujin search 加任意词。`,
          }
        : {
            en: `Unknown area “${fault.id}”. To list all areas, run wujin help areas.`,
            zh: `没有区域“${fault.id}”。如需列出所有区域，请运行 wujin help areas。`,
          };
    case 'unknown-front-area':
      return {
        en: `The front matter names an unknown area “${fault.text}”, which is not used.`,
        zh: `文件头中的区域“${fault.text}”无法识别，未采用。`,
      };
    case 'unknown-period':
      return {
        en: `“${fault.text}” is not a period. Use 2021, 2021-04 or 2019/2023.`,
        zh: `“${fault.text}”不是有效时期。可用 2021、2021-04 或 2019/2023。`,
      };
    case 'pin-without-value':
      return {
        en: `“${fault.id}” has no value or rank to compare a number with.`,
        zh: `“${fault.id}”没有可与数字对照的数值或名次。`,
      };
    case 'unused-pin':
      return {
        en: `No number is beside this comment for “${fault.id}”. Put it next to the number.`,
        zh: `“${fault.id}”的注释旁没有数字。请将其放在数字旁。`,
      };
    case 'unused-ignore':
      return {
        en: 'This comment ignores nothing that needs attention. Remove it.',
        zh: '该注释没有忽略任何需要注意的内容，请删除。',
      };
  }
}

/** "report.md:12:5: warning: …", as terminals and editors open it. */
export function remarkOf({ file, line, column, fault }: LocatedFinding): Text {
  const { en, zh } = faultWords(fault);
  const where = same(`${file}:${line}:${column}: `);
  return { en: where.en + en, zh: where.zh + zh };
}
