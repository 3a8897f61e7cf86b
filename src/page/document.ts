import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { cleanText } from '../formats/markup/clean.ts';
import { escapeHtml, toHtml } from '../formats/markup/element.ts';
import type { Catalogue } from '../lookup/catalogue.ts';
import { textIn } from '../model/text.ts';
import { tablesOf } from './all-tables.ts';
import { bodyParts } from './body.ts';
import { chartsOf } from './charts.ts';
import { type Page, pageOf, tagOf } from './model.ts';
import { style } from './style.ts';

/**
 * The page as one file that loads nothing: style, facts as HTML, facts as data, script. The policy names the
 * style and the script by their hashes; nothing else runs, whatever is in the data.
 */
export function* pageChunks(
  catalogue: Catalogue,
  language: string | null,
  script: string,
): Iterable<string> {
  const page = pageOf(catalogue, language, (languages) => chartsOf(catalogue, languages));
  const title = escapeHtml(cleanText(textIn(catalogue.dataset.title, page.wording)));
  yield `<!doctype html>
<html lang="${escapeHtml(tagOf(page))}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyOf(script)}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
<div id="_page">
`;
  for (const part of bodyParts(page, tablesOf(page), true)) yield `${toHtml(part)}\n`;
  yield `</div>
<script type="text/plain" id="_data">${packed(page)}</script>
<script>${script}</script>
</body>
</html>
`;
}

function policyOf(script: string): string {
  return [
    "default-src 'none'",
    `script-src '${hashOf(script)}'`,
    `style-src '${hashOf(style)}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

/** The dataset and the charts for the script. Base64 has no character that means anything to HTML. */
function packed({ catalogue: { dataset }, charts }: Page): string {
  return gzipSync(JSON.stringify({ dataset, charts }), { level: 9 }).toString('base64');
}
