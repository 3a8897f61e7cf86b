import type { Text } from '../model/text.ts';

/** Standard input among the paths of `--data`. */
export const standardInput = '-';
/** The bundled data among them. */
export const bundledName = 'bundled';

/** How an input is called in a sentence. */
export function nameOf(path: string): Text {
  return path === standardInput ? { en: 'Standard input', zh: '标准输入' } : { en: path, zh: path };
}
