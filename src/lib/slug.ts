/** A text as it may stand in an address: small letters and digits, `110 Kilometres` as `110-kilometres`; empty where it has neither. */
export const slug = (text: string): string =>
	text
		.normalize('NFKD')
		.toLowerCase()
		.replace(/\p{M}/gu, '')
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');
