import { type Element, h } from '../formats/markup/element.ts';

/** A select with its label. */
export function choice(
  id: string,
  label: string,
  chosen: string,
  options: readonly (readonly [value: string, text: string])[],
): Element {
  return h(
    'label',
    { for: id },
    h('span', {}, label),
    h(
      'select',
      { id },
      options.map(([value, text]) => h('option', { value, selected: value === chosen }, text)),
    ),
  );
}
