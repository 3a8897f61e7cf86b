// The licences of what is bundled, from the list of files that the bundler put in.
import { readdir, readFile } from 'node:fs/promises';

/** The packages that a bundle holds, by the paths of its inputs. */
export function bundledPackages(metafile) {
  const inputs = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.entries(inputs));
  const names = inputs
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .map(([path]) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[0])
    .filter((path) => path !== undefined);
  return [...new Set(names)].sort();
}

/** One section a package: name, version, licence and its text. Fails when one has no text. */
export async function noticesOf(metafile, root) {
  const sections = await Promise.all(
    bundledPackages(metafile).map(async (path) => {
      const { name, version, license } = JSON.parse(
        await readFile(`${root}${path}/package.json`, 'utf8'),
      );
      const file = (await readdir(`${root}${path}`)).find((entry) => /^licen[cs]e/i.test(entry));
      if (!file) throw new Error(`${name} ships no licence text`);
      const text = (await readFile(`${root}${path}/${file}`, 'utf8')).trim();
      return `${name} ${version} (${license})\n\n${text}\n`;
    }),
  );
  const rule = `\n${'-'.repeat(72)}\n\n`;
  return `wujin bundles the following packages.\n${rule}${sections.join(rule)}`;
}
