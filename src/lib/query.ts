/** The first value of each name in a query such as `?a=1&b=2` or a hash; what can't be decoded stays as it is written. */
export function queryOf(text: string): Map<string, string> {
	const values = new Map<string, string>();
	for (const part of text.replace(/^[#?]+/, '').split('&')) {
		const [name = '', ...value] = part.split('=');
		if (!values.has(name)) values.set(name, decoded(value.join('=')));
	}
	return values;
}

function decoded(text: string): string {
	try {
		return decodeURIComponent(text.replaceAll('+', ' '));
	} catch {
		return text;
	}
}
