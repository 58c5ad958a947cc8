import { element } from '../../kit/live/element.ts';
import type { LadderData } from '../data.ts';
import type { Picture } from '../picture.ts';

/** What the buttons say, in three lengths. */
const choicesIn = (words: LadderData['words']) =>
	[
		{ dating: 'article', long: words.articleLong, short: words.articleShort, brief: words.articleBrief },
		{ dating: 'record', long: words.recordLong, short: words.recordShort, brief: words.recordBrief },
		{ dating: 'both', long: words.together, short: words.together, brief: words.together },
	] as const;

/** Puts the switch between the two datings, and both together where the story shows both, into the heading line; `choose` is called with the state that the reader asks for. */
export function makeSwitch(root: HTMLElement, data: LadderData, choose: (state: string) => void) {
	const choices = choicesIn(data.words).flatMap((choice) => {
		const state = data.switch[choice.dating];
		return state ? [{ ...choice, state }] : [];
	});
	const group = element('div', { class: 'ladder-switch', role: 'group', 'aria-label': data.words.dates });
	/** The state that the reader asked for here; the choice that led away from both leads back to them. */
	let asked: string | undefined;
	const buttons = choices.map((choice) => {
		const button = element('button', { type: 'button' });
		button.addEventListener('click', () => {
			asked = choice.state;
			choose(choice.state);
		});
		group.append(button);
		return button;
	});
	root.append(group);
	return {
		/** Shows the switch where a state has measures with two datings; says whether it shows. */
		show(id: string, { head }: Picture): boolean {
			const state = data.states[id];
			const misdated = data.events.filter(
				({ articleDate, recordDates }) => articleDate && articleDate !== recordDates[0],
			);
			const shows = choices.length > 1 && misdated.some((event) => state?.events.includes(event.id));
			group.hidden = !shows;
			const both = buttons.at(-1);
			if (both && id !== asked) {
				both.hidden = state?.dating !== 'both';
				asked = undefined;
			}
			Object.assign(group.style, { left: `${head.x}px`, top: `${head.y}px`, height: `${head.height - 6}px` });
			const write = (length: 'long' | 'short' | 'brief'): void =>
				choices.forEach((choice, i) => {
					const button = buttons[i];
					if (!button) return;
					button.textContent = choice[length];
					button.setAttribute('aria-pressed', String(state?.dating === choice.dating));
				});
			write('long');
			for (const length of ['short', 'brief'] as const) if (shows && group.offsetWidth > head.width - 6) write(length);
			return shows;
		},
	};
}
