/** What is used of d3-array. Its own types need those of a browser. */
declare module 'd3-array' {
  export function nice(start: number, stop: number, count: number): [number, number];
  export function ticks(start: number, stop: number, count: number): number[];
}
