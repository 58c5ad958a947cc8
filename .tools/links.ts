import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { count, type Result } from './gate.ts';
import { htmlFiles, pointers, read } from './site.ts';

const addresses = new Set(['href', 'src', 'srcset', 'poster', 'action', 'data', 'content']);
const references = new Set([
	'popovertarget',
	'for',
	'aria-labelledby',
	'aria-describedby',
	'aria-controls',
	'aria-details',
]);

/** Checks every link, asset and id reference of a built folder under its base path: one check a page. */
export function checkLinks(dir: string, base: string, site: string): Result {
	const all = htmlFiles(dir).map((page) => ({ ...page, ...pointers(read(page)) }));
	const idsOf = new Map(all.map(({ path, ids }) => [path, ids]));
	const findings = all.map(({ path, points, ids }) => {
		const here = new URL(base.replace(/\/$/, '') + path, site);
		const faults = new Set<string>();
		for (const { attribute, value } of points) {
			if (references.has(attribute)) {
				for (const id of value.split(/\s+/)) if (!ids.has(id)) faults.add(`${attribute}="${id}": no such id`);
			} else if (addresses.has(attribute)) {
				for (const address of targets(attribute, value)) {
					const fault = checkAddress(address, here);
					if (fault !== undefined) faults.add(`${attribute}="${address}": ${fault}`);
				}
			}
		}
		return { name: path, faults: [...faults] };
	});
	return count(findings);

	function checkAddress(address: string, here: URL): string | undefined {
		if (!URL.canParse(address, here)) return 'not an address';
		const url = new URL(address, here);
		if (url.protocol === 'mailto:' || url.protocol === 'data:') return undefined;
		if (url.origin !== here.origin)
			return url.protocol === 'https:' || url.protocol === 'http:' ? undefined : 'odd protocol';
		if (!url.pathname.startsWith(base)) return `leaves the base path ${base}`;
		const path = decodeURIComponent(url.pathname.slice(base.length - 1));
		const file = join(dir, path.endsWith('/') ? `${path}index.html` : path);
		if (!existsSync(file) || !statSync(file).isFile()) return 'no such file';
		const ids = idsOf.get(path);
		const id = decodeURIComponent(url.hash.slice(1));
		return id === '' || ids === undefined || ids.has(id) ? undefined : `no id “${id}” there`;
	}
}

/** The addresses in one attribute; a `content` counts only when it is an address itself (og:image). */
function targets(attribute: string, value: string): string[] {
	if (attribute === 'srcset') return value.split(',').map((part) => part.trim().split(/\s+/)[0] ?? '');
	if (attribute === 'content') return /^https?:\/\/\S+$/.test(value) ? [value] : [];
	return [value];
}
