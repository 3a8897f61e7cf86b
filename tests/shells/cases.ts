/** What is typed before Tab is pressed once, and what stands on the line then, in every shell. */
type Case = readonly [typed: string, completed: string];

/** Answered from the script: the program is not started. */
export const fromTheScript: readonly Case[] = [
  ['wujin st', 'wujin stats'],
  ['wujin --lang zh st', 'wujin --lang zh stats'],
  ['wujin --lang=zh st', 'wujin --lang=zh stats'],
  ['wujin -f json --sort value:desc st', 'wujin -f json --sort value:desc stats'],
  ['wujin -- st', 'wujin -- stats'],
  ['wujin --vers', 'wujin --version'],
  ['wujin stats --asc', 'wujin stats --ascii'],
  ['wujin stats --format js', 'wujin stats --format json'],
  ['wujin stats --format=js', 'wujin stats --format=json'],
  ['wujin stats -f js', 'wujin stats -f json'],
  ['wujin stats -fjs', 'wujin stats -fjson'],
  ['wujin stats --format "js', 'wujin stats --format "json"'],
  ['wujin stats --json --evidence disp', 'wujin stats --json --evidence disputed'],
  ['wujin stats talent --color nev', 'wujin stats talent --color never'],
  ['wujin stats --sort value:d', 'wujin stats --sort value:desc'],
  ['wujin stats --sort=value:d', 'wujin stats --sort=value:desc'],
  ['wujin rankings --sort among:d', 'wujin rankings --sort among:desc'],
  ['wujin sources --fields id,copy', 'wujin sources --fields id,copyOf'],
  ['wujin sources --fields=id,copy', 'wujin sources --fields=id,copyOf'],
  ['wujin audit --verdict contra', 'wujin audit --verdict contradicted'],
  ['wujin check a.md --format git', 'wujin check a.md --format github'],
  ['wujin check --verdict unk', 'wujin check --verdict unknown'],
  ['wujin check --fail-on=nev', 'wujin check --fail-on=never'],
  ['wujin cite article-2022 --format bib', 'wujin cite article-2022 --format bibtex'],
  ['wujin export --format datap', 'wujin export --format datapackage'],
  ['wujin export --temp', 'wujin export --template'],
  ['wujin help aud', 'wujin help audit'],
  ['wujin help exit', 'wujin help exit-codes'],
  ['wujin schema err', 'wujin schema error'],
  ['wujin completion pow', 'wujin completion powershell'],
];

/** Answered by the program, which knows the data. */
export const fromTheData: readonly Case[] = [
  ["wujin stats --topic 'tal", "wujin stats --topic 'talent'"],
  ['wujin stats industrial-out', 'wujin stats industrial-output'],
  ['wujin rankings national-high', 'wujin rankings national-high-tech-zones'],
  ['wujin policies double-rec', 'wujin policies double-recruitment-running-plan'],
  ['wujin places west-taihu-p', 'wujin places west-taihu-park'],
  ['wujin terms base-eval', 'wujin terms base-evaluation'],
  ['wujin sources 71396-20', 'wujin sources 71396-2021'],
  ['wujin show listed-companies-2021', 'wujin show listed-companies-2021'],
  ['wujin show little-giant article-20', 'wujin show little-giant article-2022'],
  ['wujin show demonstration-base-first', 'wujin show demonstration-base-first-batch-2016'],
  ['wujin history market-ent', 'wujin history market-entities'],
  ['wujin audit article-20', 'wujin audit article-2022'],
  ['wujin cite west-taihu-p', 'wujin cite west-taihu-park'],
  ['wujin stats --area changz', 'wujin stats --area changzhou'],
  ['wujin stats --area=changz', 'wujin stats --area=changzhou'],
  ['wujin stats --source article-20', 'wujin stats --source article-2022'],
  ['wujin check --as article-20', 'wujin check --as article-2022'],
  ['wujin check --area changz', 'wujin check --area changzhou'],
  ['wujin stats --year 199', 'wujin stats --year 1996'],
];

/** Nothing completes these. */
export const incomplete: readonly string[] = [
  'wujin stats -- --form',
  'wujin history gdp little-g',
  'wujin help stats aud',
  'wujin nonsense st',
  'wujin export ta',
  'wujin search little-g',
  'wujin stats --limit 1',
  'wujin stats --json=tr',
  'wujin show --verd',
];

/** Nothing completes behind these either: no shell may wait for data that never comes. The pipe has no writer. */
export const neverRead: readonly string[] = [
  'wujin --data /dev/stdin show annual',
  'wujin --data /dev/tty show annual',
  'wujin --data=/dev/fd/0 show annual',
  'wujin --data /dev/zero show annual',
  'wujin --data - show annual',
  'wujin --data pipe show annual',
];

/** A dataset of the user's own, by a name that wants quoting; the ids are those of the template. */
export const ownData = {
  file: 'my district.json',
  cases: [
    ['wujin --data my\\ district.json show annual', 'annual-report'],
    ['wujin show --data my\\ district.json annual', 'annual-report'],
    ['wujin show --data="my district.json" annual', 'annual-report'],
    ['wujin --data "my district.json" show annual', 'annual-report'],
    ["wujin --data 'my district.json' show annual", 'annual-report'],
    ["wujin --data='my district.json' show annual", 'annual-report'],
    ['wujin --data my" "district.json show annual', 'annual-report'],
    ['wujin --data ~/my\\ district.json stats --area distr', 'district'],
  ],
  /** A copy of it with quotes and a backslash in its name. */
  copy: `cp my\\ district.json "it's \\"our\\" \\\\own.json"`,
  copyCases: [
    [`wujin --data 'it'\\''s "our" \\own.json' show annual`, 'annual-report'],
    [`wujin --data "it's \\"our\\" \\\\own.json" show annual`, 'annual-report'],
    [`wujin --data=it\\'s\\ \\"our\\"\\ \\\\own.json show annual`, 'annual-report'],
  ],
  byVariable: ['wujin audit news-it', 'wujin audit news-item'],
  path: ['wujin stats --data my', 'wujin stats --data my\\ district.json'],
} as const;
