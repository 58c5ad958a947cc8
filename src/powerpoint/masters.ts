import type PptxGenJS from 'pptxgenjs';
import { boxes, colours, faces, page, points } from './look.ts';

/** The layouts of the file: the cover, a picture beside the words, words below a wide picture, the opening of a section, a table, questions beside what they ask of, words alone. */
type Master = 'Cover' | 'Picture' | 'Wide picture' | 'Opening' | 'Table' | 'Questions' | 'Words';

type Box = (typeof boxes)[keyof typeof boxes];

const title = (box: Box, fontSize: number, valign: 'top' | 'middle' | 'bottom') => ({
	placeholder: {
		options: { name: 'title', type: 'title', ...box, fontSize, valign, margin: 0, ...titleFace },
		text: '',
	} as const,
});
const body = (box: Box) => ({
	placeholder: { options: { name: 'body', type: 'body', ...box, ...bodyFace }, text: '' } as const,
});
const titleFace = { fontFace: faces.title, color: colours.ink, align: 'left', bold: false } as const;
/** How the words of a slide are set. */
const bodyFace = {
	fontFace: faces.text,
	fontSize: points.body,
	color: colours.ink,
	align: 'left',
	valign: 'top',
	margin: 0,
} as const;

/** Defines the layouts, so that titles and words are real ones, which outlines and screen readers find. */
export function defineMasters(file: PptxGenJS): void {
	const define = (name: Master, objects: (ReturnType<typeof title> | ReturnType<typeof body>)[]): void =>
		file.defineSlideMaster({
			title: name,
			background: { color: colours.paper },
			objects,
			slideNumber: {
				x: page.width - page.margin - 0.7,
				y: boxes.foot.y,
				w: 0.7,
				h: boxes.foot.h,
				align: 'right',
				margin: 0,
				fontFace: faces.text,
				fontSize: points.credit,
				color: colours.soft,
			},
		});
	define('Cover', [title(boxes.coverTitle, points.cover, 'bottom'), body(boxes.coverWords)]);
	define('Picture', [title(boxes.title, points.title, 'middle'), body(boxes.column)]);
	define('Wide picture', [title(boxes.title, points.title, 'middle'), body(boxes.below)]);
	define('Opening', [title(boxes.openerTitle, points.opener, 'bottom'), body(boxes.openerWords)]);
	define('Table', [title(boxes.title, points.title, 'middle')]);
	define('Questions', [title(boxes.title, points.title, 'middle'), body(boxes.questions)]);
	define('Words', [title(boxes.title, points.title, 'middle'), body(boxes.wide)]);
}
