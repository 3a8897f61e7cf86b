import type { Text } from '../model/text.ts';

/** What a command prints in a terminal of this width. */
export const sampleWidth = 60;

export type Sample = { readonly line: string; readonly output: Text };

/** Real output of the commands that ask, for their help; a test runs each line and compares. */
export const samples: Readonly<Record<string, Sample>> = {
  audit: {
    line: 'wujin audit wujin-communique-2021-part-10 --verdict contradicted',
    output: {
      en: [
        'Statistical communiqué of Wujin District for 2021 (part 10:',
        'population, livelihood, social security): 14 claims, 0',
        'confirmed, 1 contradicted, 13 unconfirmed.',
        '',
        'What is stated                                        States',
        '────────────────────────────────────────────  ──────────────',
        'Disposable income per resident                    CNY 52,896',
        '  居民人均可支配收入                          ! contradicted',
        '  2021 · Wujin with zone ·',
        '  income-per-resident-2021-wujin-with-cedz',
        '  But: CNY 58,296 Changzhou Municipal',
        "  People's Government (copy)",
      ].join('\n'),
      zh: [
        '2021年常州市武进区国民经济和社会发展统计公报：14',
        '条说法，已证实 0 条，有矛盾 1 条，未证实 13 条。',
        '',
        '所述事项                                      所述  结论',
        '────────────────────────────────────────  ────────  ────────',
        '居民人均可支配收入                        52,896元  ! 有矛盾',
        '  2021 · 武进区(含经开区) · income-per-',
        '  resident-2021-wujin-with-cedz ·',
        '  但：58,296元 常州市人民政府（转载）',
      ].join('\n'),
    },
  },
  history: {
    line: 'wujin history single-champions',
    output: {
      en: [
        'Manufacturing single champions 制造业单项冠军',
        '',
        'Period   Value',
        '───────  ─────  ────────────',
        '2018         3  ███',
        '2019',
        '2020',
        '2021-04     11  ███████████',
        '2021-11      9  █████████',
        '2022',
        '2023',
        '2024-03     12  ████████████',
        '2024-12     12  ████████████',
      ].join('\n'),
      zh: [
        '制造业单项冠军',
        '',
        '时期     数值',
        '───────  ────  ────────────',
        '2018        3  ███',
        '2019',
        '2020',
        '2021-04    11  ███████████',
        '2021-11     9  █████████',
        '2022',
        '2023',
        '2024-03    12  ████████████',
        '2024-12    12  ████████████',
      ].join('\n'),
    },
  },
  cite: {
    line: 'wujin cite wujin-gov-2026-01-27',
    output: {
      en: [
        "武进区人民政府 [Wujin District People's Government]: “2026年武进区政府工作报告” [Wujin District Government Work Report 2026], 2026-01-27, https://www.wj.gov.cn/html/czwj/2026/DNKLPPJP_0127/78709.html, accessed 2026-11-22.",
      ].join('\n'),
      zh: [
        '武进区人民政府：《2026年武进区政府工作报告》，2026-01-27，https://www.wj.gov.cn/html/czwj/2026/DNKLPPJP_0127/78709.html，查阅于 2026-11-22。',
      ].join('\n'),
    },
  },
  search: {
    line: 'wujin search gaoxin --limit 2',
    output: {
      en: [
        'Found                                   What it says',
        '──────────────────────────────────────  ────────────────────',
        'Terms',
        'high and new technology enterprise      HNTE',
        '  高新技术企业',
        '  high-tech-enterprise',
        '',
        'Figures',
        'High-tech enterprises 高新技术企业      1,131 · 2021 · Wujin',
        '  high-tech-enterprises-2021            ◦ single, unverified',
      ].join('\n'),
      zh: [
        '结果                   内容       证据                匹配',
        '─────────────────────  ─────────  ──────────────────  ──────',
        '术语',
        '高新技术企业           HNTE                           gaoxin',
        '  high-tech-',
        '  enterprise',
        '',
        '数据',
        '高新技术企业           1,131 ·    ◦ 单一来源，未核实  gaoxin',
        '  high-tech-           2021 ·',
        '  enterprises-2021     武进区',
      ].join('\n'),
    },
  },
};
