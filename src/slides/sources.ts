import type { Facts } from '../content/facts.ts';
import type { StepText } from '../content/section.ts';
import { sourcesOf } from '../content/steps.ts';
import { phrase } from '../words/index.ts';

/** One short line naming the first publishers behind a step and how many sources more there are. */
export function sourceLine(facts: Pick<Facts, 'claims' | 'sources'>, step: StepText): string {
	const ids = sourcesOf(facts, step);
	const name = (id: string): string => (facts.sources[id]?.publisher ?? '').replace(/[,(].*$/, '').trim();
	const short = [...new Set(ids.map(name).filter((one) => one !== '' && one.length < 24))].slice(0, 2);
	// Beside the buttons there is room for so many letters.
	const names = short.join(', ').length > 24 ? short.slice(0, 1) : short;
	const more = ids.length - ids.filter((id) => names.includes(name(id))).length;
	if (names.length === 0) return ids.length > 0 ? phrase('slides.sources.sourcesSeeThe', { count: ids.length }) : '';
	return phrase('slides.sources.sources', {
		names: names.join(', '),
		rest: more > 0 ? phrase('slides.sources.andMore', { more }) : '',
	});
}
