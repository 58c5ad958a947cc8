import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { changePages, type Pass } from '../site/build/built.ts';
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
	changePages(join(root, 'embed'), (html) => namedPolicy(html, origin));
	const headers = join(root, '_headers');
	if (existsSync(headers)) writeFileSync(headers, readFileSync(headers, 'utf8').replaceAll(example, origin));
};
