// The manual page, in the macros of mdoc, from the table of commands: what the help says, on one page.
import { readFileSync } from 'node:fs';

const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

/** Narrower than the lines that make formatters complain. */
const lineWidth = 76;
/** Of each command; its help has them all. */
const mostExamples = 3;
const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
  ...['August', 'September', 'October', 'November', 'December'],
];

/** What is no letter of ASCII, or has a meaning in roff, by its name there. */
const signs = new Map([
  ['\\', '\\e'],
  ['“', '\\(lq'],
  ['”', '\\(rq'],
  ['…', '...'],
]);

function roff(text) {
  return text.replaceAll(/[\\“”…]|[^\x00-\x7f]/g, (sign) => {
    const code = sign.codePointAt(0).toString(16).toUpperCase().padStart(4, '0');
    return signs.get(sign) ?? `\\[u${code}]`;
  });
}

/** Running text: a sentence a line, lines not too long, hyphens of options as they are typed. */
const prose = (text) =>
  text
    .split(/(?<=[.:;]) (?=[A-Z“])/)
    .map((each) => fill(roff(each).replaceAll(/(?<![\w-])--?(?=\w|$| )/g, hyphens)))
    .join('\n');

/** Text in roff, broken into lines that are not too long. */
function fill(text) {
  const lines = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + word.length >= lineWidth) {
      lines.push(line);
      line = '';
    }
    line += line === '' ? word : ` ${word}`;
  }
  return [...lines, line].map((each) => (/^[.']/.test(each) ? `\\&${each}` : each)).join('\n');
}

const hyphens = (text) => text.replaceAll('-', '\\-');

/** Values as they are typed: no line breaks inside one, at its hyphen or with another. */
const valuesOf = (vocabulary) =>
  Object.keys(vocabulary)
    .map((value) => `\\%${hyphens(value)}`)
    .join(', ');

/** A line to type, so that what is copied from the page is what was meant. */
function literal(line) {
  const named = { '-': '\\-', "'": '\\(aq', '`': '\\(ga', '^': '\\(ha', '~': '\\(ti' };
  const text = roff(line).replaceAll(/[-'`^~]/g, (sign) => named[sign]);
  return ['.Bd -literal -offset indent', text.startsWith('.') ? `\\&${text}` : text, '.Ed'];
}

const capital = (text) => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
const sentence = (text) => `${capital(text)}${text.endsWith('.') ? '' : '.'}`;

/** "<id…>" and "[words…]" as macros. */
function operandsOf(operands) {
  const name = operands.replaceAll(/[<>[\]]/g, '');
  if (name === '') return '';
  const words = name.replace('…', ' ...').split('|').join(' | ');
  return `${operands.startsWith('[') ? ' Op' : ''} Ar ${words}`;
}

function flagsOf(name, { short, takes }) {
  const value = takes
    ? ` Ar ${takes.replaceAll(/[<>]/g, '').replace('[:desc]', ' Ns Op : Ns Cm desc')}`
    : '';
  return `${short ? `Fl ${short} , ` : ''}Fl \\-${name}${value}`;
}

function list(entries) {
  return [
    '.Bl -tag -width Ds',
    ...entries.flatMap(({ term, text }) => [`.It ${term}`, text]),
    '.El',
  ];
}

/** Rows of the help: words that are typed, and what they mean. */
const rows = (entries, macro) =>
  list(
    entries.map(({ term, about }) => ({
      term: `${macro} ${hyphens(term)}`,
      text: prose(sentence(about.en)),
    })),
  );

/** A topic of the help as a section of the page; its terms use the macro for their kind. */
function topicSection(title, macro, { parts }) {
  return [
    `.Sh ${title}`,
    ...parts.flatMap(({ heading, text, rows: entries }, i) => [
      ...(heading ? [`.Ss ${roff(heading.en)}`] : i > 0 ? ['.Pp'] : []),
      ...(text ? [prose(text.en)] : []),
      ...(entries ? rows(entries, macro) : []),
    ]),
  ];
}

/** Words narrow the rows of a look-up and may be missing; no other command takes them so. */
const isLookUp = ({ operands }) => operands === '[words…]';

/** What follows a macro, one a line: "a, b and c." */
const enumerated = (macros) =>
  macros.flatMap((macro, i) => {
    const left = macros.length - 1 - i;
    return left === 1 ? [`.${macro}`, 'and'] : [`.${macro} ${left === 0 ? '.' : ','}`];
  });

/** Which commands take an option; the look-up commands go by that name where all of them do. */
function takenBy(takers, { overview, commands }) {
  if ([overview, ...commands].every((each) => takers.includes(each))) {
    return ['Accepted by every command.'];
  }
  const together = commands.filter(isLookUp).every((each) => takers.includes(each));
  return [
    'Accepted by',
    ...enumerated([
      ...(takers.includes(overview) ? ['No the overview'] : []),
      ...(together ? ['No the look-up commands'] : []),
      ...takers
        .filter((each) => each !== overview && !(together && isLookUp(each)))
        .map(({ name }) => `Ic ${name}`),
    ]),
  ];
}

/** What an option is for, the values that it takes, and which commands take it. */
function optionText(name, { about, values }, table) {
  const takers = [table.overview, ...table.commands].filter(({ options }) =>
    options.includes(name),
  );
  const own = name === 'format' ? takers.filter(({ formats }) => formats) : [];
  const lists = [
    ...(values ? [fill(valuesOf(values))] : []),
    ...own.map((each) => `for\n.Ic ${each.name} :\n${fill(valuesOf(each.formats))}`),
  ];
  return [
    ...(values
      ? [prose(`${capital(about.en)}:`), `${lists.join(';\n')}.`]
      : [prose(sentence(about.en))]),
    ...takenBy(takers, table),
  ].join('\n');
}

/** Flags in the place of an answer: every command has help, the version is that of the program. */
function flagText(name, { about }, table) {
  const { overview, commands } = table;
  const takers = name === 'help' ? [overview, ...commands] : [overview];
  return [prose(sentence(about.en)), ...takenBy(takers, table)].join('\n');
}

/** Commands under a heading, with what each is for. */
const commandList = (heading, commands) => [
  `.Ss ${heading}`,
  ...list(
    commands.map(({ name, operands, about }) => ({
      term: `Ic ${name}${operandsOf(operands)}`,
      text: prose(sentence(about.en)),
    })),
  ),
];

/** The first examples of a command, under its name. */
const exampleList = ({ name, examples }) => [
  `.Ss wujin ${name}`,
  ...examples
    .slice(0, mostExamples)
    .flatMap(({ line, about }, i) => [
      ...(i > 0 ? ['.Pp'] : []),
      prose(`${capital(about.en)}:`),
      ...literal(line),
    ]),
];

/** The page in English: the tables are in the language of the manual pages around it. */
export function manualPage(table, { accessed }) {
  const { commands, overview, options, optionGroups, flagOptions } = table;
  const [year, month, day] = accessed.split('-');
  const topics = new Map(table.helpTopics.map((topic) => [topic.name, topic]));
  const lines = [
    `.\\" Written by scripts/man.mjs from the table of commands.`,
    `.Dd ${months[Number(month) - 1]} ${Number(day)}, ${year}`,
    '.Dt WUJIN 1',
    '.Os',
    '.Sh NAME',
    '.Nm wujin',
    `.Nd ${roff(overview.about.en.slice(0, 1).toLowerCase() + overview.about.en.slice(1))}`,
    '.Sh SYNOPSIS',
    '.Nm wujin',
    '.Op Ar option ...',
    ...commands.flatMap(({ name, operands }) => [
      '.Nm wujin',
      `.Ic ${name}${operandsOf(operands)}`,
      '.Op Ar option ...',
    ]),
    '.Sh DESCRIPTION',
    '.Nm',
    prose('prints sourced facts. It works offline, in a terminal, a pipe or a script.'),
    prose('Every fact shows who reported it, for which year and area, and who disagrees.'),
    '.Pp',
    prose('Without a command it prints an overview.'),
    prose('Options may come before or after the command; -- ends them.'),
    prose('Answers go to standard output; notices and errors go to standard error.'),
    '.Pp',
    `This page describes version ${manifest.version}, with the data of ${accessed}.`,
    '.Sh COMMANDS',
    ...commandList('Look-up commands', commands.filter(isLookUp)),
    ...commandList(
      'Other commands',
      commands.filter((each) => !isLookUp(each)),
    ),
    '.Sh OPTIONS',
    ...Object.entries(optionGroups).flatMap(([group, heading]) => {
      const own = Object.entries(options).filter(([, option]) => option.group === group);
      const flags = group === 'common' ? Object.entries(flagOptions) : [];
      return [
        `.Ss ${roff(heading.en)}`,
        ...list([
          ...own.map(([name, option]) => ({
            term: flagsOf(name, option),
            text: optionText(name, option, table),
          })),
          ...flags.map(([name, flag]) => ({
            term: flagsOf(name, flag),
            text: flagText(name, flag, table),
          })),
        ]),
      ];
    }),
    ...topicSection('FORMATS', 'Cm', topics.get('formats')),
    ...topicSection('EVIDENCE', 'Cm', topics.get('evidence')),
    ...topicSection('YOUR OWN FACTS', 'Cm', topics.get('facts')),
    ...topicSection('ENVIRONMENT', 'Ev', topics.get('environment')),
    ...topicSection('EXIT STATUS', 'Li', topics.get('exit-codes')),
    '.Sh EXAMPLES',
    ...commands.flatMap(exampleList),
    '.Sh SEE ALSO',
    prose('For help in the terminal, run wujin help, wujin help stats or wujin help evidence.'),
    prose('For the JSON Schema of every answer, run wujin schema.'),
  ];
  return `${lines.join('\n')}\n`;
}
