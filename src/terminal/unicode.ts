/**
 * What knows all of Unicode. The build makes a file of it by itself, which loads when a text has more
 * in it than Latin letters and ideographs, or a word that is longer than its line.
 */
export { default as stringWidth } from 'string-width';
export { default as wrapAnsi } from 'wrap-ansi';
