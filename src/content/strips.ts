import type { Problem } from './problem.ts';
import type { SectionText } from './section.ts';
import { factsFile, has, idsOf, type Tables } from './tables.ts';

/** Claims that stand in no section's strip, or twice, once any section has one. */
export function brokenStrips(sections: readonly SectionText[], { claims }: Pick<Tables, 'claims'>): Problem[] {
	if (sections.every(({ strip }) => strip.length === 0)) return [];
	// Whoever names a claim that there is not may have meant the one that is missing.
	const unsure = sections.some(({ strip }) => strip.some((id) => !has(claims, id)));
	return idsOf(claims).flatMap((id) => {
		const at = { file: factsFile('claims'), line: claims.lines[id] ?? 1 };
		const named = sections.flatMap(({ slug, strip }) => strip.filter((one) => one === id).map(() => slug));
		if (named.length === 1 || (unsure && named.length === 0)) return [];
		if (named.length === 0) return [{ ...at, message: `${id} stands in the strip of no section` }];
		return [{ ...at, message: `${id} stands in the strips of ${named.join(' and ')}` }];
	});
}
