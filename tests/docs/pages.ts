import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The pages that people read: their examples are run, and what they show is what is printed. */
export const root = fileURLToPath(new URL('../..', import.meta.url));
export const pages: readonly string[] = [
  'README.md',
  'SKILL.md',
  ...readdirSync(`${root}docs`)
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

/** A fenced block: its language, what stands behind that on the fence, and its text. */
export type Block = { readonly language: string; readonly note: string; readonly text: string };

export function readPage(page: string): string {
  return readFileSync(root + page, 'utf8');
}

export function blocksOf(page: string): readonly Block[] {
  return [...readPage(page).matchAll(/^```(\w+)(?: ([^\n]*))?\n(.*?)^```$/gms)].map(
    ([, language = '', note = '', text = '']) => ({ language, note, text }),
  );
}

/** Whether the outputs in the pages are written anew and not only compared. */
export const rewrite = process.env['WUJIN_GOLDEN'] === 'write';

/** Puts another text into a block of a page, which other tests may have changed since. */
export function replaceBlock(page: string, { language, note, text }: Block, other: string): void {
  const fence = `\`\`\`${note === '' ? language : `${language} ${note}`}\n`;
  const whole = readPage(page);
  writeFileSync(
    root + page,
    whole.replace(`${fence}${text}\`\`\``, () => `${fence}${other}\`\`\``),
  );
}
