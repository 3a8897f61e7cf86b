import type { Annotation } from './annotation.ts';

/** GitHub shows ten annotations of a kind for a step, and silently drops the others. */
const mostShown = 10;

const commands = { error: 'error', warning: 'warning', note: 'notice' } as const;

/** Says how many findings are left out. */
type Rest = (count: number) => string;

/** Workflow commands of GitHub Actions: the errors first, ten of each kind, then how many more there are. */
export function renderGithub(annotations: readonly Annotation[], rest: Rest): string {
  const counting = annotations.filter(({ suppressed }) => suppressed === null);
  const of = (severity: Annotation['severity']) =>
    counting.filter((each) => each.severity === severity);
  // The sentence about the rest is a notice itself.
  const isOver = (['error', 'warning', 'note'] as const).some(
    (severity) => of(severity).length > mostShown,
  );
  const shown = [
    ...of('error').slice(0, mostShown),
    ...of('warning').slice(0, mostShown),
    ...of('note').slice(0, isOver ? mostShown - 1 : mostShown),
  ];
  const left = counting.length - shown.length;
  return [...shown.map(command), ...(left > 0 ? [`::notice::${escapeData(rest(left))}`] : [])]
    .map((line) => `${line}\n`)
    .join('');
}

function command(annotation: Annotation): string {
  const { file, line, endLine, column, endColumn, severity, title, message } = annotation;
  const properties = {
    file: file.replaceAll('\\', '/'),
    line: String(line),
    endLine: String(endLine),
    // GitHub refuses columns of a finding that goes over several lines.
    ...(line === endLine && { col: String(column), endColumn: String(endColumn) }),
    title,
  };
  const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(value)}`);
  return `::${commands[severity]} ${list.join(',')}::${escapeData(message)}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
