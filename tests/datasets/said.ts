import { chinese } from '../../src/messages/chinese.ts';
import { english } from '../../src/messages/english.ts';
import { sayFinding } from '../../src/messages/sentences.ts';
import type { Finding } from '../../src/model/finding.ts';

/** Findings as readers see them, in both languages. */
export function said(findings: Iterable<Finding>) {
  return [...findings].map((each) => ({
    path: each.path,
    message: { en: sayFinding(english, each), zh: sayFinding(chinese, each) },
  }));
}
