/** The licence that a story names in a few words, as in `CC BY 4.0`: its SPDX name, and where its text stands if it is one of Creative Commons. */
export function licenceOf(text: string) {
	const name = text.trim().replace(/\s+/g, '-');
	const [, kind, version] = /^CC-(BY(?:-NC)?(?:-SA|-ND)?)-(\d\.\d)$/.exec(name) ?? [];
	if (kind && version) return { name, path: `https://creativecommons.org/licenses/${kind.toLowerCase()}/${version}/` };
	return name === 'CC0-1.0' ? { name, path: 'https://creativecommons.org/publicdomain/zero/1.0/' } : { name };
}
