/** `href.ts` for pages that lie on a disk, which the offline edition's script is given in its place. */
import { fileOf } from '../lib/disk.ts';

// The script lies beside all pages; asked for at once, as only while it is first run does it know itself.
const folder = new URL('.', (document.currentScript as HTMLScriptElement).src).href;

/** A link to a page or file in the folder. */
export const href = (path: string): string => folder + fileOf(path);

/** The address on the published site, for no one else can open a file of this disk. */
export const absolute = (path: string): string =>
	new URL(import.meta.env.BASE_URL.replace(/\/$/, '') + path, import.meta.env.SITE).href;

/** What to hand on to others: the place on the published site. */
export const shared = absolute;

/** The address of this page on the published site. */
export const here = (): string =>
	document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? absolute('/');
