// The licences of the packages that are bundled.
import { readdir, readFile } from 'node:fs/promises';

/** A plugin that writes THIRD-PARTY-NOTICES.txt from the modules that went into the bundle. */
export const notices = {
  name: 'notices',
  async generateBundle(_, bundle) {
    const modules = Object.values(bundle).flatMap(({ modules = {} }) => Object.entries(modules));
    const folders = modules
      .filter(([, { renderedLength }]) => renderedLength > 0)
      .flatMap(([id]) => /.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id)?.[0] ?? []);
    const sections = await Promise.all([...new Set(folders)].sort().map(sectionOf));
    const rule = `\n${'-'.repeat(72)}\n\n`;
    this.emitFile({
      type: 'asset',
      fileName: 'THIRD-PARTY-NOTICES.txt',
      source: `wujin bundles the following packages.\n${rule}${sections.join(rule)}`,
    });
  },
};

/** Name, version, licence and its text. Fails when a package has no text. */
async function sectionOf(folder) {
  const { name, version, license } = JSON.parse(await readFile(`${folder}/package.json`, 'utf8'));
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry));
  if (!file) throw new Error(`${name} ships no licence text`);
  const text = (await readFile(`${folder}/${file}`, 'utf8')).trim();
  return `${name} ${version} (${license})\n\n${text}\n`;
}
