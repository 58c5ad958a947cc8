import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { phrase } from '../words/index.ts';
import { elementsIn, setValue, valueOf } from './tree.ts';
import { xhtml, xml } from './xhtml.ts';

/** Where a mark of a chapter stands, and the note that it asks for. */
interface Mark {
	place: string;
	note: string;
}

/** Gives each mark of a chapter an id, so that its note can lead back to it; in the order of the text. */
function marksIn(chapter: Tree.Element): Mark[] {
	const counts = new Map<string, number>();
	return elementsIn(chapter)
		.filter((element) => valueOf(element, 'data-type') === 'noteref')
		.map((element) => {
			const note = (valueOf(element, 'href') ?? '').replace(/^#/, '');
			const count = (counts.get(note) ?? 0) + 1;
			counts.set(note, count);
			const place = `${note}-at-${String(count)}`;
			setValue(element, 'id', place);
			return { place, note };
		});
}

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
 * for; none where it has no marks. Throws where a mark asks for a note that there is not.
 */
export function notesFor(chapter: Tree.Element, notes: ReadonlyMap<string, Tree.Element>): string {
	const marks = Map.groupBy(marksIn(chapter), ({ note }) => note);
	if (marks.size === 0) return '';
	const written = [...marks].map(([id, asked]) => {
		const note = notes.get(id);
		if (!note) throw new Error(`The book has no note “${id}”`);
		const places = asked.map(({ place }) => place);
		return xhtml(note, (address) => address).replace(
			/<\/aside>$/,
			`${back(places, valueOf(note, 'aria-label') ?? '')}</aside>`,
		);
	});
	const name = `${xml(valueOf(chapter, 'data-document') ?? '')}-notes`;
	const heading = `<h2 id="${name}">${xml(phrase('epub.note.heading'))}</h2>`;
	return `<section epub:type="endnotes" role="doc-endnotes" aria-labelledby="${name}">${heading}${written.join('')}</section>`;
}
