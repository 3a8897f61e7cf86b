import type { Text } from '../model/text.ts';

/** "a, b or c", for sentences that say what is accepted. */
export function oneOf(values: readonly string[]): Text {
  const last = String(values.at(-1));
  const first = values.slice(0, -1);
  return {
    en: first.length > 0 ? `${first.join(', ')} or ${last}` : last,
    zh: first.length > 0 ? `${first.join('、')} 或 ${last}` : last,
  };
}
