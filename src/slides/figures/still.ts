import type { Facts } from '../../content/facts.ts';
import { stateText } from '../../content/steps.ts';
import { paper, svgFile, svgText } from '../../figures/kit/outlines/svg-text.ts';
import { figureData as lawData } from '../../figures/law/data.ts';
import { walkOf } from '../../figures/law/walk.ts';
import { figureData as promisesData } from '../../figures/promises/data.ts';
import { litIn } from '../../figures/promises/model.ts';
import type { Frame } from '../../figures/kit/frame.ts';
import type { Drawn } from './drawn.ts';
import { lawPicture } from './law.ts';
import { promisesPicture } from './promises.ts';

type Still = (facts: Facts, state: string, frame: Frame) => string;

/** The writer of a figure's drawing in a state as a complete SVG file, its words as outlines. */
const writer =
	<Data, At>(
		figure: string,
		read: (facts: Facts) => Data,
		start: (data: Data, state: string) => At,
		draw: (data: Data, at: At, width: number, height: number) => Drawn,
	): Still =>
	(facts, id, frame) => {
		const data = read(facts);
		const { type = 1 } = frame;
		const [width, height] = [Math.round(frame.width / type), Math.round(frame.height / type)];
		const { shapes, lines } = draw(data, start(data, id), width, height);
		const ink = svgText();
		const words = lines.map(({ x, y, text, size, weight, role }) =>
			ink.text(x, y, text, { size, weight, className: `f-${role}` }),
		);
		const drawn = [paper({ width, height }), shapes, ...words];
		return svgFile({ width, height }, stateText(facts, figure, id), ink, drawn);
	};

/** The writers of the SVG files of figures that look otherwise on slides than on pages. */
export const slideStills: Record<string, Still> = {
	law: writer('law', lawData, walkOf, lawPicture),
	promises: writer('promises', promisesData, litIn, promisesPicture),
};
