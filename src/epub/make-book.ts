import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8 } from 'fflate';
import { loadFacts } from '../content/facts.ts';
import type { Story } from '../content/story-schema.ts';
import { bookFile } from '../lib/disk.ts';
import type { Pass } from '../site/build/built.ts';
import { fillMarked } from '../site/build/html.ts';
import type { Home } from '../site/build/static-copy.ts';
import { forOldest } from '../site/build/oldest.ts';
import { zipOf } from '../site/build/zip.ts';
import { inLight } from '../site/palette.ts';
import { fileOf } from './documents.ts';
import { container, packageFile } from './package.ts';
import { splitBook } from './split.ts';
import { contentsPage, coverPage, fullTitle, page } from './write.ts';

/** Every file of the book by its path in the zip, out of the page that holds all of it; `read` gives a file of the site. */
export function bookFiles(
	html: string,
	story: Story,
	home: Home,
	read: (path: string) => Uint8Array,
): Record<string, Uint8Array> {
	const all = splitBook(html, home);
	const text = (path: string): string => new TextDecoder().decode(read(path));
	const [title, ...rest] = all;
	if (!title) throw new Error('The page of the book holds no document');
	const pages = [
		['cover', coverPage(story)],
		[title.name, page(title.title, title.body)],
		['contents', contentsPage(all, story)],
		...rest.map((one) => [one.name, page(fullTitle(all, one), one.body)] as const),
	] as const;
	const spine = pages.map(([name]) => fileOf(name));
	const pictures = [...new Set(all.flatMap(({ pictures }) => pictures))];
	const files: Record<string, Uint8Array> = {
		'book.css': strToU8(forOldest(readFileSync('src/epub/book.css', 'utf8'))),
		'cover.png': read('epub/cover.png'),
		...Object.fromEntries(pages.map(([name, xhtml]) => [fileOf(name), strToU8(xhtml)])),
		// A reading app's night is not that of the system, which is all that a picture could follow.
		...Object.fromEntries(pictures.map((path) => [path, strToU8(inLight(text(path)))])),
	};
	const address = home.origin + home.base + bookFile;
	return {
		// The first of the zip, and as it is, so that it can be told by its first bytes.
		mimetype: strToU8('application/epub+zip'),
		'META-INF/container.xml': strToU8(container),
		'EPUB/package.opf': strToU8(packageFile(story, address, Object.keys(files), spine)),
		...Object.fromEntries(Object.entries(files).map(([path, file]) => [`EPUB/${path}`, file])),
	};
}

/** Makes the book for reading apps, /110-kilometres.epub, of its page, which is taken out of the build, and says its size where it is linked. */
export const makeBook: Pass = async ({ root, home, logger }) => {
	const source = join(root, 'epub/index.html');
	if (!existsSync(source)) return;
	const { story } = loadFacts();
	const files = bookFiles(readFileSync(source, 'utf8'), story, home, (path) => readFileSync(join(root, path)));
	rmSync(join(root, 'epub'), { recursive: true });
	const zip = await zipOf(files, story.updated);
	writeFileSync(join(root, bookFile), zip);
	const size = `${(zip.length / 1e6).toFixed(1)} MB`;
	const page = join(root, 'teach/index.html');
	writeFileSync(page, fillMarked(readFileSync(page, 'utf8'), 'data-book-size', size));
	logger.info(`the book has ${Object.keys(files).length} files, ${size}`);
};
