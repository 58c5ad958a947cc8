import type PptxGenJS from 'pptxgenjs';
import type { Facts } from '../content/facts.ts';
import { stateText } from '../content/steps.ts';
import { within, type Place } from './look.ts';

/** What a slide is drawn with. */
export interface Draw {
	file: PptxGenJS;
	facts: Facts;
	/** Where the story is published, with a closing slash. */
	address: string;
	/** A figure's state as a PNG, drawn once however often it is shown. */
	picture: (figure: string, state: string) => Promise<string>;
}

/** Adds the picture of a figure's state to a slide, in the middle of a place. */
export async function addPicture(
	slide: PptxGenJS.Slide,
	{ figure, state }: { figure: string; state: string },
	place: Place,
	{ facts, picture }: Draw,
): Promise<void> {
	const altText = stateText(facts, figure, state).alt;
	slide.addImage({ data: await picture(figure, state), ...within(figure, place), altText });
}
