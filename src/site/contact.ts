/** Where a reader can write about an error, as a link and its words: the e-mail address or web page that CORRECTIONS_CONTACT gives; none when it is unset, an error when it is neither. */
export function contactOf(value = process.env['CORRECTIONS_CONTACT']) {
	const given = value?.trim();
	if (!given) return undefined;
	if (/^https?:\/\/\S+$/.test(given) && URL.canParse(given))
		return { href: given, text: given.replace(/^https?:\/\//, '') };
	if (/^[^\s@<>"?&:]+@[^\s@<>"?&:]+\.[^\s@<>"?&:]+$/.test(given)) return { href: `mailto:${given}`, text: given };
	throw new Error(`CORRECTIONS_CONTACT is neither an e-mail address nor a web address: “${given}”`);
}
