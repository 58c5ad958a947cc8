import type { Story } from '../content/story-schema.ts';
import { language, phrase } from '../words/index.ts';
import { documents, fileOf } from './documents.ts';
import type { BookDocument } from './split.ts';
import { xml } from './xhtml.ts';

/** One page of the book as a file. */
export function page(title: string, body: string): string {
	const tag = xml(language.tag);
	return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${tag}" xml:lang="${tag}">
<head>
<meta charset="utf-8"/>
<title>${xml(title)}</title>
<link rel="stylesheet" type="text/css" href="book.css"/>
</head>
<body>
${body}
</body>
</html>
`;
}

/** The title of a document with that of the part that it stands in, as the same chapter stands in three. */
export function fullTitle(all: readonly BookDocument[], { name, title, under }: BookDocument): string {
	const at = all.findIndex((one) => one.name === name);
	const part = under ? all.slice(0, at).findLast((one) => !one.under) : undefined;
	return part ? `${title} · ${part.title}` : title;
}

/** The page of the cover. */
export const coverPage = ({ title }: Story): string =>
	page(
		title,
		`<section epub:type="cover"><img role="doc-cover" src="cover.png" alt="${xml(phrase('epub.nav.coverOf', { title }))}"/></section>`,
	);

/** The contents, parts with their chapters, and the places where one begins. */
export function contentsPage(all: readonly BookDocument[], { title }: Story): string {
	const link = (one: { name: string; title: string }): string => `<a href="${fileOf(one.name)}">${xml(one.title)}</a>`;
	const groups: BookDocument[][] = [];
	for (const one of all) {
		if (one.under) groups.at(-1)?.push(one);
		else groups.push([one]);
	}
	const list = groups.map(([part, ...chapters]) => {
		const inner = chapters.map((one) => `<li>${link(one)}</li>`).join('\n');
		return part ? `<li>${link(part)}${inner && `\n<ol>\n${inner}\n</ol>\n`}</li>` : '';
	});
	const begin: [type: string, address: string, words: string][] = [
		['cover', fileOf('cover'), phrase('epub.nav.cover')],
		['toc', `${fileOf('contents')}#contents`, phrase('epub.nav.contents')],
		['bodymatter', fileOf(documents.part('full')), phrase('epub.part.full')],
		...all
			.filter(({ type }) => ['bibliography', 'glossary', 'colophon'].includes(type))
			.map((one): [string, string, string] => [one.type, fileOf(one.name), one.title]),
	];
	const marks = begin.map(
		([type, address, words]) => `<li><a epub:type="${type}" href="${address}">${xml(words)}</a></li>`,
	);
	return page(
		`${phrase('epub.nav.contents')} · ${title}`,
		`<nav epub:type="toc" role="doc-toc" id="contents" aria-labelledby="contents-title">
<h1 id="contents-title">${xml(phrase('epub.nav.contents'))}</h1>
<ol>
${list.join('\n')}
</ol>
</nav>
<nav epub:type="landmarks" aria-labelledby="landmarks-title" hidden="hidden">
<h2 id="landmarks-title">${xml(phrase('epub.nav.landmarks'))}</h2>
<ol>
${marks.join('\n')}
</ol>
</nav>`,
	);
}
