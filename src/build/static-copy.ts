/** A built page turned into one that works from any folder: its text, and the files that must lie beside it. */
export interface Copy {
	text: string;
	/** Paths below the site's root, each to be put at the same path below the copy. */
	files: string[];
}

/** Where the site lies: its origin and its base path, with a closing slash. */
export interface Home {
	origin: string;
	base: string;
}

const files = /^(?:embed|_astro|stills)\/|^favicon\.svg$/;
const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Points what a text names below the base: at the copy itself if it is a file of the page, else at the site. */
function repoint(text: string, { origin, base }: Home): Copy {
	const found = new Set<string>();
	const start = new RegExp(`(["'\`(])${literal(base)}(?!/)([\\w.-]+/[^"'\`)\\s$]*|[\\w.-]+\\.\\w+|#[^"'\`)\\s]*)`, 'g');
	const moved = text.replace(start, (_, quote: string, path: string) => {
		if (!files.test(path)) return `${quote}${origin}${base}${path}`;
		found.add(path);
		return quote + path;
	});
	return { text: moved, files: [...found] };
}

/** A script of an embedded page, with links to the site and files beside the page. In it the base is one text that paths are put behind. */
export function copyScript(code: string, { origin, base }: Home): string {
	const rooted = code.replaceAll(`\`${base}\``, '`/`');
	return repoint(rooted, { origin: origin + base.slice(0, -1), base: '/' }).text;
}

/**
 * An embedded page as a file of its own. Its policy goes, as its styles are no longer those that it was made for, and so do
 * preloads, which a page opened from a disk is not allowed.
 */
export function copyPage(html: string, home: Home): Copy {
	const bare = html
		.replace(/<meta http-equiv="content-security-policy"[^>]*>/i, '')
		.replaceAll(/<link rel="preload"[^>]*>/g, '');
	return repoint(bare, home);
}
