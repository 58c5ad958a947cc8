/** The file that a path of the site names when it lies on a disk, where no server adds `index.html`; query and place stay behind it. */
export function fileOf(path: string): string {
	const [, file = '', rest = ''] = /^\/?([^?#]*)(.*)$/.exec(path) ?? [];
	return `${file}${file === '' || file.endsWith('/') ? 'index.html' : ''}${rest}`;
}

/** A path without its query and place. */
export const bareFile = (path: string): string => path.replace(/[?#].*$/, '');

/** The way from one file of a folder to another, both given from the folder. */
export function wayTo(to: string, from: string): string {
	const [there, here] = [to.split('/'), from.split('/')];
	let shared = 0;
	while (shared < here.length - 1 && there.length > shared + 1 && there[shared] === here[shared]) shared += 1;
	return '../'.repeat(here.length - 1 - shared) + there.slice(shared).join('/');
}

/** The name of the offline edition below the site's root. */
export const offlineZip = '110-kilometres-offline.zip';

/** The name of the book for reading apps below the site's root. */
export const bookFile = '110-kilometres.epub';

/** The newsletter in its two forms, below the site's root. */
export const newsletterFiles = { html: 'newsroom/newsletter.html', text: 'newsroom/newsletter.txt' };
