import { expect, test } from 'vitest';
import { fullText } from './sheets.ts';

test('the full text of a slide gives no answer to a question that this length of lesson leaves out', () => {
	const ask = (answer: string, more = ''): string =>
		`<li ${more}><details class="answer"><summary>One good answer</summary><p>${answer}</p></details></li>`;
	document.body.innerHTML = `<dialog id="more"><h2></h2><div class="more-body"></div></dialog>
<section class="slide" id="questions-one" data-title="Questions"><ol class="questions">${ask('Kept.')}${ask('Left out.', 'hidden')}</ol></section>`;
	const slide = document.querySelector<HTMLElement>('.slide');
	if (slide) fullText(slide);
	expect(document.querySelector('.more-body')?.textContent).toContain('Kept.');
	expect(document.querySelector('.more-body')?.textContent).not.toContain('Left out.');
});
