import { slug } from '../lib/slug.ts';
import { unknown, type Problem } from './problem.ts';
import type { SectionText } from './section.ts';
import { idPattern } from './vocabulary.ts';

/** Ids that the pages have for themselves; a test looks for new ones in their source. */
export const reservedIds = [
	'announcer audience blank blocked clock contents count deck elapsed embed-data end end-heading finding',
	'full-text guess-dates guess-gap guess-km help help-heading laser linked list main menu more more-heading',
	'next-title note-body note-title notes-window now open-menu pace said tables-title thumb-next thumb-now title',
	'title-heading to-story',
].flatMap((row) => row.split(' '));

/** Beginnings and ends of the ids that the pages make of those of sections, scenes, steps, records and figures. */
export const madeForms = {
	before: ['cite', 'claim', 'gate', 'guess', 'promise', 'questions', 'source', 'table', 'term'],
	after: ['figure', 'heading', 'title'],
};
const made = new RegExp(`^(?:${madeForms.before.join('|')})-(.+)|(.+)-(?:${madeForms.after.join('|')})$`);

/** Everything in a section that has an id of its own, in the order of its text. */
const named = ({ file, slug, scenes, steps }: SectionText) =>
	[
		{ what: 'section', id: slug, file, line: 1 },
		...scenes.map(({ id, line }) => ({ what: 'scene', id, file, line })),
		...steps.map(({ id, line }) => ({ what: 'step', id, file, line })),
	].sort((a, b) => a.line - b.line);
type Named = ReturnType<typeof named>[number];

/** What is wrong with one id, given those before it and all ids of the content, or nothing. */
function broken({ what, id }: Named, before: Named | undefined, taken: ReadonlySet<string>): string | undefined {
	if (!idPattern.test(id))
		return `the ${what} id “${id}” is not lower-case words joined by hyphens; did you mean “${slug(id)}”?`;
	if (before)
		return `the ${what} id “${id}” is that of a ${before.what} before, at ${before.file}:${String(before.line)}`;
	const [, ...stems] = made.exec(id) ?? [];
	if (reservedIds.includes(id) || stems.some((stem) => taken.has(stem)))
		return `the ${what} id “${id}” is one that the pages need for themselves`;
	return undefined;
}

/**
 * Ids of sections, scenes and steps that are badly formed, given twice, or taken by the pages, which make some of all of
 * these and of the `others`: those of records and figures.
 */
export function brokenIds(sections: readonly SectionText[], others: readonly string[]): Problem[] {
	const all = sections.flatMap(named);
	const taken = new Set([...others, ...all.map(({ id }) => id)]);
	// Sections come first: their ids are names of files, so that a step has to give way.
	const order = [...all.filter(({ what }) => what === 'section'), ...all.filter(({ what }) => what !== 'section')];
	return order.flatMap((one, index) => {
		const before = order.slice(0, index).find(({ id }) => id === one.id);
		const message = one.id && broken(one, before, taken);
		return message ? [{ file: one.file, line: one.line, message }] : [];
	});
}

/**
 * Steps that a scene names as its core and does not have, or a section without a core that is told in short lessons;
 * where an id is wrong that has been told (not `sure`), one that is missing is no second fault.
 */
export function brokenCut({ file, minutes, scenes, steps }: SectionText, sure: boolean): Problem[] {
	const told = minutes.slice(0, -1).some((share) => share > 0);
	if (told && scenes.every(({ core }) => core.length === 0))
		return [{ file, line: 1, message: 'it is told in a short lesson, so one of its scenes needs core="…"' }];
	return scenes.flatMap(({ id, line, core }) => {
		const known = steps.filter(({ scene }) => scene === id).map((step) => step.id);
		return core
			.filter((one) => sure && !known.includes('') && !known.includes(one))
			.map((one) => ({ file, line, message: `scene ${id}: core: ${unknown('step of this scene', one, known)}` }));
	});
}
