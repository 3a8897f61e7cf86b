import { attempt } from './state.ts';

const key = 'wujin-theme';
const themes: ReadonlySet<string> = new Set(['light', 'dark']);

/** The theme that the reader chose before, as soon as the script runs. */
export function startTheme(): void {
  apply(attempt(() => localStorage.getItem(key)) ?? '');
}

/** Connects the choice of the theme. */
export function connectTheme(): void {
  const choice = document.getElementById('_theme');
  if (!(choice instanceof HTMLSelectElement)) return;
  choice.value = document.documentElement.dataset['theme'] ?? 'auto';
  choice.addEventListener('change', () => {
    apply(choice.value);
    attempt(() => localStorage.setItem(key, choice.value));
  });
}

function apply(theme: string): void {
  const { dataset } = document.documentElement;
  if (themes.has(theme)) dataset['theme'] = theme;
  else delete dataset['theme'];
}
