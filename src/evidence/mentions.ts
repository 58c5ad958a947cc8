import type { SectionText } from '../content/section.ts';

/** A spot of the story: the fragment that leads there and its title. */
interface Mention {
	anchor: string;
	title: string;
}

/** Where the story uses a claim: the steps that mark it, or the section when only its running prose does. */
export function mentions(sections: readonly SectionText[], claim: string): Mention[] {
	return sections.flatMap(({ slug, title, steps, uses }) => {
		const marked = steps.filter((step) => step.claims.includes(claim));
		if (marked.length > 0) return marked.map((step) => ({ anchor: step.id, title: step.title }));
		const inProse = uses.some((use) => use.kind === 'claim' && use.id === claim);
		return inProse ? [{ anchor: slug, title }] : [];
	});
}
