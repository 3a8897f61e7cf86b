// Writes docs/pictures/*.svg: what the program prints in a terminal of 80 columns, as text that can
// be selected, for light and for dark pages. With --check it fails where a picture is not fresh.
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import stringWidth from 'string-width';
import { evaluate, root } from './evaluate.mjs';

const folder = `${root}docs/pictures`;
const columns = 80;

/** What is shown, and what somebody who cannot see it should know. */
const pictures = {
  disputed: {
    line: 'wujin stats --evidence disputed --all',
    about: 'A table of the figures on which sources disagree. Each row shows both values.',
  },
  audit: {
    line: 'wujin audit --limit 5',
    about:
      'The first sentences of the article, each with its claims and whether other sources confirm them.',
  },
  history: {
    line: 'wujin history gdp',
    about:
      'A figure over the years with a bar for each, one column for each boundary of the district.',
  },
  dispute: {
    line: 'wujin show income-per-resident-2021-wujin-with-cedz --lang zh',
    about: 'One disputed figure in Chinese, with every source, its type and the words as printed.',
  },
};

/** Every colour of text keeps a contrast of 4.5 or more to its background: a test computes it. */
const themes = {
  light: {
    background: '#fdfdfc',
    bar: '#efefec',
    edge: '#c9c9c4',
    text: '#24262b',
    muted: '#5b616b',
    red: '#b4232c',
    green: '#1d6b35',
    yellow: '#7f5200',
  },
  dark: {
    background: '#15171c',
    bar: '#22252c',
    edge: '#3d424d',
    text: '#e4e6ea',
    muted: '#9aa1ad',
    red: '#ff7b78',
    green: '#5fc67c',
    yellow: '#e0b04a',
  },
};

/**
 * Pixels of the grid. A cell is as wide as most monospaced fonts make it: 0.6 of their size. Whole
 * numbers leave no seams in bars.
 */
const size = 15;
const cell = 9;
const row = 20;
const margin = 16;
const barHeight = 30;
const width = columns * cell + 2 * margin;
const fonts = [
  'ui-monospace',
  'SFMono-Regular',
  'Menlo',
  'Consolas',
  "'DejaVu Sans Mono'",
  "'Noto Sans Mono CJK SC'",
  "'PingFang SC'",
  "'Microsoft YaHei'",
  'monospace',
];

/** What each code of ours does to the style. Any other is an error: it would be lost in the picture. */
const codes = {
  1: { strong: true },
  2: { colour: 'muted' },
  22: { strong: false, colour: 'text' },
  31: { colour: 'red' },
  32: { colour: 'green' },
  33: { colour: 'yellow' },
  39: { colour: 'text' },
};

/** A line as stretches of one style. */
function stretchesOf(line) {
  let style = { strong: false, colour: 'text' };
  return line.split(/(\u001b\[\d+m)/).flatMap((part) => {
    const [, code] = /^\u001b\[(\d+)m$/.exec(part) ?? [];
    if (code === undefined) return part === '' ? [] : [{ text: part, ...style }];
    if (!(code in codes)) throw new Error(`no style for the code ${code}`);
    style = { ...style, ...codes[code] };
    return [];
  });
}

/** Lines and bars, which are stretched to fill their cells: else they would have gaps. */
const drawn = /^[\u2500-\u259f]$/;

/**
 * The parts of a stretch that are elements of their own, with the column of every character. A part
 * begins with no space and has no two in a row: those would be dropped, and their columns with them.
 */
function partsOf(text, start) {
  const parts = [];
  let column = start;
  for (const character of text) {
    const last = parts.at(-1);
    const isDrawn = drawn.test(character);
    if (character === ' ' && (!last || last.isDrawn || last.text.endsWith(' '))) {
      if (last) last.isClosed = true;
    } else if (!last || last.isClosed || last.isDrawn !== isDrawn) {
      parts.push({ text: character, places: [column], isDrawn });
    } else {
      last.text += character;
      last.places.push(column);
    }
    column += stringWidth(character);
  }
  return { parts, end: column };
}

const escaped = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function elementOf({ text, places, isDrawn }, { strong, colour }, y, palette) {
  const x = (column) => margin + column * cell;
  const attributes = [
    isDrawn
      ? `x="${x(places[0])}" textLength="${places.length * cell}" lengthAdjust="spacingAndGlyphs"`
      : `x="${places.map(x).join(' ')}"`,
    `y="${y}"`,
    `fill="${palette[colour]}"`,
    ...(strong ? ['font-weight="bold"'] : []),
    ...(/\p{Script=Han}/u.test(text) ? ['lang="zh-CN"'] : []),
  ];
  return `<text ${attributes.join(' ')}>${escaped(text)}</text>`;
}

function lineOf(line, index, palette) {
  const y = barHeight + margin + row * index + size;
  let column = 0;
  return stretchesOf(line).flatMap((stretch) => {
    const { parts, end } = partsOf(stretch.text, column);
    column = end;
    return parts.map((part) => elementOf(part, stretch, y, palette));
  });
}

function pictureOf({ line, about }, output, palette) {
  const lines = [`\u001b[2m$\u001b[22m ${line}`, ...output.trimEnd().split('\n')];
  const height = barHeight + 2 * margin + lines.length * row;
  const { background, bar, edge } = palette;
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="title about" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<title id="title">${escaped(line)}</title>`,
    `<desc id="about">${escaped(about)}</desc>`,
    `<rect id="frame" x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="7" fill="${background}" stroke="${edge}"/>`,
    `<path d="M0.5 ${barHeight}V7.5a7 7 0 0 1 7 -7H${width - 7.5}a7 7 0 0 1 7 7V${barHeight}Z" fill="${bar}" stroke="${edge}"/>`,
    ...[0, 1, 2].map(
      (i) => `<circle cx="${margin + 4 + i * 18}" cy="${barHeight / 2}" r="5" fill="${edge}"/>`,
    ),
    `<g font-family="${fonts.join(', ')}" font-size="${size}">`,
    ...lines.flatMap((each, index) => lineOf(each, index, palette)),
    '</g>',
    '</svg>',
  ].join('\n')}\n`;
}

/** What a terminal shows: the answer, and under it what goes to standard error. */
async function screenOf(run, line) {
  let screen = '';
  const output = {
    isTerminal: true,
    columns,
    write: async (text) => {
      screen += text;
      return true;
    },
  };
  const [, ...argv] = line.split(' ');
  const exit = await run(argv, { stdout: output, stderr: output, env: {} });
  if (exit !== 0) throw new Error(`${line} exits with ${exit}:\n${screen}`);
  return screen;
}

const { run } = await evaluate('src/cli.ts');
const wanted = new Map();
for (const [name, picture] of Object.entries(pictures)) {
  const screen = await screenOf(run, picture.line);
  for (const [theme, palette] of Object.entries(themes)) {
    wanted.set(`${name}-${theme}.svg`, pictureOf(picture, screen, palette));
  }
}

if (process.argv.includes('--check')) {
  const present = await readdir(folder).catch(() => []);
  const stale = present.filter((name) => !wanted.has(name));
  for (const [name, picture] of wanted) {
    const text = await readFile(`${folder}/${name}`, 'utf8').catch(() => '');
    if (text !== picture) stale.push(name);
  }
  for (const name of stale) console.error(`docs/pictures/${name} is not fresh: npm run pictures`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  await mkdir(folder, { recursive: true });
  for (const [name, picture] of wanted) await writeFile(`${folder}/${name}`, picture);
}
