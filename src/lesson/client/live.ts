import { fill } from '../../lib/fill.ts';
import { handedWords } from '../../site/handed-words.ts';
import { rewriteAddress } from '../../site/rewrite-address.ts';
import { parseLength, withLength } from '../dial.ts';

/** Keeps the dial and the address together, so that a link to a length opens that length. */
function startDial(): void {
	const dial = [...document.querySelectorAll<HTMLInputElement>('[data-dial] [name="t"]')];
	const asked = parseLength(
		location.search,
		dial.map(({ value }) => value),
	);
	for (const radio of dial) {
		if (asked) radio.checked = radio.value === asked;
		radio.addEventListener('change', () => {
			rewriteAddress(location.pathname + withLength(location.search, radio.value) + location.hash);
		});
	}
}

/** Says the feedback of an answer to those who listen, counts the right ones, and can begin again. */
function startQuiz(): void {
	const quiz = document.querySelector('[data-quiz]');
	const heard = document.querySelector('[data-heard]');
	const score = document.querySelector('[data-score]');
	const again = quiz?.querySelector('button');
	if (!quiz || !heard || !score || !again) return;
	const words = handedWords<'score'>(score);
	const count = (): void => {
		for (const option of quiz.querySelectorAll('.option'))
			option.toggleAttribute('data-given', option.querySelector(':checked') !== null);
		const given = quiz.querySelectorAll(':checked').length;
		const right = quiz.querySelectorAll('[data-right] :checked').length;
		score.textContent = given === 0 ? '' : fill(words.score, { right, given });
	};
	quiz.addEventListener('change', ({ target }) => {
		heard.textContent = (target as Element).closest('.option')?.querySelector('.feedback')?.textContent ?? '';
		count();
	});
	again.hidden = false;
	again.addEventListener('click', () => {
		for (const answer of quiz.querySelectorAll<HTMLInputElement>(':checked')) answer.checked = false;
		count();
	});
	// A browser may have kept the answers over a reload.
	count();
}

// Without it the words, the dial and the quiz are still there.
startDial();
startQuiz();
