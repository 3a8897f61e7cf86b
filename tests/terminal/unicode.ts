import { loadUnicode } from '../../src/terminal/width.ts';

await loadUnicode();
