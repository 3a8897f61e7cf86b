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
 * style and the loader by their hashes; nothing else runs, whatever is in the data.
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
<meta http-equiv="Content-Security-Policy" content="${policy}">
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
<script type="text/plain" id="_data">${packed(dataOf(page))}</script>
<script type="text/plain" id="_code">${packed(script)}</script>
<script>${loader}</script>
</body>
</html>
`;
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

/** The dataset and the charts for the script. */
function dataOf({ catalogue: { dataset }, charts }: Page): string {
  return JSON.stringify({ dataset, charts });
}

/** Base64 has no character that means anything to HTML, and packed the script takes half the room. */
function packed(text: string): string {
  return gzipSync(text, { level: 9 }).toString('base64');
}

/** Unpacks the script and runs it. */
const loader = `(async () => {
  const text = document.getElementById('_code').textContent.trim();
  const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  const code = new Blob([await new Response(stream).blob()], { type: 'text/javascript' });
  await import (URL.createObjectURL(code));
})();`;

/** Only a script that runs already can make a blob, so the loader decides what runs. */
const policy = [
  "default-src 'none'",
  `script-src '${hashOf(loader)}' blob:`,
  `style-src '${hashOf(style)}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');
