import type { Facts } from '../content/facts.ts';
import type { SectionText } from '../content/section.ts';
import { phrase } from '../words/index.ts';
import { verdicts } from './words.ts';

/** The claims of a section's strip with their verdicts on one line, for notes; empty without claims. */
export function stripLine({ claims }: Pick<Facts, 'claims'>, { strip }: Pick<SectionText, 'strip'>): string {
	const each = strip.flatMap((id) => {
		const claim = claims[id];
		return claim ? [`${id} (${verdicts[claim.verdict].word})`] : [];
	});
	return each.length > 0 ? phrase('site.strip.inNotes', { claims: each.join(', ') }) : '';
}
