import { chinese } from '../../src/messages/chinese.ts';
import { english } from '../../src/messages/english.ts';
import { listFindings } from '../../src/messages/sentences.ts';
import type { Finding } from '../../src/model/finding.ts';

/** Findings as people read them, in both languages. */
export function said(findings: readonly Finding[]) {
  return findings.map((each) => {
    const sentence = (language: typeof english) =>
      listFindings(language, [each], 1)[0]?.slice(`${each.path}: `.length) ?? '';
    return { path: each.path, message: { en: sentence(english), zh: sentence(chinese) } };
  });
}
