import { getEntry, render } from 'astro:content';
import type { SectionText } from '../content/section.ts';

/** The prose of a section as a component, which is handed what the story's components are; throws where there is none. */
export async function proseOf({ name }: Pick<SectionText, 'name'>) {
	const entry = await getEntry('sections', name);
	if (!entry) throw new Error(`the sections have no section “${name}”`);
	return (await render(entry)).Content;
}
