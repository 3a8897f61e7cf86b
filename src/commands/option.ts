import type { Text } from '../model/text.ts';
import type { Vocabulary } from './option-words.ts';

/** The headings under which the help shows options, in its order. */
export const optionGroups = {
  filters: { en: 'Filters', zh: '筛选' },
  output: { en: 'Output', zh: '输出' },
  common: { en: 'Common options', zh: '通用选项' },
} as const satisfies Vocabulary;

/** One option, as data: the parser, the help, the completions and the errors are made from it. */
export type Option = {
  readonly group: keyof typeof optionGroups;
  readonly short?: string;
  /** What it takes, as the help shows it; an option without one is a switch. */
  readonly takes?: string;
  /** Whether it may be given several times. What it was given last would hide the rest otherwise. */
  readonly several?: true;
  readonly about: Text;
  /** The values that it takes, where they are known; commands may have a --format of their own. */
  readonly values?: Vocabulary;
  /** What else completes its value: what the data knows, fields of the command, or a path. */
  readonly completes?: 'area' | 'topic' | 'source' | 'year' | 'fields' | 'sort' | 'path';
  /** The environment variable that applies if the option is not given. */
  readonly variable?: string;
  /** Options that it excludes or requires. */
  readonly excludes?: string;
  readonly needs?: string;
  /** What a value of it is, for whoever left it out; where it is missing, `about` says it. */
  readonly expects?: Text;
};
