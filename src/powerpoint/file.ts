import pptx from 'pptxgenjs';
import { escape } from '../lib/escape.ts';
import { contactOf } from '../site/contact.ts';
import type { Facts } from '../content/facts.ts';
import { stripLine } from '../site/words.ts';
import { longDate } from '../words/dates.ts';
import { deck, type Slide } from './deck.ts';
import { addPicture, type Draw } from './draw.ts';
import { finish } from './finish.ts';
import { boxes, faces, page, points } from './look.ts';
import { defineMasters } from './masters.ts';
import { withAnswer } from './notes.ts';
import { drawStep } from './step.ts';
import { drawTable } from './table.ts';
import { picture } from './pictures.ts';
import { phrase } from '../words/index.ts';

// The package's module for Node is CommonJS, whose class arrives one level down.
const Presentation = (pptx as unknown as { default?: typeof pptx }).default ?? pptx;

const draws: { [K in Slide['kind']]: (slide: Extract<Slide, { kind: K }>, draw: Draw) => Promise<void> | void } = {
	async title(_, draw) {
		const { file, facts, address } = draw;
		const { title, kicker, dek } = facts.story;
		const slide = file.addSlide({ masterName: 'Cover' });
		slide.addText(title, { placeholder: 'title', fontSize: points.cover });
		slide.addText(dek, { placeholder: 'body', fontSize: points.body });
		const cover = facts.figures.map?.cover;
		if (cover) await addPicture(slide, { figure: 'map', state: cover }, { ...boxes.picture, y: 0.8 }, draw);
		slide.addNotes([kicker, phrase('powerpoint.file.theStoryWith', { address })].join('\n'));
	},
	async opener({ section, number }, draw) {
		const { file, facts, address } = draw;
		const slide = file.addSlide({ masterName: 'Opening' });
		slide.addText(`${number}. ${section.title}`, { placeholder: 'title', fontSize: points.opener });
		slide.addText(section.summary, { placeholder: 'body', fontSize: points.body });
		const [first] = section.steps;
		if (first) await addPicture(slide, first, boxes.picture, draw);
		slide.addNotes(
			[
				section.summary,
				phrase('powerpoint.file.steps', {
					count: section.steps.length,
					steps: section.steps.map(({ title }) => title).join(' · '),
				}),
				stripLine(facts, section),
				phrase('powerpoint.file.inTheStory', { address, id: first?.id ?? '' }),
			]
				.filter(Boolean)
				.join('\n'),
		);
	},
	step: drawStep,
	async questions({ section, asks }, draw) {
		const slide = draw.file.addSlide({ masterName: 'Questions' });
		slide.addText(phrase('powerpoint.file.questions', { title: section.title }), {
			placeholder: 'title',
			fontSize: points.title,
		});
		const lines = asks.map(({ question }) => ({
			text: question,
			options: { bullet: { type: 'number' } as const, breakLine: true, paraSpaceAfter: 18, fontSize: points.question },
		}));
		slide.addText(lines, { placeholder: 'body', fontSize: points.question });
		const [first] = asks;
		if (first) await addPicture(slide, first.step, boxes.asked, draw);
		slide.addNotes(asks.flatMap(withAnswer).join('\n'));
	},
	table: drawTable,
	end(_, { file, facts, address }) {
		const { authors, licence, version, checked } = facts.story;
		const contact = contactOf();
		const slide = file.addSlide({ masterName: 'Words' });
		const text = { fontSize: points.body, breakLine: true, paraSpaceAfter: 10 };
		slide.addText(phrase('powerpoint.file.sourcesLicenceAddress'), { placeholder: 'title', fontSize: points.title });
		slide.addText(
			[
				{ text: `${phrase('powerpoint.file.theStoryEvery')} `, options: { fontSize: points.body } },
				{ text: address, options: { ...text, hyperlink: { url: address } } },
				{
					text: phrase('powerpoint.file.textFiguresAnd', {
						authors: authors.join(', '),
						text: licence.text,
						code: licence.code,
					}),
					options: text,
				},
				{ text: phrase('powerpoint.file.coastlineTheMaps', { map: licence.map }), options: text },
				{ text: phrase('powerpoint.file.theNewsArticle'), options: text },
				{ text: phrase('powerpoint.file.versionFactsChecked', { version, checked: longDate(checked) }), options: text },
				...(contact
					? [
							{ text: `${phrase('powerpoint.file.anError')} `, options: { fontSize: points.body } },
							{ text: contact.text, options: { ...text, hyperlink: { url: contact.href } } },
						]
					: []),
			],
			{ placeholder: 'body', fontSize: points.body },
		);
		slide.addNotes(phrase('powerpoint.file.eachSlidesNotes', { address }));
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
	// The one property that the writer puts into XML as it is.
	file.company = escape(file.author);
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
	return finish(written, facts.story.updated, { address, licence: facts.story.licence.text });
}
