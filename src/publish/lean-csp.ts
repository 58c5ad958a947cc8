import { createHash } from 'node:crypto';
import { changePages, type Pass } from '../site/build/built.ts';
import { editHtml, isPolicy, put } from '../site/build/html.ts';

/** A page whose policy allows only the inline scripts and styles that stand in it; Astro writes those of all pages into each. */
export const leanPolicy = (html: string): string =>
	editHtml(html, (text, tags) => {
		const inline = tags.filter(({ name }) => name === 'style' || name === 'script');
		const own = new Set(inline.map(({ inner }) => createHash('sha256').update(inner.text).digest('base64')));
		const policy = tags.find(isPolicy)?.attributes.get('content');
		if (!policy) return;
		const lean = policy.text.replace(/ 'sha256-([^']+)'/g, (hash, sum: string) => (own.has(sum) ? hash : ''));
		put(text, policy, lean);
	});

/** Makes the policy of every built page as narrow and as short as it can be. */
export const leanPolicies: Pass = ({ root }) => changePages(root, leanPolicy);
