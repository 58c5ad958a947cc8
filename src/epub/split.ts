import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { Home } from '../site/build/static-copy.ts';
import { fileOf } from './documents.ts';
import { notesFor } from './notes.ts';
import { elementsIn, isElement, setValue, valueOf, wordsOf } from './tree.ts';
import { xhtml } from './xhtml.ts';

/** One document of the book: its file's name without the ending, its title, and its body as XHTML. */
export interface BookDocument {
	name: string;
	title: string;
	/** What it is in a book, in the words of EPUB's structural semantics. */
	type: string;
	/** Whether it stands below the part before it. */
	under: boolean;
	body: string;
	/** The pictures that it shows, by their paths in the book and on the site. */
	pictures: string[];
}

/** Tells each cell of a table the heads of its column, which a narrow page sets before it. */
function labelCells(table: Tree.Element): void {
	const rows = elementsIn(table).filter(({ tagName }) => tagName === 'tr');
	const cells = (row: Tree.Element): Tree.Element[] => row.childNodes.filter(isElement);
	const heads = cells(rows.find((row) => row.parentNode?.nodeName === 'thead') ?? table).map(wordsOf);
	// So many columns have no room on a tablet either.
	setValue(table, 'class', heads.length > 4 ? 'wide' : '');
	for (const row of rows)
		cells(row).forEach((cell, index) => {
			const head = heads[index] ?? '';
			if (cell.tagName === 'td' && head !== '') setValue(cell, 'data-label', head);
		});
}

const picturesIn = (element: Tree.Element): string[] =>
	elementsIn(element).flatMap((one) => valueOf(one, 'src') ?? valueOf(one, 'srcset') ?? []);

/**
 * Cuts the page that holds the whole book into its documents, with each chapter's notes at its end and every link leading
 * to a place in the book, or out to the site; throws where one leads nowhere.
 */
export function splitBook(html: string, { origin, base }: Home): BookDocument[] {
	const all = elementsIn(parseFragment(html, { scriptingEnabled: false }));
	const sections = all.filter((element) => valueOf(element, 'data-document') !== undefined);
	const nameOf = (section: Tree.Element): string => valueOf(section, 'data-document') ?? '';
	const home = new Map<string, Set<string>>();
	for (const section of sections)
		for (const element of [section, ...elementsIn(section)]) {
			const id = valueOf(element, 'id');
			if (id !== undefined) home.set(id, (home.get(id) ?? new Set()).add(nameOf(section)));
		}
	const notes = all.filter(
		({ parentNode }) => parentNode && 'attrs' in parentNode && valueOf(parentNode, 'data-notes') !== undefined,
	);
	const noteOf = new Map(notes.map((note) => [valueOf(note, 'id') ?? '', note]));

	/** Where an address of a document leads from the book. */
	const placeFrom =
		(name: string) =>
		(address: string): string => {
			const [path = '', id = ''] = address.split(/#(.*)/s);
			const inside = [...(home.get(id) ?? [])];
			if (path === '') {
				if (inside.includes(name) || noteOf.has(id)) return address;
				if (inside[0] === undefined) throw new Error(`In the book, ${name} leads to “${address}”, which is nowhere`);
				return `${fileOf(inside[0])}#${id}`;
			}
			if (!path.startsWith(base)) return address;
			return inside[0] === undefined ? origin + address : `${fileOf(inside[0])}#${id}`;
		};

	return sections.map((section) => {
		const name = nameOf(section);
		for (const table of elementsIn(section).filter(({ tagName }) => tagName === 'table')) labelCells(table);
		const ending = notesFor(section, noteOf);
		const body = xhtml(section, placeFrom(name)).replace(/<\/section>$/, `${ending}</section>`);
		return {
			name,
			title: valueOf(section, 'data-title') ?? '',
			type: valueOf(section, 'data-type') ?? '',
			under: valueOf(section, 'data-under') !== undefined,
			body,
			pictures: picturesIn(section),
		};
	});
}
