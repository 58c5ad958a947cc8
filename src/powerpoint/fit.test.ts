import { expect, test } from 'vitest';
import { loadFacts } from '../content/facts.ts';
import { wrap } from '../figures/kit/wrap.ts';
import { deck } from './deck.ts';
import { boxes, isWide, points } from './look.ts';
import { columns, rowsOf } from './table.ts';

/** How high words stand in a box of inches, in inches; Arial is wider than the face whose widths are known. */
function height(text: string, width: number, size: number): number {
	return (wrap(text, (width * 72) / 1.1, size).length * size * 1.2) / 72;
}

const facts = loadFacts();
const slides = deck(facts);

test('every key sentence fits into its box', () => {
	for (const slide of slides) {
		if (slide.kind !== 'step') continue;
		const box = isWide(slide.step.figure) ? boxes.below : boxes.column;
		expect(height(slide.step.key, box.w, points.body), slide.step.id).toBeLessThanOrEqual(box.h);
	}
});

test('every title stands on one line, and the questions of a slide fit on it', () => {
	for (const slide of slides) {
		// Georgia is a fifth wider than the face that is measured.
		if (slide.kind === 'step') {
			expect(height(slide.step.title, boxes.title.w / 1.1, points.title), slide.step.id).toBeLessThan(0.8);
		}
		if (slide.kind === 'questions') {
			const all = slide.asks.map(
				({ question }) => height(question, boxes.questions.w - 0.5, points.question) + 18 / 72,
			);
			expect(
				all.reduce((sum, one) => sum + one, 0),
				slide.section.title,
			).toBeLessThan(boxes.questions.h);
		}
		if (slide.kind === 'opener') {
			const { title, summary } = slide.section;
			expect(height(`${slide.number}. ${title}`, boxes.openerTitle.w / 1.2, points.opener), title).toBeLessThan(
				boxes.openerTitle.h,
			);
			expect(height(summary, boxes.openerWords.w, points.body), title).toBeLessThan(boxes.openerWords.h);
		}
	}
});

test('every table ends above the foot of its slide', () => {
	const widths = columns.map(({ width }) => width);
	for (const slide of slides) {
		if (slide.kind !== 'table') continue;
		const rows = [columns.map(({ name }) => name), ...rowsOf(slide.events)].map((row) =>
			Math.max(...row.map((text, i) => height(text, (widths[i] ?? 0) - 0.16, points.cell) + 0.08)),
		);
		expect(
			rows.reduce((sum, one) => sum + one, 0),
			slide.title,
		).toBeLessThan(boxes.wide.h);
	}
});
