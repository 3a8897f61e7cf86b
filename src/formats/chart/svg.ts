import type { Reader } from '../../model/text.ts';
import { type DataText, textIn } from '../../model/text.ts';
import { cleanText } from '../markup/clean.ts';
import { type Element, escapeHtml, toXml } from '../markup/element.ts';
import { chartWidth, fontSize, widthOf } from './chart.ts';
import { inLanguage } from './language.ts';

/** A chart as a file of its own, for light and dark pages. */

const styleOfFile = `
text { font: ${fontSize}px system-ui, 'Noto Sans', 'Noto Sans CJK SC', sans-serif; fill: #24262b; }
.heading, .own, .value { font-weight: 600; } .axis, .source { fill: #5b616b; } .grid { stroke: #d6d6d1; } .value { paint-order: stroke; stroke: #fdfdfc; stroke-width: 4px; stroke-linejoin: round; }
.line { fill: none; stroke-width: 2; } .gap { stroke-dasharray: 3 4; } .mark.open { fill: #fdfdfc; stroke-width: 2; }
.bar { fill: #80858e; } .against { stroke: #b4232c; stroke-width: 2; fill: none; } .ground { fill: #fdfdfc; }
.c0 { fill: #0b57a8; stroke: #0b57a8; } .c1 { fill: #9a4a00; stroke: #9a4a00; } .c2 { fill: #1d6b35; stroke: #1d6b35; } .c3 { fill: #7a2f8f; stroke: #7a2f8f; }
.line.c0, .line.c1, .line.c2, .line.c3 { fill: none; }
@media (prefers-color-scheme: dark) {
text { fill: #e4e6ea; } .axis, .source { fill: #a3a9b5; } .grid { stroke: #3d424d; } .value { stroke: #15171c; } .ground, .mark.open { fill: #15171c; } .against { stroke: #ff8a86; }
.c0 { fill: #8cb8ff; stroke: #8cb8ff; } .c1 { fill: #f0a35e; stroke: #f0a35e; } .c2 { fill: #6fcf8b; stroke: #6fcf8b; } .c3 { fill: #d39ae6; stroke: #d39ae6; }
}`;

const margin = 14;
const lineHeight = 16;

/** The chart with its title above and its sources below, in one language. */
export function svgFile(
  chart: Element,
  title: DataText,
  sources: DataText,
  reader: Reader,
): string {
  const height = Number(chart.attributes['height'] ?? 0);
  const heading = wrapped(textIn(title, reader));
  const below = wrapped(textIn(sources, reader));
  const top = margin + heading.length * lineHeight + 6;
  const total = top + height + below.length * lineHeight + margin + 6;
  const width = chartWidth + 2 * margin;
  const text = (lines: readonly string[], kind: string, y: number) =>
    lines
      .map(
        (line, i) =>
          `<text class="${kind}" x="${margin}" y="${y + (i + 1) * lineHeight - 4}">${escapeHtml(cleanText(line))}</text>`,
      )
      .join('\n');
  const inner = { ...chart, attributes: { ...chart.attributes, x: margin, y: top } };
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${total}" width="${width}" height="${total}">
<style>${styleOfFile}</style>
<rect class="ground" width="${width}" height="${total}"/>
${text(heading, 'heading', margin)}
${toXml(inLanguage(inner, reader))}
${text(below, 'source', top + height + 6)}
</svg>
`;
}

/** Lines that fit the chart, broken at spaces or between ideographs. */
function wrapped(text: string): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const part of text.match(/[\u2e80-\uffef]|[^\s\u2e80-\uffef]+\s*|\s+/g) ?? []) {
    if (line !== '' && widthOf(line + part.trimEnd()) > chartWidth) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += part;
  }
  return [...lines, line.trimEnd()].filter((each) => each !== '');
}
