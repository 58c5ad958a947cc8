import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { phrase } from '../words/index.ts';
import { elementsIn, setValue, valueOf } from './tree.ts';
import { xhtml, xml } from './xhtml.ts';

/** The ways from a note back to each of its marks. */
function back(places: string[], id: string): string {
	const link = (place: string, words: string, label?: string): string =>
		`<a epub:type="backlink" role="doc-backlink" href="#${xml(place)}"${label === undefined ? '' : ` aria-label="${xml(label)}"`}>${xml(words)}</a>`;
	const [first = ''] = places;
	if (places.length === 1) return `<p>${link(first, phrase('epub.note.back'))}</p>`;
	const links = places.map((place, index) => {
		const number = index + 1;
		return link(place, String(number), phrase('epub.note.place', { id, number }));
	});
	const [before = '', after = ''] = phrase('epub.note.backTo', { places: '\n' }).split('\n');
	return `<p>${xml(before)}${links.join(' ')}${xml(after)}</p>`;
}

/**
 * The notes that a chapter's own marks ask for, as XHTML to stand at its end, in the order in which they are first asked
 * for, and an id for each of the marks; none where it has no marks. Throws where a mark asks for a note that there is not.
 */
export function notesFor(chapter: Tree.Element, notes: ReadonlyMap<string, Tree.Element>): string {
	const all = elementsIn(chapter).filter((element) => valueOf(element, 'data-type') === 'noteref');
	const marks = Map.groupBy(all, (mark) => (valueOf(mark, 'href') ?? '').replace(/^#/, ''));
	if (marks.size === 0) return '';
	const written = [...marks].map(([id, asked]) => {
		const note = notes.get(id);
		if (!note) throw new Error(`The book has no note “${id}”`);
		// Its note leads back to each mark by this id.
		const places = asked.map((mark, index) => {
			const place = `${id}-at-${index + 1}`;
			setValue(mark, 'id', place);
			return place;
		});
		return xhtml(note, (address) => address).replace(
			/<\/aside>$/,
			`${back(places, valueOf(note, 'aria-label') ?? '')}</aside>`,
		);
	});
	const name = `${xml(valueOf(chapter, 'data-document') ?? '')}-notes`;
	const heading = `<h2 id="${name}">${xml(phrase('epub.note.heading'))}</h2>`;
	return `<section epub:type="endnotes" role="doc-endnotes" aria-labelledby="${name}">${heading}${written.join('')}</section>`;
}
