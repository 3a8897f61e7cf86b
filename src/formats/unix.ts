import { sanitise } from '../terminal/sanitise.ts';
import { type Annotation, inLine } from './annotation.ts';

/** One finding a line, as compilers print them and editors read them: file:line:column: severity: message [rule]. */
export function renderUnix(annotations: readonly Annotation[]): string {
  return annotations
    .filter(({ suppressed }) => suppressed === null)
    .map(({ file, line, column, severity, message, rule, subject }) => {
      const tag = [rule, ...(subject === null ? [] : [subject])].join(' ');
      const text = `${file}:${line}:${column}: ${severity}: ${message} [${tag}]`;
      return `${sanitise(inLine(text))}\n`;
    })
    .join('');
}
