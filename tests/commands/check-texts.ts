import { type Result, runWujin, type World } from '../cli/harness.ts';

/** Statements about facts of the bundled data, pinned to them: what they mean does not depend on any wording. */
const pin = (id: string) => `<!-- wujin fact=${id} -->`;
export const gdp = pin('gdp-2021-wujin-with-cedz');
export const income = pin('income-per-resident-2021-wujin-with-cedz');
export const firms = pin('high-tech-enterprises-2021');

/** The data has CNY 295.158 bn. */
export const right = `GDP was 295.158 billion yuan ${gdp}.\n`;
export const wrong = `GDP was 259.158 billion yuan ${gdp}.\n`;
/** One source has 52,896 and another one 58,296. */
export const disputed = `Income was 52,896 yuan ${income}.\n`;
/** Only unverified pages have it. */
export const unconfirmed = `There are 1,131 firms ${firms}.\n`;
export const unknown = 'There are 37 dogs.\n';

export function check(
  text: string,
  options: readonly string[] = [],
  world: World = {},
): Promise<Result> {
  return runWujin(['check', 'a.md', ...options], { files: { 'a.md': text }, ...world });
}

export type CheckedRow = {
  readonly [key: string]: unknown;
  readonly line: number;
  readonly column: number;
  readonly quote: string;
  readonly verdict: string;
  readonly fact: string | null;
};

export async function rowsOf(
  text: string,
  options: readonly string[] = [],
  world: World = {},
): Promise<readonly CheckedRow[]> {
  const { stdout } = await check(text, ['--json', '--verdict', 'all', ...options], world);
  return JSON.parse(stdout);
}
