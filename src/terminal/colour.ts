export const colourModes = ['auto', 'always', 'never'] as const;
export type ColourMode = (typeof colourModes)[number];

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The one place where colour is decided. First the option, then NO_COLOR, FORCE_COLOR,
 * CLICOLOR_FORCE, CLICOLOR and TERM=dumb, each when set and not empty; then whether the stream is
 * a terminal. How many colours there are is not asked: ours are among the first sixteen.
 */
export function wantsColour(mode: ColourMode, env: Environment, isTerminal: boolean): boolean {
  if (mode !== 'auto') return mode === 'always';
  if (env['NO_COLOR']) return false;
  const forced = env['FORCE_COLOR'];
  if (forced) return forced !== '0' && forced !== 'false';
  if (env['CLICOLOR_FORCE'] && env['CLICOLOR_FORCE'] !== '0') return true;
  if (env['CLICOLOR'] === '0' || env['TERM'] === 'dumb') return false;
  return isTerminal;
}
