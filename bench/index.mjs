// All benchmarks, one after the other. The number behind the name is that of the rounds.
await import('./start-up.mjs');
await import('./one-off.mjs');
await import('./scale.mjs');
await import('./check.mjs');
await import('./page.mjs');
