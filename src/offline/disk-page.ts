import type MagicString from 'magic-string';
import { bareFile, fileOf, wayTo } from '../lib/disk.ts';
import { partOf } from './disk-script.ts';
import { editHtml, put, type Tag } from '../site/build/html.ts';
import { isBound, repoint, type Home } from '../site/build/static-copy.ts';

/** What of a built site goes into a folder, and where in it. */
export interface Folder {
	home: Home;
	/** Where a file of the site lies in the folder; none for one that stays on the site. */
	spot: (file: string) => string | undefined;
	/** Where the script of all its pages lies. */
	script: string;
}

/** Says in a link that it leads out of the folder, in its text, as a copy or a text browser has no style. */
const mark = '<small> (online)</small>';

const isModule = ({ name, attributes }: Tag): boolean =>
	name === 'script' && attributes.get('type')?.text === 'module' && attributes.has('src');

/** The page's scripts in one tag, as all of them are in one file, which is to run once; throws at a script of no component. */
function oneScript(page: MagicString, scripts: Tag[], address: string): string[] {
	const parts = scripts.map(({ attributes }) => {
		const src = attributes.get('src')?.text ?? '';
		const part = partOf(src);
		if (part === undefined) throw new Error(`A page for the disk has a script of its own: ${src}`);
		return part;
	});
	const tag = `<script defer src="${address}" data-parts="${parts.join(' ')}"></script>`;
	scripts.forEach((script, index) => put(page, script, index === 0 ? tag : ''));
	return parts;
}

/**
 * A built page, `file` from the site's root, as it works in the folder: every way leads to a file there or out to the site;
 * with the files of the site that it names, and the parts of the script that it starts.
 */
export function diskPage(built: string, file: string, { home, spot, script }: Folder) {
	const here = spot(file) ?? file;
	const found = new Set<string>();
	const inside = (path: string): string | undefined => spot(bareFile(fileOf(path)));
	const place = (path: string): string => {
		const there = inside(path);
		if (there === undefined) return home.origin + home.base + path;
		const named = fileOf(path);
		found.add(bareFile(named));
		return wayTo(there, here) + named.slice(bareFile(named).length);
	};
	const leadsOut = (address: string | undefined): boolean =>
		address?.startsWith(home.base) === true && inside(address.slice(home.base.length)) === undefined;
	let parts: string[] = [];
	const html = editHtml(built, (page, tags) => {
		const gone = tags.filter((tag) => isBound(tag) || tag.attributes.has('data-site-only'));
		const isGone = (tag: Tag): boolean => gone.some(({ start, end }) => start <= tag.start && tag.end <= end);
		const kept = tags.filter((tag) => !isGone(tag));
		for (const tag of gone) put(page, tag, '');
		parts = oneScript(page, kept.filter(isModule), wayTo(script, here));
		for (const tag of kept) {
			if (isModule(tag)) continue;
			if (tag.name === 'a' && leadsOut(tag.attributes.get('href')?.text)) page.appendLeft(tag.inner.end, mark);
			repoint(page, tag, home.base, place);
		}
	});
	return { html, files: [...found], parts };
}
