import { hold } from '../formats/column.ts';
import type { Settings } from './settings.ts';

/** The line to type to see an entry in full, of the same data; it is not broken where lines are. */
export function showLine(id: string, { data }: Pick<Settings, 'data'>): string {
  return hold(`wujin show ${id}${data === null ? '' : ` --data ${quoted(data)}`}`);
}

/** A path as a shell takes it for one word. */
function quoted(path: string): string {
  return /^[\w./:\\-]+$/.test(path) ? path : `'${path.replaceAll("'", `'\\''`)}'`;
}
