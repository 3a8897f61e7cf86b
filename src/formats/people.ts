/**
 * Everything that only people need, as one module that is loaded when it is: with it come chalk and
 * cli-table3, which programs reading JSON never wait for.
 */
export { painter } from '../terminal/paint.ts';
export { displayWidth } from '../terminal/width.ts';
export { renderDetail } from './detail.ts';
export { wrap } from './layout.ts';
export { renderList } from './list.ts';
export { renderMarkdown } from './markdown.ts';
export { renderPlain } from './plain.ts';
export { renderTable } from './table.ts';
