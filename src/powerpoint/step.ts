import type PptxGenJS from 'pptxgenjs';
import { sourcesOf } from '../content/steps.ts';
import { figureOf } from '../figures/index.ts';
import type { StepText } from '../content/section.ts';
import { textWidth } from '../figures/kit/text-width.ts';
import { addPicture, type Draw } from './draw.ts';
import { boxes, colours, faces, isWide, pictureBox, points } from './look.ts';
import { stepNotes } from './notes.ts';
import { phrase } from '../words/index.ts';

/** The names of a step's sources as links, as many as one line holds, and the step in the story for all of them. */
function footer(step: StepText, { facts, address }: Draw): PptxGenJS.TextProps[] {
	let room = (boxes.foot.w - 1) * 72 - textWidth(phrase('powerpoint.step.sourcesAllWith'), points.source) * 1.1;
	const named = new Map<string, string>();
	for (const id of sourcesOf(facts, step)) {
		const { publisher, title, url } = facts.sources[id] ?? { title: id };
		const name = publisher ?? title;
		room -= textWidth(`${name} · `, points.source) * 1.1;
		if (room < 0) break;
		if (url && !named.has(name)) named.set(name, url);
	}
	const links = [...named].flatMap(([text, url]): PptxGenJS.TextProps[] => [
		{ text, options: { hyperlink: { url } } },
		{ text: ' · ' },
	]);
	const rest = links.length > 0 ? phrase('powerpoint.step.allWithThe') : phrase('powerpoint.step.withTheStory');
	return [
		{ text: `${phrase('powerpoint.notes.sources')} ` },
		...links,
		{ text: rest, options: { hyperlink: { url: `${address}#${step.id}` } } },
	];
}

/** Draws one step: its title and key sentence, its picture, its sources, and everything else in the notes. */
export async function drawStep({ step }: { step: StepText }, draw: Draw): Promise<void> {
	const { file, facts, address } = draw;
	const wide = isWide(step.figure);
	const slide = file.addSlide({ masterName: wide ? 'Wide picture' : 'Picture' });
	slide.addText(step.title, { placeholder: 'title', fontSize: points.title });
	slide.addText(step.key, { placeholder: 'body', fontSize: points.body });
	await addPicture(slide, step, pictureBox(step.figure), draw);
	const small = { fontFace: faces.text, color: colours.soft, margin: 0, align: 'left', valign: 'middle' } as const;
	slide.addText(figureOf(step.figure).credit.short, {
		...small,
		...boxes[wide ? 'belowCredit' : 'credit'],
		fontSize: points.credit,
	});
	slide.addText(footer(step, draw), { ...small, ...boxes.foot, fontSize: points.source });
	slide.addNotes(stepNotes(step, facts, address).join('\n'));
}
