import type { Problem, ProblemKind } from '../model/problem.ts';
import type { Language } from '../model/text.ts';
import type { Said, Sentences } from './sentences.ts';

/** The catalogue of a language, loaded when something is to be said. */
export async function sentencesIn(language: Language): Promise<Sentences> {
  return language === 'zh'
    ? (await import('./chinese.ts')).chinese
    : (await import('./english.ts')).english;
}

export function sayProblem<Kind extends ProblemKind>(
  { problems }: Sentences,
  { kind, args }: Problem<Kind>,
): Said {
  return problems[kind](args);
}
