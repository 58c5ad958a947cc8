import type PptxGenJS from 'pptxgenjs';
import { boxes, colours, faces, page, points, type Place } from './look.ts';

type Part = NonNullable<PptxGenJS.SlideMasterProps['objects']>[number];

const title = (box: Place, fontSize = points.title, valign: 'middle' | 'bottom' = 'middle'): Part => ({
	placeholder: {
		options: {
			...{ name: 'title', type: 'title', ...box, fontSize, valign, margin: 0 },
			...{ fontFace: faces.title, color: colours.ink, align: 'left', bold: false },
		},
		text: '',
	},
});
const body = (box: Place): Part => ({
	placeholder: {
		options: {
			...{ name: 'body', type: 'body', ...box, fontFace: faces.text, fontSize: points.body },
			...{ color: colours.ink, align: 'left', valign: 'top', margin: 0 },
		},
		text: '',
	},
});

/** The layouts of the file: titles and words are real ones, which outlines and screen readers find. */
const masters = {
	Cover: [title(boxes.coverTitle, points.cover, 'bottom'), body(boxes.coverWords)],
	Picture: [title(boxes.title), body(boxes.column)],
	'Wide picture': [title(boxes.title), body(boxes.below)],
	Opening: [title(boxes.openerTitle, points.opener, 'bottom'), body(boxes.openerWords)],
	Table: [title(boxes.title)],
	Questions: [title(boxes.title), body(boxes.questions)],
	Words: [title(boxes.title), body(boxes.wide)],
};

/** Defines the layouts of a file. */
export function defineMasters(file: PptxGenJS): void {
	for (const [name, objects] of Object.entries(masters))
		file.defineSlideMaster({
			title: name,
			background: { color: colours.paper },
			objects,
			slideNumber: {
				...{ x: page.width - page.margin - 0.7, y: boxes.foot.y, w: 0.7, h: boxes.foot.h, align: 'right', margin: 0 },
				...{ fontFace: faces.text, fontSize: points.credit, color: colours.soft },
			},
		});
}
