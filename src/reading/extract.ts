/**
 * Stage 1 of reading a text: its source and format in; blocks, front matter and directives out. All offsets
 * are those of the source. What no reader sees, and code, is left out.
 */
import { type Comment, type Directive, type DirectiveFinding, directivesIn } from './directives.ts';
import type { Block, Format } from './document.ts';
import { type FrontMatter, noFrontMatter, readFrontMatter } from './front-matter.ts';
import { readHtml } from './html.ts';
import { readMarkdown } from './markdown.ts';
import { outline } from './outline.ts';
import { readPlain } from './plain.ts';

export type Extract = {
  readonly blocks: readonly Block[];
  readonly frontMatter: FrontMatter;
  readonly directives: readonly Directive[];
  /** What is wrong with the directives and the front matter, in the order of the text. */
  readonly findings: readonly DirectiveFinding[];
};

export function extract(source: string, format: Format): Extract {
  const comments: Comment[] = [];
  const target = { outline: outline(), comments };
  // A byte order mark is no part of the text, but offsets count it.
  const from = source.startsWith('\ufeff') ? 1 : 0;
  const none = { settings: noFrontMatter, findings: [], end: from };
  const front = format === 'markdown' ? readFrontMatter(source, from) : none;
  if (format === 'markdown') readMarkdown(source, front.end, target);
  else if (format === 'html') readHtml(source.slice(from), from, target);
  else readPlain(source, from, target);
  const { directives, findings } = directivesIn(comments);
  return {
    blocks: target.outline.blocks,
    frontMatter: front.settings,
    directives,
    findings: [...front.findings, ...findings],
  };
}
