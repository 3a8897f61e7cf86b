// What the benchmarks have in common: commands run in turn, so that whatever else the machine does
// slows all of them, and medians compared.
import { spawnSync } from 'node:child_process';

/** How many rounds the command line asks for, or this number. */
export function roundsOr(number) {
  return Number(process.argv.slice(2).find((word) => /^\d+$/.test(word)) ?? number);
}

/** Milliseconds that a program takes. What it prints is read and thrown away, unless `stdio` says otherwise. */
export function time(command, args, options = {}) {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(command, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 1 << 30,
    ...options,
  });
  if (status !== 0)
    throw new Error(`${command} ${args.join(' ')} exits with ${status}\n${stderr ?? ''}`);
  return Number(process.hrtime.bigint() - start) / 1e6;
}

export const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

/** The medians of several measurements, made in turn in every round. */
export function inTurn(rounds, measurements) {
  const times = measurements.map(() => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [i, measure] of measurements.entries()) times[i].push(measure(round));
  }
  return times.map(median);
}

/** A line of a comparison: what, how long, and how many times the first. */
export function line(name, ms, first, note = '') {
  const ratio = `× ${(ms / first).toFixed(2)}`;
  return `${name.padEnd(44)} ${ms.toFixed(1).padStart(7)} ms  ${ratio}  ${note}`.trimEnd();
}
