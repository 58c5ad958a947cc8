import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Pass } from '../site/build/built.ts';
import { editHtml, isPolicy, put } from '../site/build/html.ts';

/** The name of the site that public/_headers has in its policy. */
const example = 'https://110-kilometres.example';

/** An embedded page whose policy names the site: in a frame without an origin some Safaris take 'self' for nothing. */
export const namedPolicy = (html: string, origin: string): string =>
	editHtml(html, (text, tags) => {
		const policy = tags.find(isPolicy)?.attributes.get('content');
		if (policy) put(text, policy, policy.text.replaceAll("-src 'self'", `-src 'self' ${origin}`));
	});

/** Lets embedded pages load what is theirs in frames without an origin too, in every browser. */
export const namePolicies: Pass = ({ root, home: { origin } }) => {
	const mend = (path: string, change: (text: string) => string): void =>
		writeFileSync(path, change(readFileSync(path, 'utf8')));
	for (const file of readdirSync(join(root, 'embed'), { recursive: true, encoding: 'utf8' }))
		if (file.endsWith('.html')) mend(join(root, 'embed', file), (html) => namedPolicy(html, origin));
	const headers = join(root, '_headers');
	if (existsSync(headers)) mend(headers, (text) => text.replaceAll(example, origin));
};
