import { bashScript } from './completion/bash.ts';
import type { Completions } from './completion/completions.ts';
import { fishScript } from './completion/fish.ts';
import { powershellScript } from './completion/powershell.ts';
import { zshScript } from './completion/zsh.ts';

/** What writes the completion script of each shell. */
export const completionScripts = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
  powershell: powershellScript,
} as const satisfies Readonly<Record<string, (completions: Completions) => string>>;

export type Shell = keyof typeof completionScripts;
