import { element } from '../../kit/live/element.ts';
import type { LadderData } from '../data.ts';
import type { Picture } from '../picture.ts';

/** What the buttons say, from the most words to the fewest. */
const labelsIn = (words: LadderData['words']) => ({
	article: [words.articleLong, words.articleShort, words.articleBrief],
	record: [words.recordLong, words.recordShort, words.recordBrief],
	both: [words.together],
});

/** Puts the switch between the two datings, and both together where the story shows both, into the heading line; `choose` is called with the state that the reader asks for. */
export function makeSwitch(root: HTMLElement, data: LadderData, choose: (state: string) => void) {
	const labels = labelsIn(data.words);
	const group = element('div', { class: 'ladder-switch', role: 'group', 'aria-label': data.words.dates });
	/** The state that the reader asked for here; the choice that led away from both leads back to them. */
	let asked: string | undefined;
	const choices = (['article', 'record', 'both'] as const).flatMap((dating) => {
		const state = data.switch[dating];
		if (!state) return [];
		const button = element('button', { type: 'button' });
		button.addEventListener('click', () => {
			asked = state;
			choose(state);
		});
		group.append(button);
		return [{ dating, button }];
	});
	root.append(group);
	return {
		/** Shows the switch where a state has measures with two datings; says whether it shows. */
		show(id: string, { head }: Picture): boolean {
			const state = data.states[id];
			const misdated = data.events.some(
				({ id: event, articleDate, recordDates }) =>
					articleDate && articleDate !== recordDates[0] && state?.events.includes(event),
			);
			const shows = choices.length > 1 && misdated;
			group.hidden = !shows;
			const both = choices.find(({ dating }) => dating === 'both')?.button;
			if (both && id !== asked) {
				both.hidden = state?.dating !== 'both';
				asked = undefined;
			}
			Object.assign(group.style, { left: `${head.x}px`, top: `${head.y}px`, height: `${head.height - 6}px` });
			for (const { dating, button } of choices) button.setAttribute('aria-pressed', String(state?.dating === dating));
			for (const length of [0, 1, 2])
				if (length === 0 || (shows && group.offsetWidth > head.width - 6))
					for (const { dating, button } of choices) button.textContent = labels[dating][length] ?? data.words.together;
			return shows;
		},
	};
}
