import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import postcss from 'postcss';
import type { Pass } from '../site/build/built.ts';
import { editHtml, isPolicy, put } from '../site/build/html.ts';

const sum = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;

/** A selector without what stands in brackets or quotation marks: classes there are one of several, or none. */
function bare(selector: string): string {
	const less = selector.replaceAll(/"[^"]*"|'[^']*'|\([^()"']*\)/g, '');
	return less === selector ? selector : bare(less);
}

/** The classes that an element needs to have, or its kin, for a selector to select it. */
const classesOf = (selector: string): string[] =>
	[...bare(selector).matchAll(/\.(-?[a-z_][\w-]*)/gi)].flatMap(([, name]) => name ?? []);

/** A style sheet without what only elements of unknown classes would need. */
export function leanSheet(css: string, known: (name: string) => boolean): string {
	const sheet = postcss.parse(css);
	sheet.walkRules((rule) => {
		const kept = rule.selectors.filter((selector) => classesOf(selector).every(known));
		if (kept.length === 0) rule.remove();
		else if (kept.length < rule.selectors.length) rule.selectors = kept;
	});
	sheet.walkAtRules(/^(media|layer)$/, (rule) => {
		if (rule.nodes?.length === 0) rule.remove();
	});
	return sheet.toString();
}

/**
 * A page whose style sheets have no rules for classes that are neither in it nor in its `scripts`, and its policy with their
 * sums. A class is known by its whole name: a script that makes one of pieces has to bring its own styles.
 */
export const leanStyles = (html: string, scripts: string): string =>
	editHtml(html, (text, tags) => {
		const styles = tags.filter(({ name }) => name === 'style');
		const rest = styles.reduce((all, { inner }) => all.replace(inner.text, ''), html) + scripts;
		const policy = tags.find(isPolicy)?.attributes.get('content');
		let allowed = policy?.text ?? '';
		for (const { inner } of styles) {
			const lean = leanSheet(inner.text, (name) => rest.includes(name));
			if (lean === inner.text) continue;
			put(text, inner, lean);
			allowed = allowed.replace(sum(inner.text), sum(lean));
		}
		if (policy) put(text, policy, allowed);
	});

/** Takes the styles of other figures' tables out of the pages of frames: Astro gives all of them those of all figures. */
export const leanFrames: Pass = ({ root, home }) => {
	const read = (path: string): string => (existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : '');
	for (const file of readdirSync(join(root, 'embed'), { recursive: true, encoding: 'utf8' })) {
		if (!file.endsWith('.html')) continue;
		const html = read(`embed/${file}`);
		const scripts = [...html.matchAll(/<script\b[^>]*\bsrc="([^"]+)"/g)].map(([, src = '']) =>
			src.slice(home.base.length),
		);
		// A tour lies beside its figure's script.
		const all = scripts.flatMap((path) => [path, path.replace(/[^/]*$/, 'tour-$&')]).map(read);
		writeFileSync(join(root, 'embed', file), leanStyles(html, all.join('')));
	}
};
