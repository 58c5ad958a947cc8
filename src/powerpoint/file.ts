import pptx from 'pptxgenjs';
import { contactOf } from '../site/contact.ts';
import type { Facts } from '../content/facts.ts';
import { stripLine } from '../site/strip-line.ts';
import type { StepText } from '../content/section.ts';
import { stateText } from '../content/steps.ts';
import { longDate } from '../lib/dates.ts';
import { deck, type Slide } from './deck.ts';
import { finish } from './finish.ts';
import { boxes, faces, page, points, within } from './look.ts';
import { defineMasters } from './masters.ts';
import { withAnswer } from './notes.ts';
import { drawStep } from './step.ts';
import { drawTable } from './table.ts';
import { picture } from './pictures.ts';
import type { Draw } from './draw.ts';

// The package's module for Node is CommonJS, whose class arrives one level down.
const Presentation = (pptx as unknown as { default?: typeof pptx }).default ?? pptx;

/** Adds the picture of a step to a slide, in the middle of a box, inches. */
async function addPicture(
	slide: pptx.Slide,
	{ figure, state }: StepText,
	box: Parameters<typeof within>[1],
	facts: Facts,
	drawn: Draw['picture'],
): Promise<void> {
	const altText = stateText(facts, figure, state).alt;
	slide.addImage({ data: await drawn(figure, state), ...within(figure, box), altText });
}

const draws: { [K in Slide['kind']]: (slide: Extract<Slide, { kind: K }>, draw: Draw) => Promise<void> | void } = {
	async title(_, { file, facts, address, picture: drawn }) {
		const { title, kicker, dek } = facts.story;
		const slide = file.addSlide({ masterName: 'Cover' });
		slide.addText(title, { placeholder: 'title', fontSize: points.cover });
		slide.addText(dek, { placeholder: 'body', fontSize: points.body });
		const alt = stateText(facts, 'map', 'gap').alt;
		slide.addImage({ data: await drawn('map', 'gap'), ...boxes.picture, y: 0.8, altText: alt });
		slide.addNotes([kicker, `The story, with its evidence: ${address}`].join('\n'));
	},
	async opener({ section, number }, { file, facts, address, picture: drawn }) {
		const slide = file.addSlide({ masterName: 'Opening' });
		slide.addText(`${number}. ${section.title}`, { placeholder: 'title', fontSize: points.opener });
		slide.addText(section.summary, { placeholder: 'body', fontSize: points.body });
		const [first] = section.steps;
		if (first) await addPicture(slide, first, boxes.picture, facts, drawn);
		slide.addNotes(
			[
				section.summary,
				`${section.steps.length} steps: ${section.steps.map(({ title }) => title).join(' · ')}`,
				stripLine(facts, section),
				`In the story: ${address}#${first?.id ?? ''}`,
			]
				.filter(Boolean)
				.join('\n'),
		);
	},
	step: drawStep,
	async questions({ section, asks }, { file, facts, picture: drawn }) {
		const slide = file.addSlide({ masterName: 'Questions' });
		slide.addText(`Questions: ${section.title}`, { placeholder: 'title', fontSize: points.title });
		const lines = asks.map(({ question }) => ({
			text: question,
			options: { bullet: { type: 'number' } as const, breakLine: true, paraSpaceAfter: 18, fontSize: points.question },
		}));
		slide.addText(lines, { placeholder: 'body', fontSize: points.question });
		const [first] = asks;
		if (first) await addPicture(slide, first.step, boxes.asked, facts, drawn);
		slide.addNotes(asks.flatMap(withAnswer).join('\n'));
	},
	table: drawTable,
	end(_, { file, facts, address }) {
		const { authors, licence, version, checked } = facts.story;
		const contact = contactOf();
		const slide = file.addSlide({ masterName: 'Words' });
		const text = { fontSize: points.body, breakLine: true, paraSpaceAfter: 10 };
		slide.addText('Sources, licence, address', { placeholder: 'title', fontSize: points.title });
		slide.addText(
			[
				{ text: 'The story, every claim and every source: ', options: { fontSize: points.body } },
				{ text: address, options: { ...text, hyperlink: { url: address } } },
				{
					text: `Text, figures and data: ${authors.join(', ')}, ${licence.text}. Code: ${licence.code}.`,
					options: text,
				},
				{
					text: `Coastline: ${licence.map}. The maps draw no boundary and express no view on sovereignty.`,
					options: text,
				},
				{ text: 'The news article is cited and quoted, not redistributed.', options: text },
				{ text: `Version ${version}, facts checked ${longDate(checked)}.`, options: text },
				...(contact
					? [
							{ text: 'An error? ', options: { fontSize: points.body } },
							{ text: contact.text, options: { ...text, hyperlink: { url: contact.href } } },
						]
					: []),
			],
			{ placeholder: 'body', fontSize: points.body },
		);
		slide.addNotes(
			`Each slide's notes list its sources. Every claim of the article, with what the public record adds: ${address}evidence/`,
		);
	},
};

/** The story as slides for an office program, a PPTX file; `address` is where the story is published. */
export async function slidesFile(facts: Facts, address: string): Promise<Uint8Array<ArrayBuffer>> {
	const file = new Presentation();
	file.defineLayout({ name: 'Wide', width: page.width, height: page.height });
	file.layout = 'Wide';
	file.title = facts.story.title;
	file.subject = facts.story.description;
	file.author = facts.story.authors.join(', ');
	file.company = facts.story.authors.join(', ');
	file.theme = { headFontFace: faces.title, bodyFontFace: faces.text };
	defineMasters(file);
	const pictures = new Map<string, Promise<string>>();
	const draw: Draw = {
		file,
		facts,
		address,
		picture: (figure, state) => {
			const id = `${figure}/${state}`;
			const found = pictures.get(id) ?? picture(facts, figure, state);
			pictures.set(id, found);
			return found;
		},
	};
	const slides = deck(facts);
	// All pictures are begun at once and then waited for in the order of the slides.
	for (const slide of slides) {
		if (slide.kind === 'step') void draw.picture(slide.step.figure, slide.step.state);
	}
	for (const slide of slides) await draws[slide.kind](slide as never, draw);
	const written = (await file.write({ outputType: 'uint8array' })) as Uint8Array;
	return finish(written, facts.story.updated);
}
