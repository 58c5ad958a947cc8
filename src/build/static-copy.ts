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

/** Puts `place(path)` where a text names a path below the base; a page's `href` may name the base itself. */
export function repoint(text: string, base: string, place: (path: string) => string): string {
	const under = literal(base);
	const paths = `[\\w.-]+/[^"'\`)\\s$]*|[\\w.-]+\\.\\w+|[?#][^"'\`)\\s]*|(?<=\\shref="${under})(?=")`;
	const start = new RegExp(`(["'\`(])${under}(?!/)(${paths})`, 'g');
	return text.replace(start, (_, quote: string, path: string) => quote + place(path));
}

/** A page without what one opened from a disk is not allowed: its policy, which was made for other addresses, and preloads. */
export const unbound = (html: string): string =>
	html
		.replace(/<meta http-equiv="content-security-policy"(?:"[^"]*"|[^">])*>/i, '')
		// A preload's media query may hold a “>”.
		.replaceAll(/<link rel="(?:module)?preload"(?:"[^"]*"|[^">])*>/g, '');

/** Points at the copy itself what is a file of the page, all else at the site. */
function split(text: string, { origin, base }: Home): Copy {
	const found = new Set<string>();
	const moved = repoint(text, base, (path) => {
		if (!files.test(path)) return origin + base + path;
		found.add(path);
		return path;
	});
	return { text: moved, files: [...found] };
}

/** A script of an embedded page, with links to the site and files beside the page. In it the base is one text that paths are put behind. */
export function copyScript(code: string, { origin, base }: Home): string {
	const rooted = code.replaceAll(`\`${base}\``, '`/`');
	return split(rooted, { origin: origin + base.slice(0, -1), base: '/' }).text;
}

/** An embedded page as a file of its own. */
export const copyPage = (html: string, home: Home): Copy => split(unbound(html), home);
