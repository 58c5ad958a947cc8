import type { Problem } from './problem.ts';
import type { SectionText } from './section.ts';
import { factsFile, idsOf, type Tables } from './tables.ts';

/** Claims that stand in no section's strip, or twice, once any section has one. */
export function brokenStrips(sections: readonly SectionText[], { claims }: Pick<Tables, 'claims'>): Problem[] {
	if (sections.every(({ strip }) => strip.length === 0)) return [];
	return idsOf(claims).flatMap((id) => {
		const at = { file: factsFile('claims'), line: claims.lines[id] ?? 1 };
		const named = sections.flatMap(({ slug, strip }) => strip.filter((one) => one === id).map(() => slug));
		if (named.length === 0) return [{ ...at, message: `${id} stands in the strip of no section` }];
		if (named.length === 1) return [];
		return [{ ...at, message: `${id} stands in the strips of ${named.join(' and ')}` }];
	});
}
