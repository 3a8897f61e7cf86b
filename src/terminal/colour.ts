/** Colours as chalk counts them: none, 16, 256, 16 million. */
export type ColourLevel = 0 | 1 | 2 | 3;
export const colourModes = ['auto', 'always', 'never'] as const;
export type ColourMode = (typeof colourModes)[number];

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The one place where colour is decided. First the option, then NO_COLOR, FORCE_COLOR,
 * CLICOLOR_FORCE, CLICOLOR and TERM=dumb, each when set and not empty; then whether the stream is
 * a terminal.
 */
export function resolveColour(
  mode: ColourMode,
  env: Environment,
  isTerminal: boolean,
): ColourLevel {
  const depth = depthOf(env);
  if (mode !== 'auto') return mode === 'always' ? depth : 0;
  if (env['NO_COLOR']) return 0;
  const forced = env['FORCE_COLOR'];
  if (forced) {
    if (forced === '0' || forced === 'false') return 0;
    return forced === '1' || forced === '2' || forced === '3' ? levelOf(forced) : depth;
  }
  if (env['CLICOLOR_FORCE'] && env['CLICOLOR_FORCE'] !== '0') return depth;
  if (env['CLICOLOR'] === '0' || env['TERM'] === 'dumb') return 0;
  return isTerminal ? depth : 0;
}

function levelOf(digit: '1' | '2' | '3'): ColourLevel {
  return digit === '1' ? 1 : digit === '2' ? 2 : 3;
}

function depthOf(env: Environment): ColourLevel {
  if (env['COLORTERM'] === 'truecolor' || env['COLORTERM'] === '24bit') return 3;
  return /-256(color)?$/i.test(env['TERM'] ?? '') ? 2 : 1;
}
