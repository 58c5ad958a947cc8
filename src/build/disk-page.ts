import { bareFile, fileOf, wayTo } from '../lib/disk.ts';
import { partOf } from './disk-script.ts';
import { repoint, unbound, type Home } from './static-copy.ts';

/** What of a built site goes into a folder, and where in it. */
export interface Folder {
	home: Home;
	/** Where a file of the site lies in the folder; none for one that stays on the site. */
	spot: (file: string) => string | undefined;
	/** Where the script of all its pages lies. */
	script: string;
}

/** A page for the folder, the files of the site that it names, and the parts of the script that it starts. */
export interface DiskPage {
	html: string;
	files: string[];
	parts: string[];
}

/** Says behind a link that it leads out of the folder. */
const mark = '<style>[data-online]::after{content:" (online)";font-size:.85em}</style>';

/** The page's scripts in one tag, as all of them are in one file, which is to run once. */
function oneScript(html: string, address: string): { html: string; parts: string[] } {
	const parts: string[] = [];
	const tags = /<script type="module" src="([^"]+)"><\/script>/g;
	const rest = html.replaceAll(tags, (_, src: string) => {
		const part = partOf(src);
		if (part === undefined) throw new Error(`A page for the disk has a script of its own: ${src}`);
		parts.push(part);
		return parts.length === 1 ? '<!--script-->' : '';
	});
	const tag = `<script defer src="${address}" data-parts="${parts.join(' ')}"></script>`;
	return { html: rest.replace('<!--script-->', tag), parts };
}

/** A built page, `file` from the site's root, as it works in the folder: every way leads to a file there or out to the site. */
export function diskPage(built: string, file: string, { home, spot, script }: Folder): DiskPage {
	const here = spot(file) ?? file;
	const found = new Set<string>();
	const inside = (path: string): string | undefined => spot(bareFile(fileOf(path)));
	const { html, parts } = oneScript(
		unbound(built).replaceAll(/<(\w+)(?=[^>]* data-site-only[\s>])[\s\S]*?<\/\1>/g, ''),
		wayTo(script, here),
	);
	const marked = html.replaceAll(/<a (?=(?:"[^"]*"|[^">])*\bhref="([^"]*)")/g, (start, address: string) =>
		address.startsWith(home.base) && inside(address.slice(home.base.length)) === undefined
			? `${start}data-online `
			: start,
	);
	const moved = repoint(marked, home.base, (path) => {
		const there = inside(path);
		if (there === undefined) return home.origin + home.base + path;
		const named = fileOf(path);
		found.add(bareFile(named));
		return wayTo(there, here) + named.slice(bareFile(named).length);
	});
	return { html: moved.replace('</head>', `${mark}</head>`), files: [...found], parts };
}
