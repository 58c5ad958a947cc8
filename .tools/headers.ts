/** One block of a `_headers` file: a path pattern (`*` is any run of characters) and the headers it sets. */
export interface HeaderRule {
	path: string;
	pattern: RegExp;
	headers: [name: string, value: string][];
}

/** Reads the text of a `_headers` file as Netlify and Cloudflare Pages do; throws on a header without a path. */
export function parseHeaders(text: string): HeaderRule[] {
	const rules: HeaderRule[] = [];
	for (const line of text.split('\n')) {
		const words = line.trim();
		if (words === '' || words.startsWith('#')) continue;
		if (line.startsWith('/')) {
			rules.push({ path: words, pattern: toPattern(words), headers: [] });
			continue;
		}
		const colon = words.indexOf(':');
		const rule = rules.at(-1);
		if (colon < 1 || rule === undefined) throw new Error(`_headers: “${words}” is neither a path nor a header`);
		rule.headers.push([words.slice(0, colon).trim(), words.slice(colon + 1).trim()]);
	}
	return rules;
}

/** The headers for one path (without the base path); values of one name from several rules are joined, as such hosts do. */
export function headersFor(rules: HeaderRule[], path: string): Map<string, string> {
	const found = new Map<string, string>();
	for (const rule of rules) {
		if (!rule.pattern.test(path)) continue;
		for (const [name, value] of rule.headers) {
			const before = found.get(name.toLowerCase());
			found.set(name.toLowerCase(), before ? `${before}, ${value}` : value);
		}
	}
	return found;
}

function toPattern(path: string): RegExp {
	const escaped = path.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*');
	return new RegExp(`^${escaped}$`);
}

/** Policies as their directives, however many headers they came in; what several say of one directive stands side by side. */
export function directives(policy: string): Map<string, string[]> {
	const found = new Map<string, string[]>();
	for (const part of policy.split(/[;,]/)) {
		const [name = '', ...values] = part.trim().split(/\s+/);
		if (name !== '') found.set(name, [...(found.get(name) ?? []), values.join(' ')]);
	}
	return found;
}
