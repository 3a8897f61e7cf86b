import type { Language } from '../model/text.ts';

/** The files of a new fact base, by name: made-up facts that work as they are. */
export function starterFiles(language: Language): readonly (readonly [string, string])[] {
  return [
    ['facts.csv', facts[language]],
    ['README.md', readme[language]],
    ['.github/workflows/facts.yml', workflow[language]],
  ];
}

const facts: Readonly<Record<Language, string>> = {
  en: `indicator,area,period,kind,value,unit,bound,source,publisher,url,published,type,note,topic
Residents,Arden Bay,2024,,12400,residents,,Annual report 2024,Arden Bay Town Council,https://example.org/report-2024,2025-03-01,government,Two independent sources agree: the figure is corroborated.,People
Residents,Arden Bay,2024,,12400,residents,,Arden Bay Courier,,,2025-03-04,news,,
Residents,Arden Bay,2023,,12150,residents,,Annual report 2024,,,,,,
Budget,Arden Bay,2024,,48500000,EUR,,Annual report 2024,,,,,Any currency code works. Write the number in full.,Economy
Companies,Arden Bay,2024,,610,companies,,Annual report 2024,,,,,,Economy
Companies,Arden Bay,2024,,640,companies,,Arden Bay Courier,,,,,The sources disagree: the figure is disputed.,
Unemployment rate,Arden Bay,2024,,4.2,percent,,Annual report 2024,,,,,,Jobs
Land area,Arden Bay,2024,,38.6,km2,,Annual report 2024,,,,,,Land
Charging points,Arden Bay,2024,,27,charging points,,Annual report 2024,,,,,,Transport
Charging points,Arden Bay,2030,target,60,charging points,at-least,Annual report 2024,,,,,A target is never mixed with what happened.,
`,
  zh: `indicator,label,area,area_label,period,kind,value,unit,bound,source,title,publisher,url,published,type,language,note,topic
residents,常住人口,qingxi,青溪镇,2024,,12400,人,,annual-report-2024,青溪镇2024年度报告,青溪镇人民政府,https://example.org/report-2024,2025-03-01,government,zh,两个独立来源一致：多源印证。,人口
residents,,qingxi,,2024,,12400,人,,qingxi-news,青溪报,,,2025-03-04,news,zh,,
residents,,qingxi,,2023,,12150,人,,annual-report-2024,,,,,,zh,,
budget,财政预算,qingxi,,2024,,48500000,CNY,,annual-report-2024,,,,,,zh,数值须写全。,经济
companies,企业,qingxi,,2024,,610,家企业,,annual-report-2024,,,,,,zh,,经济
companies,,qingxi,,2024,,640,家企业,,qingxi-news,,,,,,zh,来源不一致：有争议。,
unemployment-rate,失业率,qingxi,,2024,,4.2,percent,,annual-report-2024,,,,,,zh,,就业
land-area,土地面积,qingxi,,2024,,38.6,km2,,annual-report-2024,,,,,,zh,,土地
charging-points,充电桩,qingxi,,2024,,27,个充电桩,,annual-report-2024,,,,,,zh,,交通
charging-points,,qingxi,,2030,target,60,个充电桩,at-least,annual-report-2024,,,,,,zh,目标值从不与实际值混用。,
`,
};

const readme: Readonly<Record<Language, string>> = {
  en: `# Facts

Each row of \`facts.csv\` is what one source says about one fact. All of them are made up: replace them with yours. Arden Bay had 12,400 residents in 2024.

    wujin --data facts.csv stats                      the figures
    wujin --data facts.csv stats companies            all that is known about one
    wujin --data facts.csv audit arden-bay-courier    one source against the others
    wujin --data facts.csv check README.md            the numbers of a text

A row needs indicator, area, period, value and source. \`wujin help facts\` describes every column.
\`.github/workflows/facts.yml\` checks the file and this text on GitHub. Move it if this folder is not the root of the repository.
`,
  zh: `# 事实

\`facts.csv\` 每行是一个来源对一项事实的说法。数据均为虚构，请换成自己的。2024年，青溪镇常住人口12400人。

    wujin --data facts.csv --lang zh stats                  主要数据
    wujin --data facts.csv --lang zh stats 企业              某一项的全部数据
    wujin --data facts.csv --lang zh audit qingxi-news      一个来源与其他来源对照
    wujin --data facts.csv --lang zh check README.md        文本中的数字

每行须有 indicator、area、period、value、source。\`wujin help facts --lang zh\` 说明各列。
\`.github/workflows/facts.yml\` 在 GitHub 上检查该文件和本文。若此文件夹不是仓库的根目录，请移动该文件。
`,
};

const workflowFor = (install: string, rows: string, text: string) => `name: facts
on: [push, pull_request]
jobs:
  facts:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 22
      # ${install}
      - run: npm install --global ./wujin-*.tgz
      # ${rows}
      - run: wujin --data facts.csv stats
      # ${text}
      - run: wujin --data facts.csv check README.md
`;

const workflow: Readonly<Record<Language, string>> = {
  en: workflowFor(
    'wujin is not on the npm registry. Commit the package that npm pack makes in a clone of it.',
    'Fails if a row is wrong.',
    'Fails if the text contradicts the facts.',
  ),
  zh: workflowFor(
    'wujin 尚未发布到 npm。请提交在其仓库副本中用 npm pack 生成的包。',
    '有错误的行即失败。',
    '文本与事实矛盾即失败。',
  ),
};
