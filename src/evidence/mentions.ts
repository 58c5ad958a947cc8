import type { SectionText } from '../content/section.ts';

/** Where the story uses a claim, by fragment and title: the steps that mark it, or the section when only its running prose does. */
export function mentions(sections: readonly SectionText[], claim: string) {
	return sections.flatMap(({ slug, title, steps, uses }) => {
		const marked = steps.filter((step) => step.claims.includes(claim));
		if (marked.length > 0) return marked.map((step) => ({ anchor: step.id, title: step.title }));
		const inProse = uses.some((use) => use.kind === 'claim' && use.id === claim);
		return inProse ? [{ anchor: slug, title }] : [];
	});
}
