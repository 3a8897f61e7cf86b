/** What knows all of Unicode: loaded by width.ts when a text has more than Latin letters and ideographs. */
export { default as stringWidth } from 'string-width';
export { default as wrapAnsi } from 'wrap-ansi';
