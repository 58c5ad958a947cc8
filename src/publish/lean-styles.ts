import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import postcss, { type AtRule, type Declaration, type Root, type Rule } from 'postcss';
import { changePages, type Pass } from '../site/build/built.ts';
import { editHtml, isPolicy, put, type Tag } from '../site/build/html.ts';

const sum = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;

/** A selector without what stands in brackets or quotation marks: classes there are one of several, or none. */
function bare(selector: string): string {
	const less = selector.replaceAll(/"[^"]*"|'[^']*'|\([^()"']*\)/g, '');
	return less === selector ? selector : bare(less);
}

/** The classes that an element needs to have, or its kin, for a selector to select it. */
const classesOf = (selector: string): string[] =>
	[...bare(selector).matchAll(/\.(-?[a-z_][\w-]*)/gi)].flatMap(([, name]) => name ?? []);

/** The kinds of elements that a selector needs, by their names. */
const elementsOf = (selector: string): string[] =>
	bare(selector)
		.replaceAll(/\[[^\]]*\]/g, '')
		.split(/[\s>+~]+/)
		.flatMap((part) => /^[a-z][\w-]*/i.exec(part)?.[0] ?? []);

/** What a page and its scripts have: words of any kind, of which a class is one, and elements by their names. */
interface Known {
	word: (name: string) => boolean;
	element: (name: string) => boolean;
}

const isStep = ({ parent }: Rule): boolean => parent?.type === 'atrule' && (parent as AtRule).name === 'keyframes';

/** Takes out what only elements of unknown classes and kinds would need. */
function dropRules(sheet: Root, known: Known): void {
	sheet.walkRules((rule) => {
		if (isStep(rule)) return;
		const kept = rule.selectors.filter(
			(selector) => classesOf(selector).every(known.word) && elementsOf(selector).every(known.element),
		);
		if (kept.length === 0) rule.remove();
		else if (kept.length < rule.selectors.length) rule.selectors = kept;
	});
}

/** Takes out colours and sizes that have a name, and fonts, which neither a style sheet of the page nor its scripts ask for. */
function dropNames(sheets: readonly Root[], known: Known): void {
	const values = new Set<string>();
	const each = (visit: (declaration: Declaration) => void): void => {
		for (const sheet of sheets) sheet.walkDecls(visit);
	};
	const isFace = ({ parent }: Declaration): boolean =>
		parent?.type === 'atrule' && (parent as AtRule).name === 'font-face';
	each((declaration) => {
		if (!isFace(declaration)) values.add(declaration.value);
	});
	const asked = [...values].join(' ');
	const isAsked = (name: string): boolean => new RegExp(`(?<![\\w-])${name}(?![\\w-])`).test(asked) || known.word(name);
	each((declaration) => {
		const { prop, value } = declaration;
		// A script may count through names that end in a number.
		if (
			prop.startsWith('--') &&
			![prop, prop.replace(/-?\d+$/, '')].some((name) => isAsked(name) || known.word(name.slice(2)))
		)
			declaration.remove();
		if (prop === 'font-family' && isFace(declaration) && !isAsked(value.replaceAll(/["']/g, '')))
			declaration.parent?.remove();
	});
}

/** Style sheets of one page without what nothing in it can need. */
export function leanSheets(styles: readonly string[], known: Known): string[] {
	const sheets = styles.map((css) => postcss.parse(css));
	for (const sheet of sheets) dropRules(sheet, known);
	dropNames(sheets, known);
	for (const sheet of sheets) {
		sheet.walkRules((rule) => {
			if (rule.nodes.length === 0) rule.remove();
		});
		sheet.walkAtRules(/^(media|layer)$/, (rule) => {
			if (rule.nodes?.length === 0) rule.remove();
		});
	}
	return sheets.map(String);
}

/**
 * A page with one style sheet, where its last stood, which has nothing that is for neither it nor its `scripts`, and its policy
 * with that one's sum: each sum of another is 50 bytes that no packing makes less. A class is known by its whole name: a script
 * that makes one of pieces has to bring its own styles.
 */
export const leanStyles = (html: string, scripts: string): string =>
	editHtml(html, (text, tags) => {
		// What stands in there is not for all readers.
		const apart = tags.filter(({ name }) => name === 'noscript' || name === 'template');
		const isApart = (tag: Tag): boolean => apart.some(({ start, end }) => start < tag.start && tag.end < end);
		const styles = tags.filter((tag) => tag.name === 'style' && !isApart(tag));
		const rest = styles.reduce((all, { inner }) => all.replace(inner.text, ''), html) + scripts;
		const names = new Set(tags.map(({ name }) => name));
		const lean = leanSheets(
			styles.map(({ inner }) => inner.text),
			{
				word: (name) => rest.includes(name),
				element: (name) => names.has(name) || new RegExp(`\\b${name}\\b`).test(scripts),
			},
		);
		const policy = tags.find(isPolicy)?.attributes.get('content');
		const last = styles.at(-1);
		if (!last) return;
		const whole = lean.join('');
		for (const style of styles) put(text, style === last ? style.inner : style, style === last ? whole : '');
		if (policy) put(text, policy, policy.text.replace(sum(last.inner.text), sum(whole)));
	});

/** Takes the styles of other figures' tables out of the pages of frames: Astro gives all of them those of all figures. */
export const leanFrames: Pass = ({ root, home }) => {
	const read = (path: string): string => (existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : '');
	changePages(join(root, 'embed'), (html) => {
		const scripts = [...html.matchAll(/<script\b[^>]*\bsrc="([^"]+)"/g)].map(([, src = '']) =>
			src.slice(home.base.length),
		);
		// The script of the tour is asked for by its figure's.
		return leanStyles(html, [...scripts, 'embed/tour.js'].map(read).join(''));
	});
};
