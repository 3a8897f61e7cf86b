import { existsSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { pages, readPage, root } from './pages.ts';

/** Links inside the project lead somewhere: to a file that is there, to a heading that is there. */
const withoutBlocks = (page: string) => readPage(page).replaceAll(/^```.*?^```$/gms, '');

const linksOf = (page: string) =>
  [...withoutBlocks(page).matchAll(/\]\(([^)\s]+)\)|(?:src|srcset)="([^"]+)"/g)]
    .map(([, link, source]) => link ?? source ?? '')
    .filter((link) => !/^[a-z]+:/.test(link));

/** The anchors of a page, as GitHub makes them from its headings. */
function anchorsOf(page: string): readonly string[] {
  return [...withoutBlocks(page).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{Letter}\p{Number} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

describe.each([...pages, 'data/README.md'])('%s', (page) => {
  test('links to what is there', () => {
    const broken = linksOf(page).filter((link) => {
      const [path = '', anchor] = link.split('#');
      const target = path === '' ? page : posix.join(posix.dirname(page), path);
      if (!existsSync(root + target)) return true;
      return anchor !== undefined && !anchorsOf(target).includes(anchor);
    });
    expect(broken).toEqual([]);
  });

  test('has each heading once, so that its anchor means one place', () => {
    const anchors = anchorsOf(page);
    expect(anchors.filter((anchor, i) => anchors.indexOf(anchor) !== i)).toEqual([]);
  });
});

const contentsOf = (page: string) =>
  [...withoutBlocks(page).matchAll(/^- \[(.+)\]\(#[^)]+\)$/gm)].map(([, name]) => name);

test.each(pages.filter((page) => contentsOf(page).length > 0))(
  'the table of contents of %s has every section',
  (page) => {
    const sections = [...withoutBlocks(page).matchAll(/^## (.+)$/gm)].map(([, name]) => name);
    expect(contentsOf(page)).toEqual(sections);
  },
);

test('every page of docs is named by the README', () => {
  const linked = linksOf('README.md');
  expect(pages.filter((page) => page !== 'README.md' && !linked.includes(page))).toEqual([]);
});
